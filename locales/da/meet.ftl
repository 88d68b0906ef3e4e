### MØDES: netværk, forløb, møder, spørgsmål på forhånd, finansiering (dansk).

# The first page.

meet-title = Mødes
meet-lead = Planlæg workshops, besøg og konferencer med dit netværk – og gå ind til hvert møde med overblik over, hvad I sagde sidst.
meet-new-exchange = Planlæg et møde
meet-new-programme = Start et forløb
meet-new-network = Start et netværk
meet-mine = Dine netværk
meet-others = Andre netværk
meet-coming = På vej
meet-nothing-coming = Der er ikke planlagt noget, som du kan se.
meet-held = Tidligere møder
meet-programmes = Forløb
meet-no-network = Intet netværk endnu
meet-no-network-text = Et netværk er en håndfuld kommuner, der vil lære af hinanden. Indsæt deres navne, så er I i gang.
meet-exchanges-count = { $n ->
        [one] { $n } møde
       *[other] { $n } møder
    }
meet-members-count = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmer
    }
meet-date-not-stated = dato ikke oplyst
meet-language = Sprog

# Starting a network.

meet-network-new = Start et netværk
meet-network-new-lead = Giv det et navn, og indsæt kommunerne. Vi slår kommunekoderne op og spørger, når et navn er uklart.
meet-sign-in-first = Du skal være logget ind for at starte et netværk.
meet-paste-members = Kommuner og andre organisationer
meet-paste-help = Navne eller koder, adskilt af komma eller på hver sin linje.
meet-names-country = Hvor ligger de?
meet-any-country = Alle lande
meet-look-up = Tjek navnene
meet-names-found = { $n ->
        [one] { $n } organisation fundet
       *[other] { $n } organisationer fundet
    }
meet-name-unknown = Vi kender ikke »{ $text }«
meet-name-ambiguous = Hvilken »{ $text }« mener du?
meet-leave-out = Udelad
meet-other-spelling = En anden stavemåde eller koden
meet-network-about = Hvad er det til for?
meet-network-about-help = En sætning eller to, som andre forstår.
meet-network-open = Hvem må se, at netværket findes?
meet-network-public-help = Navn, medlemmer og fora vises for alle. Udkast, tavler og personer vises aldrig.
meet-network-inner-help = Kun dem med en rolle i det kan se det.
meet-network-create = Start netværket

# A network.

meet-no-programme = Intet forløb endnu
meet-no-programme-text = Begynd med en skabelon: en række workshops, et besøg, en onlinekonference eller et helt år.
meet-no-exchanges = Ingen møder endnu.
meet-no-exchanges-text = Planlæg det første – dato og sted kan komme senere.
meet-add-members = Tilføj medlemmer
meet-member-as = De deltager som
meet-no-focus-areas = Ingen fokusområder endnu.
meet-add-focus-area = Tilføj et fokusområde
meet-concept = Fælles begreb
meet-concept-help = Så det, andre netværk kalder noget andet, kan ses sammen med jeres.
meet-forums = Fora: hvem gør hvad
meet-forums-lead = Faste møder, hvor man allerede samarbejder, så ingen behøver starte et nyt for at finde den rette.
meet-no-forums = Der er endnu ikke skrevet noget forum ned.
meet-forum = Forum
meet-forum-whose = Hvis forum er det?
meet-forum-shared = Fælles for alle
meet-add-forum = Tilføj et forum
meet-contact-role = Hvem man spørger
meet-meets = Hvor tit det mødes
meet-role-not-name = En rolle, ikke et navn.
meet-people = Personer og roller
meet-people-lead = Kun netværkets egne kan se dette.
meet-appoint = Giv nogen en rolle
meet-appoint-help = Det navn, personen logger ind med.
meet-journal-title = Netværkets ændringslog
meet-journal-lead = Hvem der gjorde hvad, og hvornår. Loggen kan ikke ændres.
meet-journal-empty = Her er endnu ikke sket noget.

# Starting a programme.

meet-programme-new = Start et forløb
meet-programme-new-lead = Et forløb er flere møder med ét formål. En skabelon udfylder resten – ret det, der ikke passer.
meet-programme-edit = Rediger forløbet
meet-choose-network = Hvilket netværk gælder det?
meet-choose-template = Hvad vil I gøre?
meet-other-template = Vælg en anden skabelon
meet-template-workshop-series = { $n } workshops med de samme spørgsmål: seks fokusområder set som muligheder, barrierer og behov for støtte. Det, der bliver sagt, kan tælles på tværs.
meet-template-peer-visit = Tre dage hos én vært: først spørgsmålene, så praksis, så hvad der er anderledes, hvad I tager med hjem, og hvad værten lærte.
meet-template-digital-conference = En halv dag online om spørgsmål stillet på forhånd.
meet-template-year-programme = { $n } møder over et år: workshops for alle og sparring mellem nogle få ind imellem.
meet-purpose-help = Hvad skal være anderledes bagefter?
meet-date-help = Så præcist du ved: 2027, 2027-02 eller 2027-02-11.
meet-date-known = Dato, hvis den kendes
meet-lenses = Hvad vi spørger om
meet-lenses-help = Kortene på tavlerne er et af disse, og sammenfatningen deles op efter dem.
meet-areas-help = Lad en række stå tom for at udelade den. Begrebet gør området sammenligneligt med andre netværks.
meet-area-n = Fokusområde { $n }
meet-meetings = Møder
meet-meetings-help = Lad en titel stå tom for at udelade mødet. Flere kan tilføjes senere.
meet-programme-create = Start forløbet
meet-timeline = Møderne
meet-to-workbench = Åbn arbejdsbordet

# The form of an exchange.

meet-exchange-new = Planlæg et møde
meet-exchange-new-lead = En titel er nok til at begynde. Resten kan vente.
meet-exchange-edit = Rediger mødet
meet-exchange-create = Gem og fortsæt
meet-in-programme = En del af
meet-kind = Hvad er det for et møde?
meet-kind-peer-learning-visit = Et sted tager imod nogle kolleger et par dage
meet-kind-study-trip = En gruppe rejser ud og ser, hvordan andre gør
meet-kind-workshop = I arbejder med spørgsmål sammen
meet-kind-conference = Mange lytter og taler i grupper
meet-kind-sparring-meeting = To eller tre hjælper hinanden videre
meet-more-facts = Dato, sted, vært og mere
meet-ends-help = Lad stå tomt ved en enkelt dag.
meet-starts-clock = Begynder kl.
meet-ends-clock = Slutter kl.
meet-time-zone = Hvilket lands ur?
meet-date-note = Datoen med kildens ord
meet-date-note-help = For eksempel »efteråret 2020«, når intet mere præcist kendes.
meet-form = I hvilken form?
meet-place-help = By og lokale, eller hvilket onlinerum.
meet-host-help = Den kommune eller organisation, der tager imod de andre.
meet-alone = Intet forløb, står alene
meet-follows = Det er en fortsættelse af
meet-follows-help = Så åbner dagsordenen med, hvad der blev sagt dér, og hvad der kom ud af det.
meet-follows-nothing = Ingenting, det er det første
meet-visibility = Hvem må se det?
meet-visibility-public = Plan, spørgsmål og det, der offentliggøres. Kræver ingen konto.
meet-visibility-network = Kun dem med en rolle i netværket samt værten.
meet-source-note = Hvor oplysningerne kommer fra
meet-source-note-help = Og hvad i dem der er jeres egen læsning.

# An exchange: tabs and plan.

meet-tabs = Mødets dele
meet-tab-plan = Plan
meet-tab-capture = Tavler, noter og tilbagemelding
meet-tab-next = Næste skridt
meet-to-board = Åbn en tavle
meet-to-calendar = Læg i kalenderen
meet-last-time = Hvad vi sagde sidst, og hvad der kom ud af det
meet-last-time-nothing = Intet fra det forrige møde er skrevet ned endnu.
meet-write-answers = Skriv svarene ned
meet-what-became = Hvad der kom ud af det
meet-clock-elsewhere = Starten på andre ure:
meet-agenda-empty = Der er endnu ingen dagsorden.
meet-agenda-empty-edit = Der er endnu ingen dagsorden. Begynd med en af disse, og ret det, der ikke passer.
meet-agenda-shape = Begynd med
meet-agenda-fill = Udfyld dagsordenen
meet-shape-three-days = Besøg på tre dage
meet-shape-two-days = Besøg på to dage
meet-shape-half-day-online = En halv dag online
meet-shape-workshop = Workshop på tre timer
meet-shape-sparring = Sparring på halvanden time
meet-agenda-add = Tilføj en linje
meet-agenda-edit = Rediger en linje i dagsordenen
meet-agenda-remove = Fjern linjen
meet-agenda-day = Dag
meet-agenda-starts-help = Lad stå tomt, så følger den efter linjen før.
meet-agenda-minutes = Minutter
meet-agenda-what = Hvad
meet-responsible = Ansvarlig rolle
meet-clock = Tid
meet-minutes = { $n } min.
meet-day = Dag { $n }
meet-facts = Fakta
meet-mark-held = Det er afholdt
meet-before-after = Før og efter
meet-stands-alone = Det står alene: intet går forud, og intet følger endnu.
meet-add-follows = Angiv, hvad det er en fortsættelse af

# Words of an agenda that a template begins with.

meet-agenda-welcome = Velkommen, hvem er her, og hvad vil vi have med hjem
meet-agenda-since-last = Hvad vi sagde sidst, og hvad der kom ud af det
meet-agenda-host-presents = Værten fortæller, hvordan arbejdet er organiseret
meet-agenda-coffee = Kaffe
meet-agenda-lunch = Frokost
meet-agenda-visitor-questions = De besøgendes spørgsmål, ét ad gangen
meet-agenda-see-practice = Se arbejdet, hvor det bliver gjort
meet-agenda-see-second-practice = Se et sted mere
meet-agenda-meet-staff = Samtale med plejepersonalet uden ledere i rummet
meet-agenda-write-down = Hver især skriver ned, hvad de så
meet-agenda-visitor-presents = De besøgende fortæller, hvordan de gør hjemme
meet-agenda-what-differs = Hvad er forskelligt hos os, og hvorfor
meet-agenda-take-home = Hvad vi tager med hjem og prøver
meet-agenda-host-learnt = Hvad værten lærte
meet-agenda-next-step = Næste skridt: hvem gør hvad, hvornår
meet-agenda-first-question = Første spørgsmål: korte eksempler, så grupper
meet-agenda-second-question = Andet spørgsmål: grupper
meet-agenda-third-question = Tredje spørgsmål: alle sammen
meet-agenda-board = Alle skriver kort på tavlen
meet-agenda-talk-cards = Vi læser kortene og taler om, hvad de siger
meet-agenda-one-problem = Et problem hjemmefra, fortalt af den, der har det
meet-agenda-advice = Hvad de andre ville prøve

# Names of focus areas that a template begins with.

meet-focus-self-care = Egenomsorg
meet-focus-person-centring = Personcentrering
meet-focus-digitalisation = Digitalisering
meet-focus-prevention = Sundhedsfremme og forebyggelse
meet-focus-competence = Kompetenceudvikling
meet-focus-cooperation = Samarbejde
meet-focus-rehabilitation = Rehabilitering
meet-focus-carer-support = Støtte til pårørende
meet-focus-continuity = Små teams og kontinuitet
meet-focus-leadership = Ledelse

# People.

meet-no-participants = Ingen er tilmeldt endnu.
meet-people-counted = personer tilmeldt
meet-people-not-stated = linjer uden antal
meet-people-number = Antal
meet-people-number-help = Lad stå tomt, hvis du ikke ved det; så vises »ikke oplyst«.
meet-coverage = Hvem der mangler
meet-coverage-full = Alle medlemmer kommer, med ledelse, udvikling, plejepersonale og borgernes stemme.
meet-coverage-absent = Ingen tilmeldt fra { $text }.
meet-coverage-no-care-staff = Intet plejepersonale tilmeldt fra { $text }.
meet-coverage-level = Mangler helt: { $text }.
meet-coverage-levels-not-stated = { $n ->
        [one] Niveauet er ikke oplyst på { $n } linje, så ingen kan sige, hvilke niveauer der mangler.
       *[other] Niveauet er ikke oplyst på { $n } linjer, så ingen kan sige, hvilke niveauer der mangler.
    }
meet-coverage-no-users = Ingen borgere eller pårørende er med. Deres stemme vil mangle i det, der bliver sagt.
meet-sign-up = Tilmeld
meet-sign-up-lead = Vi tæller personer pr. organisation og niveau. Navne er unødvendige og gemmes ikke.

# Questions in advance.

meet-questions = Spørgsmål til mødet
meet-no-questions = Ingen spørgsmål endnu. Gode møder begynder med det, folk undrer sig over.
meet-link = Lad andre spørge uden konto
meet-link-lead = Send linket til kontaktpersonerne. Den, der har det, kan læse spørgsmålene og tilføje egne.
meet-link-address = Linket
meet-link-open = Se siden
meet-link-make = Lav et link
meet-link-end = Luk linket
meet-raised-by-not-stated = stillet af: ikke oplyst
meet-carried-from = taget med fra et tidligere møde
meet-originals = { $n ->
        [one] { $n } spørgsmål om det samme
       *[other] { $n } spørgsmål om det samme
    }
meet-split = Lad det stå alene igen
meet-work-on = Besvar, slå sammen, tag med
meet-raise = Stil et spørgsmål
meet-raise-help = En sætning eller to. Ingen navne på borgere, der får hjælp.
meet-raise-do = Send spørgsmålet
meet-your-role = Din rolle
meet-your-question = Dit spørgsmål
meet-part-of = Del af spørgsmålet
meet-part-of-none = Det står alene
meet-question-title = Et spørgsmål til mødet
meet-dialogue = Hvad der blev sagt
meet-dialogue-help = Kernen i samtalen, også hvor meningerne var delte.
meet-answer = Svar
meet-answer-help = Hvad I nåede frem til. Lad stå tomt, hvis der ikke er noget svar.
meet-next-step = Næste skridt
meet-next-step-help = Hvem gør hvad før næste møde. Roller, ikke navne.
meet-question-words = Spørgsmålets ordlyd
meet-save-words = Gem ordlyden
meet-merge = Slå sammen med et andet spørgsmål
meet-merge-lead = Spørgsmålet lægges ind under det andet. Dets egne ord gemmes, og det kan stå alene igen.
meet-merge-into = Læg det ind under
meet-merge-do = Slå sammen
meet-carry = Tag det med til næste møde
meet-carry-lead = Det bliver et nyt spørgsmål dér, og det, der blev sagt her, vises ved siden af.
meet-carry-do = Tag det med
meet-carry-nowhere = Intet møde følger efter dette endnu.
meet-link-title = Hvad vil du gerne tale om?
meet-link-intro = Dit spørgsmål hjælper os med at forberede mødet. Du behøver ingen konto, og vi spørger om din rolle, ikke dit navn.
meet-link-received = Tak, vi har modtaget dit spørgsmål. Du kan stille et mere.
meet-link-asked = { $n ->
        [one] { $n } spørgsmål indtil nu
       *[other] { $n } spørgsmål indtil nu
    }
meet-link-asked-lead = Se, hvad andre spørger om, før du skriver.
meet-prefer-not = Ønsker ikke at oplyse

# Funding.

meet-no-funding = Det er ikke oplyst, hvem der betaler.
meet-sum = angivet i denne valuta
meet-amount-not-stated = beløb ikke oplyst
meet-never-converted = Beløbene står i den valuta, de blev angivet i, og omregnes aldrig.
meet-payer = Hvem betaler
meet-payer-help = En kommune eller organisation. Lad stå tomt, hvis det ikke er oplyst.
meet-pays = Hvad pengene går til
meet-pays-help = For eksempel rejser og overnatning.
meet-scheme-help = Bevillingen, puljen eller det egne budget.
meet-amount-help = Lad stå tomt, hvis det ikke er oplyst.
meet-add-funding = Tilføj finansiering
meet-obligations = Hvad der kræves til gengæld
meet-owed = Hvad der skal gøres
meet-add-obligation = Tilføj et krav
meet-mark-met = Markér som opfyldt
meet-urgency-met = opfyldt
meet-urgency-late = overskredet
meet-urgency-soon = frist inden for 30 dage
meet-urgency-open = endnu ikke forfaldent
meet-urgency-undated = ingen dato oplyst

# Fields and refusals.

field-role = Rolle
field-scheme = Ordning
field-task = Hvem gør hvad
field-programme = Forløb
field-earlier = Tidligere møde
field-exchange = Møde
field-concept = Fælles begreb
field-visibility = Hvem der må se det
field-shape = Dagsorden at begynde med
refusal-time-unclear = »{ $given }« kan ikke bruges som tidspunkt. Skriv timer og minutter på et helt kvarter, for eksempel 09:15, og angiv hele datoen.

# What was just done.

done-meet-network-created = Netværket er startet.
done-meet-members-added = Medlemmerne er tilføjet.
done-meet-person-appointed = Personen har nu rollen.
done-meet-focus-area-added = Fokusområdet er tilføjet.
done-meet-forum-added = Forummet er tilføjet.
done-meet-forum-removed = Forummet er fjernet.
done-meet-programme-created = Forløbet er startet med sine møder.
done-meet-exchange-created = Mødet er planlagt.
done-meet-saved = Gemt.
done-meet-participant-added = Tilmeldt.
done-meet-participant-removed = Linjen er fjernet.
done-meet-question-raised = Spørgsmålet er tilføjet.
done-meet-link-made = Linket virker nu. Del det med kontaktpersonerne.
done-meet-link-ended = Linket virker ikke længere.
done-meet-funding-removed = Linjen er fjernet.

# Deeds in the change log.

deed-create-programme = startede et forløb
deed-edit-programme = ændrede et forløb
deed-create-exchange = planlagde et møde
deed-edit-exchange = ændrede et møde
deed-set-exchange-state = ændrede status for et møde
deed-follow = angav, hvad et møde er en fortsættelse af
deed-add-agenda-item = tilføjede til dagsordenen
deed-edit-agenda-item = ændrede dagsordenen
deed-remove-agenda-item = fjernede en linje fra dagsordenen
deed-put-participant = tilmeldte en organisation
deed-remove-participant = fjernede en tilmelding
deed-add-funding = tilføjede finansiering
deed-remove-funding = fjernede finansiering
deed-add-obligation = skrev et krav ned
deed-meet-obligation = markerede et krav som opfyldt
deed-add-members = tilføjede medlemmer
deed-add-focus-area = tilføjede et fokusområde
deed-add-forum = tilføjede et forum
deed-remove-forum = fjernede et forum
deed-raise-question = stillede et spørgsmål
deed-edit-question = ændrede ordlyden af et spørgsmål
deed-record-outcome = skrev ned, hvad der kom ud af et spørgsmål
deed-merge-questions = slog spørgsmål sammen
deed-split-question = lod et spørgsmål stå alene igen
deed-move-question = ordnede spørgsmålene
deed-carry-question = tog et spørgsmål med til næste møde
deed-make-questions-link = lavede et link til spørgsmål
deed-end-questions-link = lukkede linket til spørgsmål
