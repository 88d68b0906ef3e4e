### CONCLUDE: arbeidsbordet, funn, gjennomlesing av dem som var med, rapporter (bokmål).

# Oversikt.

conclude-title = Konkluder
conclude-lead = Fra det som ble sagt, til hva det betyr: Hvert funn viser hvor mange som står bak, og leder tilbake til ordene.
conclude-workbenches = Arbeidsbordene deres
conclude-workbenches-none = Ikke noe å konkludere ut fra ennå
conclude-workbenches-none-text = Når noen har skrevet lapper eller notater på et av møtene deres, finner dere arbeidsbordet her.
conclude-workbenches-none-do = Se møtene deres
conclude-workbenches-sign-in-text = Logg inn for å åpne arbeidsbordet til nettverket. Publiserte rapporter er åpne for alle.
conclude-notes = { $n ->
        [0] ingen lapper
        [one] { $n } lapp
       *[other] { $n } lapper
    }
conclude-findings = { $n ->
        [0] ingen funn
        [one] { $n } funn
       *[other] { $n } funn
    }
conclude-finals = { $n ->
        [one] { $n } endelig
       *[other] { $n } endelige
    }
conclude-reports = Publiserte rapporter
conclude-reports-none = Ingen rapport er publisert ennå.
conclude-report-of = Rapport, versjon { $text }

# Arbeidsbordet.

conclude-workbench = Arbeidsbord
conclude-workbench-lead = Brett ut lappene, velg dem som sier det samme eller taler mot hverandre, og skriv hva de betyr til sammen.
conclude-tabs = Delene av arbeidsbordet
conclude-tab-cards = Lapper
conclude-tab-findings = Funn
conclude-tab-report = Rapport
conclude-matrix-caption = Lapper etter satsingsområde, samling og type
conclude-lens = Type
conclude-no-focus = Uten satsingsområde
conclude-no-cards-here = Ingen lapper
conclude-unfold-all = Brett ut alle lappene
conclude-fold-all = Brett sammen alle lappene
conclude-cell = { $n ->
        [one] { $n } lapp
       *[other] { $n } lapper
    }
conclude-used-in = bærer { $text }
conclude-chosen = Med lappene du har valgt
conclude-chosen-help = Kryss av for lapper i tabellen. Skriv så et funn ut fra dem, eller legg dem i en gruppe.
conclude-write = Skriv et funn
conclude-write-from-chosen = Skriv et funn ut fra dem
conclude-group-name = Navn på gruppen
conclude-group-name-help = Hva har lappene til felles?
conclude-group-do = Legg dem i en gruppe
conclude-groups = Grupper av lapper
conclude-group-write = Skriv et funn ut fra gruppen
conclude-group-rename = Gi nytt navn
conclude-group-rename-of = Gi gruppen { $text } nytt navn
conclude-group-out = Ta ut
conclude-group-out-of = Ta lapp { $text } ut av gruppen
conclude-empty-title = Ingen lapper ennå
conclude-empty-text = Åpne en tavle på en samling, eller skriv notater etterpå. De dukker opp her med en gang.
conclude-empty-do = Samle lapper
conclude-focus-findings = { $n ->
        [0] ingen funn ennå
        [one] { $n } funn
       *[other] { $n } funn
    }

# Funn på arbeidsbordet, og gjennomlesingen.

conclude-findings-none-title = Ingen funn ennå
conclude-findings-none-text = Velg lapper, og skriv i én setning hva de betyr til sammen. Antallet telles for deg.
conclude-user-voice = { $n ->
        [0] Bak hvert funn er det en stemme fra brukere eller pårørende.
        [one] Ett funn mangler en stemme fra brukere eller pårørende.
       *[other] { $n } funn mangler en stemme fra brukere eller pårørende.
    }
conclude-no-user-voice = Ingen stemme fra brukere eller pårørende
conclude-check = La dem som var med, lese gjennom
conclude-check-text = De som var med, ser hvert utkast med sitatene og svarer: ja, det var det vi sa, eller ikke helt. Ingen konto trengs.
conclude-check-send = Vis utkastene for dem som var med
conclude-check-again = Vis nye utkast for dem som var med
conclude-check-link = Del lenken med dem som var med
conclude-check-withdraw = Steng lenken
conclude-check-agrees = { $n ->
        [one] { $n } ja
       *[other] { $n } ja
    }
conclude-check-differs = { $n ->
        [one] { $n } ikke helt
       *[other] { $n } ikke helt
    }
conclude-check-none = Ingen svar ennå.
conclude-check-answers = Dette svarte de som var med
conclude-final-all = Gjør endelig det ingen har innvendt mot
conclude-make-final = Gjør endelig
conclude-make-final-text = Da kan funnet stå i rapporten. Hvis ordene eller sitatene endres, blir det et utkast igjen.
conclude-final-objected = Noen har svart «ikke helt». Les svarene før du gjør det endelig.
conclude-final-unanswered = Ingen har svart ennå.
conclude-send-first = Vis det først for dem som var med. Det gjøres for alle utkast på én gang på arbeidsbordet.

# Å skrive et funn.

conclude-new = Skriv et funn
conclude-edit = Endre funnet
conclude-edit-text = Når du lagrer, blir det et utkast igjen: De som var med, har ikke sett de nye ordene.
conclude-what = Hva slags funn er det?
conclude-kind-help-shared-view = de fleste ser det på samme måte
conclude-kind-help-tension = det er noe i begge deler
conclude-kind-help-uncertain = ingen vet helt hvordan
conclude-kind-help-wish = noe man gjerne ville hatt
conclude-kind-help-keep = må ikke gå tapt i omstillingen
conclude-kind-help-definition = dette mener vi med ordet
conclude-claim-help = Slik du ville sagt det til en som ikke var med. Ingen tall og ikke «mange» eller «de fleste»: Det telles.
conclude-focus-whole = Helheten, ikke ett enkelt satsingsområde
conclude-focus-change = Vis lappene i dette satsingsområdet
conclude-unit = Hva telles?
conclude-unit-help-workshop = samlinger der det ble sagt
conclude-unit-help-municipality = kommuner og organisasjoner som sa det
conclude-unit-help-person = personer som sa det
conclude-unit-help-role = nivåer som sa det
conclude-strength = Hvor kommer antallet fra?
conclude-strength-counted = Telt fra lappene
conclude-strength-counted-help = k av N, der N er de som var med da satsingsområdet ble drøftet
conclude-strength-stated = Kilden oppgir det
conclude-strength-stated-help = med egne ord, uten tall; det vises ikke noe antall
conclude-strength-word = Hvor sterkt uttrykker kilden det?
conclude-strength-source = Kildens egne ord
conclude-strength-source-help = For eksempel «i alle workshopene». Bare der kilden selv oppgir det.
conclude-quotes = Hvilke lapper hviler det på?
conclude-quotes-help = Minst én som taler for. Velg også dem som taler imot: Det som har to sider, får beholde to sider.
conclude-quote-for = For
conclude-quote-against = Imot
conclude-quote-none = Brukes ikke
conclude-quotes-empty = Her er det ingen lapper. Velg et annet satsingsområde.
conclude-keep = Det vi skal ta vare på
conclude-keep-help = Bare for det som fungerer og skal tas vare på. Da trengs begge deler.
conclude-owner-help = En rolle, aldri et navn
conclude-warning-help = Hva ville tidlig vise at det er i ferd med å gå tapt?
conclude-political = Til siden for politikere
conclude-political-help = Kan stå tomt. Da står det på siden at det ikke er oppgitt.
conclude-costs = Hva det koster
conclude-requires = Hva det krever
conclude-if-nothing = Hva som skjer hvis ingenting blir gjort
conclude-lang = Språket i funnet
conclude-preview = Tell
conclude-preview-title = Slik står det nå
conclude-save = Lagre utkastet
conclude-confirm-contact = Ja, det skal stå der

# Siden for et funn.

conclude-units-title = Hvem som var med da det ble drøftet
conclude-units-said = sa det
conclude-units-against = sa det motsatte
conclude-units-both = sa begge deler
conclude-units-silent = tok det ikke opp
conclude-units-not-told = Hvem som sa hva, vises ikke, fordi færre enn fem var med fra samme sted eller nivå.
conclude-unplaced = { $n ->
        [one] Ett sitat sier ikke hvor det kommer fra. Det er sitert, men ikke talt med.
       *[other] { $n } sitater sier ikke hvor de kommer fra. De er sitert, men ikke talt med.
    }
conclude-levels-title = Enighet etter nivå
conclude-levels-help = Bare nivåer med minst fem personer vises for seg.
conclude-not-quotable = Talt med, kan ikke siteres
conclude-as-stated = kildens egne ord: «{ $text }», ikke telt
conclude-for-count = { $n } taler for
conclude-sides-count = { $k } taler for, { $n } taler imot
conclude-against-none = Ingen er sitert imot.
conclude-thread = Følg den røde tråden
conclude-hear-more = Dette vil vi gjerne høre mer om
conclude-commit = Ta det med hjem som en forpliktelse
conclude-discard = Forkast utkastet
conclude-to-workbench = Til arbeidsbordet

# Siden for dem som var med.

conclude-room-title = Var det dette vi sa?
conclude-room-lead = Du var med. Les hvert funn, og si om det var slik det ble sagt. Du trenger ikke oppgi navn.
conclude-room-words = Hva ble sagt i stedet?
conclude-room-words-help = Trengs hvis du svarer «ikke helt».
conclude-room-role = Rollen din
conclude-room-role-help = For eksempel helsefagarbeider, pårørende, avdelingsleder. Kan stå tomt.
conclude-room-answers = { $n ->
        [0] Ingen har svart ennå
        [one] Én person har svart
       *[other] { $n } personer har svart
    }
conclude-room-none = Ikke noe å lese gjennom akkurat nå
conclude-room-none-text = Alle funn er lest gjennom, eller så er ingen vist ennå. Takk for at du så innom.
conclude-room-thanks = Takk, svaret ditt har kommet fram
conclude-room-rests-on = Dette hviler det på

# Rapporter: sidene.

conclude-report-new = Rapporten
conclude-report-new-lead = Dette ville blitt frosset nå. Bare endelige funn er med.
conclude-report-freeze = Frys rapporten
conclude-report-freeze-again = Frys en ny versjon
conclude-report-freeze-text = En frosset versjon har sin egen adresse og endres aldri. Rettelser gjøres som en ny versjon.
conclude-report-reason-help = Hvorfor lages det en ny versjon? Det ser leserne.
conclude-report-waiting = { $n ->
        [one] Ett funn er ikke endelig ennå. Gjør det endelig eller forkast det før du fryser.
       *[other] { $n } funn er ikke endelige ennå. Gjør dem endelige eller forkast dem før du fryser.
    }
conclude-report-versions = Versjoner
conclude-report-newer = Det finnes en nyere versjon av rapporten.
conclude-report-newer-do = Les den nyeste versjonen
conclude-report-politicians = Én side til politikere
conclude-report-whole-again = Hele rapporten
conclude-report-all-versions = Alle versjoner
conclude-report-fingerprint = Fingeravtrykk av innholdet (SHA-256)
conclude-report-json = Data (JSON)

# Rapporter: ordene i dem.

conclude-report-contents = Innhold
conclude-report-data = Vis tallene som tabell
conclude-report-page = Side
conclude-report-draft = Utkast
conclude-report-draft-text = Rapporten er ikke frosset. Den kan fortsatt endre seg.
conclude-report-example = Eksempeldata
conclude-report-example-text = Alt i denne rapporten er oppdiktet for å vise hvordan Torg virker.
conclude-report-about = Hva den handler om
conclude-report-purpose = Formål
conclude-report-when = Når
conclude-report-date-note = Om tidspunktet
conclude-report-sessions = Antall samlinger
conclude-report-notes-read = Leste notater og lapper
conclude-report-version = { $number }, frosset { $date }
conclude-report-reason = Hvorfor versjonen ble laget
conclude-report-in-short = Funnene i korte trekk
conclude-report-participants = Hvem som var med
conclude-report-participants-not-stated = Hvem som var med, er ikke oppgitt.
conclude-report-participants-caption = Deltakere etter organisasjon og nivå
conclude-report-level = Nivå
conclude-report-people = Personer
conclude-report-no-findings = Ingen funn er notert.
conclude-report-whole = Om helheten
conclude-report-opposed = { $share } sa det motsatte.
conclude-report-stated = { $strength } (kildens egne ord: «{ $words }», ikke telt)
conclude-report-no-user-voice = Bak funnet er det ingen stemme fra brukere eller pårørende.
conclude-report-withheld = { $n ->
        [one] Ett notat er talt med, men ikke sitert, fordi den som skrev det, ikke har sagt ja til å bli sitert.
       *[other] { $n } notater er talt med, men ikke sitert, fordi de som skrev dem, ikke har sagt ja til å bli sitert.
    }
conclude-report-not-quotable = Talt med, kan ikke siteres.
conclude-report-nothing-here = Det er ikke skrevet noe under denne overskriften.
conclude-report-host-learning = Hva verten lærte
conclude-report-facts = Side om side
conclude-report-facts-caption = Fakta om vert og besøkende
conclude-report-fact = Opplysning
conclude-report-why = Hvorfor det er forskjellig
conclude-report-notes = Her står ordene

# Rapporter: slik er det telt.

conclude-method-title = Slik er det telt
conclude-method-rule = For hvert funn står det hva som telles. N er de som var med der satsingsområdet ble drøftet, k de med minst ett notat som taler for, o de med minst ett som taler imot. Den samme kan være på begge sider. Ordet følger av tallene og velges aldri for hånd.
conclude-method-caption = Tallene bak hvert ord
conclude-method-unit = Telt i
conclude-method-k = Taler for (k)
conclude-method-o = Taler imot (o)
conclude-method-n = Med (N)
conclude-method-units = Hvem som var med (N):
conclude-method-people = Personer nevnes ikke enkeltvis
conclude-method-unplaced = { $n ->
        [one] { $finding }: ett sitat sier ikke hvor det kommer fra; det er sitert, men ikke talt med.
       *[other] { $finding }: { $n } sitater sier ikke hvor de kommer fra; de er sitert, men ikke talt med.
    }
conclude-method-stated = { $n ->
        [one] Ett funn har styrken sin fra kildens egne ord. Ingen har telt, derfor vises ikke noe antall.
       *[other] { $n } funn har styrken sin fra kildens egne ord. Ingen har telt, derfor vises ikke noe antall.
    }
conclude-method-two-sided = Et funn vises med to sider når minst en firedel av dem som uttalte seg, sa det motsatte.
conclude-method-user-voice = { $n ->
        [0] Bak alle { $all } funn er det en stemme fra brukere eller pårørende.
        [one] Ett av { $all } funn mangler en stemme fra brukere eller pårørende.
       *[other] { $n } av { $all } funn mangler en stemme fra brukere eller pårørende.
    }
conclude-ladder-caption = Hva ordene betyr
conclude-ladder-word = Ord
conclude-ladder-rule = Brukes når
conclude-ladder-word-all = alle
conclude-ladder-rule-all = alle som var med, sa det
conclude-ladder-word-most = de fleste
conclude-ladder-rule-most = mer enn halvparten sa det
conclude-ladder-word-many = mange
conclude-ladder-rule-many = minst tre og minst en tredel sa det
conclude-ladder-word-several = flere
conclude-ladder-rule-several = minst tre sa det
conclude-ladder-word-some = noen
conclude-ladder-rule-some = to sa det
conclude-ladder-word-one = én
conclude-ladder-rule-one = én sa det
conclude-ladder-word-count-only = bare antallet
conclude-ladder-rule-count-only = færre enn fire var med

# Én side til politikere.

conclude-political-subtitle = Én side til politikere
conclude-political-lead = { $network } har samlet det som ble sagt: { $notes ->
        [one] { $notes } notat
       *[other] { $notes } notater
    } fra { $sessions ->
        [one] én samling
       *[other] { $sessions } samlinger
    }.
conclude-political-findings = Hva det betyr for oss
conclude-political-caption = Hva det koster, hva det krever, og hva som skjer hvis ingenting blir gjort
conclude-political-none = Ingen funn er notert.
conclude-political-method = Ordene for hvor mange er telt ut fra det som ble sagt, aldri valgt. «Ikke oppgitt» betyr at ingen har sagt eller skrevet det.
conclude-political-whole = Hele rapporten med alle sitater

# Hva som nettopp ble gjort, og endringsloggen.

done-finding-saved = Utkastet er lagret.
done-finding-final = Funnet er endelig.
done-finding-discarded = Utkastet er borte.
done-findings-final = Alt ingen har innvendt mot, er endelig.
done-cards-grouped = Lappene ligger i en gruppe.
done-group-changed = Gruppen er endret.
done-check-sent = Utkastene er klare til å leses. Del lenken.
done-check-withdrawn = Lenken virker ikke lenger.
done-report-frozen = Rapporten er frosset og har sin egen adresse.
deed-accept-finding = skrev et funn
deed-edit-finding = endret et funn
deed-discard-finding = forkastet et utkast
deed-group-cards = samlet lapper i en gruppe
deed-put-in-group = la lapper i en gruppe
deed-take-out-of-group = tok lapper ut av en gruppe
deed-rename-group = ga en gruppe nytt navn
deed-send-to-check = viste utkastene for dem som var med
deed-withdraw-check = stengte lenken til gjennomlesingen
deed-answer-check = svarte på gjennomlesingen
deed-make-final = gjorde et funn endelig
deed-freeze-report = frøs en rapport
field-cards = Lapper
field-group-name = { conclude-group-name }
