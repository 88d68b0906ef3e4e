### MØTES: nettverk, programmer, møter, spørsmål på forhånd, finansiering (bokmål).

# The first page.

meet-title = Møtes
meet-lead = Planlegg workshoper, besøk og konferanser med nettverket ditt – og gå inn i hvert møte med oversikt over hva dere sa sist.
meet-new-exchange = Planlegg et møte
meet-new-programme = Start et program
meet-new-network = Start et nettverk
meet-mine = Dine nettverk
meet-others = Andre nettverk
meet-coming = Kommende
meet-nothing-coming = Ingenting er planlagt som du kan se.
meet-held = Tidligere møter
meet-programmes = Programmer
meet-no-network = Ingen nettverk ennå
meet-no-network-text = Et nettverk er noen kommuner som vil lære av hverandre. Lim inn navnene, så er dere i gang.
meet-exchanges-count = { $n ->
        [one] { $n } møte
       *[other] { $n } møter
    }
meet-members-count = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmer
    }
meet-date-not-stated = dato ikke oppgitt
meet-language = Språk

# Starting a network.

meet-network-new = Start et nettverk
meet-network-new-lead = Gi det et navn og lim inn kommunene. Vi slår opp kommunenumrene og spør når et navn er uklart.
meet-sign-in-first = Du må være logget inn for å starte et nettverk.
meet-paste-members = Kommuner og andre organisasjoner
meet-paste-help = Navn eller nummer, med komma mellom eller på hver sin linje.
meet-names-country = Hvor ligger de?
meet-any-country = Alle land
meet-look-up = Sjekk navnene
meet-names-found = { $n ->
        [one] { $n } organisasjon funnet
       *[other] { $n } organisasjoner funnet
    }
meet-name-unknown = Vi kjenner ikke til «{ $text }»
meet-name-ambiguous = Hvilken «{ $text }» mener du?
meet-leave-out = Ta ikke med
meet-other-spelling = En annen skrivemåte, eller nummeret
meet-network-about = Hva er det til for?
meet-network-about-help = En setning eller to som andre forstår.
meet-network-open = Hvem kan se at nettverket finnes?
meet-network-public-help = Navn, medlemmer og fora vises for alle. Utkast, tavler og personer vises aldri.
meet-network-inner-help = Bare de som har en rolle i det, ser det.
meet-network-create = Start nettverket

# A network.

meet-no-programme = Ingen programmer ennå
meet-no-programme-text = Begynn med en mal: en serie workshoper, et besøk, en digital konferanse eller et helt år.
meet-no-exchanges = Ingen møter ennå.
meet-no-exchanges-text = Planlegg det første – dato og sted kan komme senere.
meet-add-members = Legg til medlemmer
meet-member-as = De deltar som
meet-no-focus-areas = Ingen satsingsområder ennå.
meet-add-focus-area = Legg til et satsingsområde
meet-concept = Felles begrep
meet-concept-help = Slik at det andre nettverk kaller noe annet, kan ses sammen med det dere har.
meet-forums = Fora: hvem gjør hva
meet-forums-lead = Faste møter der man allerede samarbeider, så ingen trenger å starte et nytt for å finne fram.
meet-no-forums = Ingen fora er skrevet ned ennå.
meet-forum = Forum
meet-forum-whose = Hvem sitt forum er det?
meet-forum-shared = Felles for alle
meet-add-forum = Legg til et forum
meet-contact-role = Hvem man spør
meet-meets = Hvor ofte det møtes
meet-role-not-name = En rolle, ikke et navn.
meet-people = Personer og roller
meet-people-lead = Bare de som er med i nettverket, ser dette.
meet-appoint = Gi noen en rolle
meet-appoint-help = Navnet personen logger inn med.
meet-journal-title = Nettverkets endringslogg
meet-journal-lead = Hvem som gjorde hva, og når. Loggen kan ikke endres.
meet-journal-empty = Her har ingenting skjedd ennå.

# Starting a programme.

meet-programme-new = Start et program
meet-programme-new-lead = Et program er flere møter med ett formål. En mal fyller ut resten – endre det som ikke passer.
meet-programme-edit = Rediger programmet
meet-choose-network = Hvilket nettverk gjelder det?
meet-choose-template = Hva vil dere gjøre?
meet-other-template = Velg en annen mal
meet-template-workshop-series = { $n } workshoper med de samme spørsmålene: seks satsingsområder sett som muligheter, hindre og behov for støtte. Det som blir sagt, kan telles på tvers.
meet-template-peer-visit = Tre dager hos én vert: først spørsmålene, så praksis, så hva som er annerledes, hva dere tar med hjem og hva verten lærte.
meet-template-digital-conference = En halv dag digitalt rundt spørsmål som er stilt på forhånd.
meet-template-year-programme = { $n } møter gjennom et år: workshoper for alle og sparring mellom noen få innimellom.
meet-purpose-help = Hva skal være annerledes etterpå?
meet-date-help = Så nøyaktig du vet: 2027, 2027-02 eller 2027-02-11.
meet-date-known = Dato, hvis kjent
meet-lenses = Hva vi spør om
meet-lenses-help = Lappene på tavlene er ett av disse, og oppsummeringen deles inn etter dem.
meet-areas-help = La en rad stå tom for å utelate den. Begrepet gjør området sammenlignbart med andre nettverks.
meet-area-n = Satsingsområde { $n }
meet-meetings = Møter
meet-meetings-help = La en tittel stå tom for å utelate møtet. Flere kan legges til senere.
meet-programme-create = Start programmet
meet-timeline = Møtene
meet-to-workbench = Åpne arbeidsbordet

# The form of an exchange.

meet-exchange-new = Planlegg et møte
meet-exchange-new-lead = En tittel er nok for å begynne. Alt annet kan vente.
meet-exchange-edit = Rediger møtet
meet-exchange-create = Lagre og fortsett
meet-in-programme = En del av
meet-kind = Hva slags møte er det?
meet-kind-peer-learning-visit = Et sted tar imot noen kolleger et par dager
meet-kind-study-trip = En gruppe reiser for å se hvordan andre gjør
meet-kind-workshop = Dere arbeider med spørsmål sammen
meet-kind-conference = Mange lytter og snakker i grupper
meet-kind-sparring-meeting = To eller tre hjelper hverandre videre
meet-more-facts = Dato, sted, vert og mer
meet-ends-help = La stå tomt for én dag.
meet-starts-clock = Begynner kl.
meet-ends-clock = Slutter kl.
meet-time-zone = Hvilket lands klokke?
meet-date-note = Datoen med kildens ord
meet-date-note-help = For eksempel «høsten 2020», når ikke noe mer nøyaktig er kjent.
meet-form = I hvilken form?
meet-place-help = Sted og lokale, eller hvilket digitalt rom.
meet-host-help = Kommunen eller organisasjonen som tar imot de andre.
meet-alone = Ikke noe program, står alene
meet-follows = Det er en fortsettelse av
meet-follows-help = Da åpner dagsordenen med hva som ble sagt der, og hva det ble av det.
meet-follows-nothing = Ingenting, det er det første
meet-visibility = Hvem kan se det?
meet-visibility-public = Plan, spørsmål og det som publiseres. Krever ingen konto.
meet-visibility-network = Bare de som har en rolle i nettverket, og verten.
meet-source-note = Hvor opplysningene kommer fra
meet-source-note-help = Og hva i dem som er tolket av dere selv.

# An exchange: tabs and plan.

meet-tabs = Møtets deler
meet-tab-plan = Plan
meet-tab-capture = Tavler, notater og tilbakemelding
meet-tab-next = Neste steg
meet-to-board = Åpne en tavle
meet-to-calendar = Legg i kalenderen
meet-last-time = Hva vi sa sist, og hva det ble av det
meet-last-time-nothing = Ingenting fra forrige møte er skrevet ned ennå.
meet-write-answers = Skriv ned svarene
meet-what-became = Hva det ble av det
meet-clock-elsewhere = Starten på andre klokker:
meet-agenda-empty = Det er ingen dagsorden ennå.
meet-agenda-empty-edit = Det er ingen dagsorden ennå. Begynn med en av disse og endre det som ikke passer.
meet-agenda-shape = Begynn med
meet-agenda-fill = Fyll ut dagsordenen
meet-shape-three-days = Besøk på tre dager
meet-shape-two-days = Besøk på to dager
meet-shape-half-day-online = En halv dag digitalt
meet-shape-workshop = Workshop på tre timer
meet-shape-sparring = Sparring på halvannen time
meet-agenda-add = Legg til en linje
meet-agenda-edit = Rediger en linje i dagsordenen
meet-agenda-remove = Fjern linjen
meet-agenda-day = Dag
meet-agenda-starts-help = La stå tomt, så følger den etter linjen før.
meet-agenda-minutes = Minutter
meet-agenda-what = Hva
meet-responsible = Ansvarlig rolle
meet-clock = Tid
meet-minutes = { $n } min
meet-day = Dag { $n }
meet-facts = Fakta
meet-mark-held = Det er avholdt
meet-before-after = Før og etter
meet-stands-alone = Det står alene: ingenting går foran, og ingenting følger ennå.
meet-add-follows = Angi hva det er en fortsettelse av

# Words of an agenda that a template begins with.

meet-agenda-welcome = Velkommen, hvem er her, og hva vil vi ha med hjem
meet-agenda-since-last = Hva vi sa sist, og hva det ble av det
meet-agenda-host-presents = Verten forteller hvordan arbeidet er organisert
meet-agenda-coffee = Kaffe
meet-agenda-lunch = Lunsj
meet-agenda-visitor-questions = De besøkendes spørsmål, ett om gangen
meet-agenda-see-practice = Se arbeidet der det blir gjort
meet-agenda-see-second-practice = Se enda et arbeidssted
meet-agenda-meet-staff = Samtale med omsorgsansatte uten ledere i rommet
meet-agenda-write-down = Hver enkelt skriver ned det de så
meet-agenda-visitor-presents = De besøkende forteller hvordan de gjør hjemme
meet-agenda-what-differs = Hva er forskjellig hos oss, og hvorfor
meet-agenda-take-home = Hva vi tar med hjem og prøver
meet-agenda-host-learnt = Hva verten lærte
meet-agenda-next-step = Neste steg: hvem gjør hva, innen når
meet-agenda-first-question = Første spørsmål: korte eksempler, så grupper
meet-agenda-second-question = Andre spørsmål: grupper
meet-agenda-third-question = Tredje spørsmål: alle sammen
meet-agenda-board = Alle skriver lapper på tavlen
meet-agenda-talk-cards = Vi leser lappene og snakker om hva de sier
meet-agenda-one-problem = Et problem hjemmefra, fortalt av den som har det
meet-agenda-advice = Hva de andre ville prøvd

# Names of focus areas that a template begins with.

meet-focus-self-care = Egenmestring
meet-focus-person-centring = Personsentrering
meet-focus-digitalisation = Digitalisering
meet-focus-prevention = Helsefremming og forebygging
meet-focus-competence = Kompetanseutvikling
meet-focus-cooperation = Samhandling
meet-focus-rehabilitation = Rehabilitering
meet-focus-carer-support = Pårørendestøtte
meet-focus-continuity = Små team og kontinuitet
meet-focus-leadership = Ledelse

# People.

meet-no-participants = Ingen er påmeldt ennå.
meet-people-counted = personer påmeldt
meet-people-not-stated = linjer uten antall
meet-people-number = Antall
meet-people-number-help = La stå tomt hvis du ikke vet; da vises «ikke oppgitt».
meet-coverage = Hvem som mangler
meet-coverage-full = Alle medlemmer kommer, med ledelse, utvikling, omsorgsansatte og brukernes stemme.
meet-coverage-absent = Ingen påmeldt fra { $text }.
meet-coverage-no-care-staff = Ingen omsorgsansatte påmeldt fra { $text }.
meet-coverage-level = Mangler helt: { $text }.
meet-coverage-levels-not-stated = { $n ->
        [one] Nivået er ikke oppgitt på { $n } linje, så ingen kan si hvilke nivåer som mangler.
       *[other] Nivået er ikke oppgitt på { $n } linjer, så ingen kan si hvilke nivåer som mangler.
    }
meet-coverage-no-users = Ingen brukere eller pårørende er med. Stemmen deres vil mangle i det som blir sagt.
meet-sign-up = Meld på
meet-sign-up-lead = Vi teller personer per organisasjon og nivå. Navn trengs ikke og lagres ikke.

# Questions in advance.

meet-questions = Spørsmål til møtet
meet-no-questions = Ingen spørsmål ennå. Gode møter begynner med det folk lurer på.
meet-link = La andre spørre uten konto
meet-link-lead = Send lenken til kontaktpersonene. Den som har den, kan lese spørsmålene og legge til egne.
meet-link-address = Lenken
meet-link-open = Se siden
meet-link-make = Lag en lenke
meet-link-end = Avslutt lenken
meet-raised-by-not-stated = stilt av: ikke oppgitt
meet-carried-from = tatt med fra et tidligere møte
meet-originals = { $n ->
        [one] { $n } spørsmål om det samme
       *[other] { $n } spørsmål om det samme
    }
meet-split = La det stå alene igjen
meet-work-on = Besvar, slå sammen, ta med
meet-raise = Still et spørsmål
meet-raise-help = En setning eller to. Ingen navn på personer som får omsorg.
meet-raise-do = Send spørsmålet
meet-your-role = Din rolle
meet-your-question = Spørsmålet ditt
meet-part-of = Del av spørsmålet
meet-part-of-none = Det står alene
meet-question-title = Et spørsmål til møtet
meet-dialogue = Hva som ble sagt
meet-dialogue-help = Kjernen i samtalen, også der meningene var delte.
meet-answer = Svar
meet-answer-help = Hva dere kom fram til. La stå tomt hvis det ikke finnes noe svar.
meet-next-step = Neste steg
meet-next-step-help = Hvem gjør hva før neste møte. Roller, ikke navn.
meet-question-words = Ordlyden i spørsmålet
meet-save-words = Lagre ordlyden
meet-merge = Slå sammen med et annet spørsmål
meet-merge-lead = Spørsmålet legges under det andre. De egne ordene tas vare på, og det kan stå alene igjen.
meet-merge-into = Legg det under
meet-merge-do = Slå sammen
meet-carry = Ta det med til neste møte
meet-carry-lead = Det blir et nytt spørsmål der, og det som ble sagt her, vises ved siden av.
meet-carry-do = Ta det med
meet-carry-nowhere = Ingen møter følger etter dette ennå.
meet-link-title = Hva vil du at vi skal snakke om?
meet-link-intro = Spørsmålet ditt hjelper oss å forberede møtet. Du trenger ingen konto, og vi spør om rollen din, ikke navnet.
meet-link-received = Takk, vi har fått spørsmålet ditt. Du kan stille ett til.
meet-link-asked = { $n ->
        [one] { $n } spørsmål så langt
       *[other] { $n } spørsmål så langt
    }
meet-link-asked-lead = Se hva andre spør om før du skriver.
meet-prefer-not = Vil ikke oppgi

# Funding.

meet-no-funding = Ingenting er oppgitt om hvem som betaler.
meet-sum = oppgitt i denne valutaen
meet-amount-not-stated = beløp ikke oppgitt
meet-never-converted = Beløpene står i valutaen de ble oppgitt i, og regnes aldri om.
meet-payer = Hvem betaler
meet-payer-help = En kommune eller organisasjon. La stå tomt hvis det ikke er oppgitt.
meet-pays = Hva pengene går til
meet-pays-help = For eksempel reiser og overnatting.
meet-scheme-help = Tilskuddet, potten eller eget budsjett.
meet-amount-help = La stå tomt hvis det ikke er oppgitt.
meet-add-funding = Legg til finansiering
meet-obligations = Hva som kreves til gjengjeld
meet-owed = Hva som skal gjøres
meet-add-obligation = Legg til et krav
meet-mark-met = Marker som oppfylt
meet-urgency-met = oppfylt
meet-urgency-late = over fristen
meet-urgency-soon = frist innen 30 dager
meet-urgency-open = fristen er ikke nær
meet-urgency-undated = ingen dato oppgitt

# Fields and refusals.

field-role = Rolle
field-scheme = Ordning
field-task = Hvem gjør hva
field-programme = Program
field-earlier = Tidligere møte
field-exchange = Møte
field-concept = Felles begrep
field-visibility = Hvem som kan se det
field-shape = Dagsorden å begynne med
refusal-time-unclear = «{ $given }» kan ikke brukes som tidspunkt. Skriv timer og minutter på et helt kvarter, for eksempel 09:15, og oppgi hele datoen.

# What was just done.

done-meet-network-created = Nettverket er startet.
done-meet-members-added = Medlemmene er lagt til.
done-meet-person-appointed = Personen har nå rollen.
done-meet-focus-area-added = Satsingsområdet er lagt til.
done-meet-forum-added = Forumet er lagt til.
done-meet-forum-removed = Forumet er fjernet.
done-meet-programme-created = Programmet er startet, med møtene.
done-meet-exchange-created = Møtet er planlagt.
done-meet-saved = Lagret.
done-meet-participant-added = Påmeldt.
done-meet-participant-removed = Linjen er fjernet.
done-meet-question-raised = Spørsmålet er lagt til.
done-meet-link-made = Lenken virker nå. Del den med kontaktpersonene.
done-meet-link-ended = Lenken virker ikke lenger.
done-meet-funding-removed = Linjen er fjernet.

# Deeds in the change log.

deed-create-programme = startet et program
deed-edit-programme = endret et program
deed-create-exchange = planla et møte
deed-edit-exchange = endret et møte
deed-set-exchange-state = endret status for et møte
deed-follow = anga hva et møte er en fortsettelse av
deed-add-agenda-item = la til i dagsordenen
deed-edit-agenda-item = endret dagsordenen
deed-remove-agenda-item = fjernet en linje fra dagsordenen
deed-put-participant = meldte på en organisasjon
deed-remove-participant = fjernet en påmelding
deed-add-funding = la til finansiering
deed-remove-funding = fjernet finansiering
deed-add-obligation = skrev ned et krav
deed-meet-obligation = markerte et krav som oppfylt
deed-add-members = la til medlemmer
deed-add-focus-area = la til et satsingsområde
deed-add-forum = la til et forum
deed-remove-forum = fjernet et forum
deed-raise-question = stilte et spørsmål
deed-edit-question = endret ordlyden i et spørsmål
deed-record-outcome = skrev ned hva det ble av et spørsmål
deed-merge-questions = slo sammen spørsmål
deed-split-question = lot et spørsmål stå alene igjen
deed-move-question = ordnet spørsmålene
deed-carry-question = tok et spørsmål med til neste møte
deed-make-questions-link = laget en lenke for spørsmål
deed-end-questions-link = avsluttet lenken for spørsmål
