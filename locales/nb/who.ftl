# Who does what, which forums exist, who has learned from whom

# Who does what: responsibilities as roles.
kind-responsibility = Ansvar
who-title = Hvem gjør hva
who-lead = Hvem du spør om hva. Roller, aldri navn: folk bytter jobb, ansvaret blir.
who-add = Skriv inn et ansvar
who-edit = Endre et ansvar
who-ask = Spør etter rett person
who-role = Rolle du spør
who-area = Område
who-covers = Hva ansvaret omfatter
who-covers-help = En eller to setninger, så den som leter, finner fram.
who-covers-not-stated = Hva ansvaret omfatter, er ikke oppgitt
who-level = På hvilket nivå?
who-since = Siden
who-since-day = Siden { $text }
who-source = Kilde
who-source-is = Kilde: { $text }
who-source-help = Hvor det står, for eksempel en side eller et vedtak.
who-date-help = År, måned eller dag: 2024, 2024-05 eller 2024-05-16.
who-form-lead = Skriv rollen, ikke personen. Når du lagrer, regnes det som bekreftet i dag.
who-checked-on = Sist bekreftet { $text }
who-never-checked = Ikke bekreftet ennå
who-still-right = Stemmer fortsatt
who-not-stated-count = { $n ->
        [one] { $n } område er ikke oppgitt
       *[other] { $n } områder er ikke oppgitt
    }
who-not-stated-lead = Organisasjonen har ikke skrevet hvem som har ansvaret for dette. Det betyr ikke at ingen har det.
who-some-examples = Noe av det som vises her, er oppdiktet og merket som eksempel.
who-facts = Fakta
who-under-way = I gang
who-offers = Kan dele
who-needs = Vil høre mer om

# The directory.
who-ask-title = Hvem gjør hva?
who-works-with = Hvem arbeider med …
who-works-with-example = samarbeid om utskriving
who-show-answers = Vis hvem
who-all-about = Alle som har ansvar for: { $text }
who-answers-count = { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
who-no-answer = Ingen har skrevet at de gjør det
who-no-answer-text = Prøv et annet ord eller et helt område, eller spør: noen gjør det helt sikkert.
who-akin = Med andre ord eller innen samme område
who-only-akin = Ingen har skrevet det med akkurat de ordene. Dette ligger nær.
who-by-name = Finn en organisasjon etter navn

# Forums.
who-forums-title = Fora de er med i
who-see-networks = Se nettverk og fora
who-see-map = Se kartet over fora
who-owns-forum = Eget forum; hvem som sitter der, er ikke oppgitt
who-sits-from = De selv: { $text }
who-sits-with = Sammen med { $text }
who-mandate = Kan bestemme
who-mandate-help = Hva forumet selv kan avgjøre, og hvor grensen går.
who-reports-to = Rapporterer til
who-meets-help = For eksempel hver måned eller to ganger i halvåret.
who-ended = Opphørte
who-ended-on = Opphørte { $text }
who-ended-forums = Fora som har opphørt
who-forum-edit = Endre forumet
who-forum-edit-lead = Når du lagrer, regnes alt som bekreftet i dag.
who-forum-kind = Hva er forumet til for?
who-forum-kind-help = Samme slags fora stilles side om side på kartet, så man ser hva som mangler og hva som finnes dobbelt.
who-seats = Hvem som sitter der
who-seats-none = Hvem som sitter i forumet, er ikke skrevet inn.
who-seats-change = Endre hvem som sitter der
who-seats-from = Fra hvilke nivåer?
who-seats-help = Kryss av for alle som er med. Ingen kryss: organisasjonen er med, nivået er ikke oppgitt.
who-seat-remove = Er ikke med
who-task-steering = Styring
who-task-local-cooperation = Kommunen og helsetjenesten sammen
who-task-discharge = Trygg utskriving fra sykehus
who-task-user-voice = Brukernes og de pårørendes stemme
who-task-follow-up = Oppfølging
who-task-coordination = Samordning
who-task-learning = Læring av hverandre
who-task-development = Utvikling av arbeidsmåter
who-task-other = Annet
who-task-not-stated = Oppgave ikke oppgitt
who-about-task-steering = styring
who-about-task-local-cooperation = kommunens samarbeid med helsetjenesten
who-about-task-discharge = trygg utskriving
who-about-task-user-voice = brukernes og de pårørendes stemme
who-about-task-follow-up = oppfølging
who-about-task-coordination = samordning
who-about-task-learning = å lære av hverandre
who-about-task-development = utvikling av arbeidsmåter

# The map and its gaps.
who-map-title = Kart over fora
who-map-of = Kart over fora: { $text }
who-map-lead = Hvilke fora som finnes, hvem som sitter hvor og fra hvilket nivå, så man ser hva som mangler og hva som finnes dobbelt.
who-map-examples = Noen fora på kartet er oppdiktet og merket som eksempel; det gjelder også hullene som handler om dem.
who-map-empty = Ingen fora er skrevet inn ennå
who-map-empty-text = Begynn med et møte dere allerede har: hva det er til for, hvor ofte det holdes, og hvem som sitter der.
who-map-table = Fora og organisasjoner
who-map-caption = Rader: fora etter oppgave. Kolonner: organisasjoner. I rutene: hvilke nivåer som sitter der.
who-map-by-place = Organisasjon for organisasjon
who-no-seat = Ingen plass oppgitt
who-no-seat-stated = Ingen fora er oppgitt
who-forums-count = { $n ->
        [one] { $n } forum
       *[other] { $n } fora
    }
who-organisations-count = { $n ->
        [one] { $n } organisasjon
       *[other] { $n } organisasjoner
    }
who-gaps-count = { $n ->
        [0] Ingen hull å se
        [one] Én ting å se på
       *[other] { $n } ting å se på
    }
who-gaps-lead = Regnet på det som er skrevet inn, og ikke noe annet. Det ingen har skrevet inn, kalles ikke oppgitt, ikke manglende.
who-no-gaps = Alle kommuner sitter et sted, alle nødvendige nivåer er med, og ingenting finnes dobbelt, så langt det er skrevet inn.
who-gap-kind-in-no-forum = Uten forum
who-gap-kind-no-forum-for = Ikke med
who-gap-kind-no-level = Nivå uten plass
who-gap-kind-seats-not-stated = Ikke oppgitt
who-gap-kind-same-task = Finnes dobbelt
who-gap-in-no-forum = { $text } sitter ikke i noe forum.
who-gap-no-forum-for = { $text } er ikke med i noe forum om { $other }; det er andre i nettverket.
who-gap-no-level = Ingen fra { $text } i «{ $other }».
who-gap-seats-not-stated = Hvilke nivåer som sitter i «{ $text }», er ikke oppgitt.
who-gap-same-task = To fora med samme oppgave: «{ $text }» og «{ $other }».
who-from-level-management = ledelsen
who-from-level-development = utviklingssiden
who-from-level-care-staff = omsorgspersonalet
who-from-level-health-care = helsetjenesten
who-from-level-user = brukerne
who-from-level-relative = de pårørende
who-from-level-politician = politikerne
who-from-level-researcher = forskningen
who-from-level-not-stated = noe oppgitt nivå
who-add-forum = Legg til et forum
who-ask-others = Spør hvordan andre gjør
who-ask-forum = Se hvem du spør
who-invite = Inviter, og skriv inn hvem som kommer
who-compare = Sammenlign de to
who-write-seats = Skriv inn hvem som sitter der

# Who has learned from whom.
who-relations-title = Hvem har lært av hvem
who-relations-of = Hvem har lært av hvem: { $text }
who-relations-lead = Besøk som er holdt, behov som har møtt noen som kunne fortelle, arbeidsmåter som er tatt i bruk, og programmer man følger sammen.
who-relations-note = Bildet sier hvem som har hatt utbytte av hvem, ikke hvem som er best. Det du ikke får se, telles heller ikke med.
who-relations-source = Regnet ut av Torg etter det som er skrevet inn; tabellen under har de samme opplysningene.
who-relations-table = Det samme som tabell
who-relations-count = { $n ->
        [one] { $n } gang noen har lært av noen
       *[other] { $n } ganger noen har lært av noen
    }
who-relations-none = Ingenting er skrevet inn ennå
who-relations-none-text = Når et besøk er holdt, et behov har møtt et tilbud eller en arbeidsmåte er tatt i bruk, vises det her.
who-relations-all = Se alle organisasjoner
who-see-relations = Se hvem som har lært av hvem
who-shared = Delte
who-learned = Lærte
who-learned-from = Av hvem
who-how = Hvordan
who-about = Hva det gjaldt
who-together-caption = Program som flere følger sammen
who-relation-visit = Besøk
who-relation-match = Behov som møtte et tilbud
who-relation-adoption = Arbeidsmåte som ble tatt i bruk
who-relation-together = Læring sammen i et program
who-sentence-visit = { $learner } besøkte { $teacher }
who-sentence-match = { $learner } fikk svar hos { $teacher }
who-sentence-adoption = { $learner } tok i bruk det { $teacher } gjør
who-learned-title = Hvem de har lært av
who-learned-none = Ingen utveksling er skrevet inn ennå.

# Taking up a practice.
who-adoptions = Hvem som har tatt det i bruk
who-adoptions-none = Ingen har skrevet at de har tatt dette i bruk ennå.
who-adopt = Vi har tatt det i bruk
who-adopt-lead = Fortell hvor langt dere har kommet, og hva dere endret. Slik får de som begynte, vite det, og de neste ser hva som er kjernen.
who-adopt-for = Du svarer for { $text }.
who-adopt-not-yours = Dette kan du ikke skrive inn
who-adopt-not-yours-text = Kontoen din må høre til en annen organisasjon enn den arbeidsmåten kommer fra.
field-degree = Hvor langt?
field-changed = Hva dere endret eller utelot
who-changed = Hva de endret eller utelot
who-changed-help = Må med når dere har tilpasset det eller tatt deler.
who-why = Hvorfor
who-why-help = Hva hos dere som gjorde at det måtte endres.
degree-exchange = Vi har lært av det
who-degree-exchange = ingenting er endret hos oss ennå
degree-adapted = Tilpasset
who-degree-adapted = vi gjør det på vår måte
degree-partial = Delvis
who-degree-partial = vi tok noe og lot noe ligge
degree-full = Fullt ut
who-degree-full = vi gjør som de gjør

# What was done.
done-who-added = Ansvaret er skrevet inn.
done-who-saved = Endringen er lagret.
done-who-confirmed = Takk, bekreftet i dag.
done-who-removed = Ansvaret er fjernet.
done-who-seats-saved = Hvem som sitter der, er lagret.
done-adopted = Takk, det er skrevet inn. De som begynte, kan nå se det.
done-adoption-withdrawn = Opplysningen er fjernet.
deed-add-responsibility = skrev inn et ansvar
deed-edit-responsibility = endret et ansvar
deed-confirm-responsibility = bekreftet et ansvar
deed-remove-responsibility = fjernet et ansvar
deed-edit-forum = endret et forum
deed-confirm-forum = bekreftet et forum
deed-put-seats = endret hvem som sitter i et forum
deed-adopt-practice = tok i bruk en arbeidsmåte
deed-withdraw-adoption = trakk tilbake at en arbeidsmåte er tatt i bruk
