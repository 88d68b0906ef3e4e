# Who does what, which forums exist, who has learned from whom

# Who does what: responsibilities as roles.
kind-responsibility = Ansvar
who-title = Hvem gør hvad
who-lead = Hvem man spørger om hvad. Roller, aldrig navne: mennesker skifter job, ansvaret bliver.
who-add = Skriv et ansvar ind
who-edit = Ret et ansvar
who-ask = Spørg efter den rette
who-role = Rolle, man spørger
who-area = Område
who-covers = Hvad ansvaret omfatter
who-covers-help = En eller to sætninger, så den, der søger, finder den rette.
who-covers-not-stated = Hvad ansvaret omfatter, er ikke oplyst
who-level = På hvilket niveau?
who-since = Siden
who-since-day = Siden { $text }
who-source = Kilde
who-source-is = Kilde: { $text }
who-source-help = Hvor det står, for eksempel en side eller en beslutning.
who-date-help = År, måned eller dag: 2024, 2024-05 eller 2024-05-16.
who-form-lead = Skriv rollen, ikke personen. Når du gemmer, regnes det som bekræftet i dag.
who-checked-on = Senest bekræftet { $text }
who-never-checked = Ikke bekræftet endnu
who-still-right = Stemmer stadig
who-not-stated-count = { $n ->
        [one] { $n } område er ikke oplyst
       *[other] { $n } områder er ikke oplyst
    }
who-not-stated-lead = Organisationen har ikke skrevet, hvem der har ansvaret for dette. Det betyder ikke, at ingen har det.
who-some-examples = Noget af det, der vises her, er opdigtet og mærket som eksempel.
who-facts = Fakta
who-under-way = I gang
who-offers = Kan dele ud af
who-needs = Vil gerne høre mere om

# The directory.
who-ask-title = Hvem gør hvad?
who-works-with = Hvem arbejder med …
who-works-with-example = samarbejde om udskrivning
who-show-answers = Vis hvem
who-all-about = Alle, der har ansvar for: { $text }
who-answers-count = { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
who-no-answer = Ingen har skrevet, at de gør det
who-no-answer-text = Prøv et andet ord eller et helt område, eller spørg: nogen gør det helt sikkert.
who-akin = Med andre ord eller inden for samme område
who-only-akin = Ingen har skrevet det med netop de ord. Det her ligger tæt på.
who-by-name = Find en organisation efter navn

# Forums.
who-forums-title = Fora, de er med i
who-see-networks = Se netværk og fora
who-see-map = Se kortet over fora
who-owns-forum = Deres eget forum; hvem der sidder der, er ikke oplyst
who-sits-from = De selv: { $text }
who-sits-with = Sammen med { $text }
who-mandate = Må beslutte
who-mandate-help = Hvad forummet selv må afgøre, og hvor grænsen går.
who-reports-to = Rapporterer til
who-meets-help = For eksempel hver måned eller to gange i halvåret.
who-ended = Ophørte
who-ended-on = Ophørte { $text }
who-ended-forums = Fora, der er ophørt
who-forum-edit = Ret forummet
who-forum-edit-lead = Når du gemmer, regnes alt som bekræftet i dag.
who-forum-kind = Hvad er forummet til for?
who-forum-kind-help = Samme slags fora stilles ved siden af hinanden på kortet, så man ser, hvad der mangler, og hvad der findes dobbelt.
who-seats = Hvem der sidder der
who-seats-none = Hvem der sidder i forummet, er ikke skrevet ind.
who-seats-change = Ret, hvem der sidder der
who-seats-from = Fra hvilke niveauer?
who-seats-help = Sæt kryds ved alle, der er med. Intet kryds: organisationen er med, niveauet er ikke oplyst.
who-seat-remove = Er ikke med
who-task-steering = Styring
who-task-local-cooperation = Kommunen og sundhedsvæsenet sammen
who-task-discharge = Tryg udskrivning fra sygehus
who-task-user-voice = Borgernes og de pårørendes stemme
who-task-follow-up = Opfølgning
who-task-coordination = Koordinering
who-task-learning = Læring af hinanden
who-task-development = Udvikling af arbejdsgange
who-task-other = Andet
who-task-not-stated = Opgave ikke oplyst
who-about-task-steering = styring
who-about-task-local-cooperation = kommunens samarbejde med sundhedsvæsenet
who-about-task-discharge = tryg udskrivning
who-about-task-user-voice = borgernes og de pårørendes stemme
who-about-task-follow-up = opfølgning
who-about-task-coordination = koordinering
who-about-task-learning = at lære af hinanden
who-about-task-development = udvikling af arbejdsgange

# The map and its gaps.
who-map-title = Kort over fora
who-map-of = Kort over fora: { $text }
who-map-lead = Hvilke fora der findes, hvem der sidder hvor og fra hvilket niveau, så man kan se, hvad der mangler, og hvad der findes dobbelt.
who-map-examples = Nogle fora på kortet er opdigtede og mærket som eksempel; det gælder også de huller, der handler om dem.
who-map-empty = Der er ikke skrevet noget forum ind endnu
who-map-empty-text = Begynd med et møde, I allerede har: hvad det er til for, hvor tit det holdes, og hvem der sidder der.
who-map-table = Fora og organisationer
who-map-caption = Rækker: fora efter opgave. Kolonner: organisationer. I felterne: hvilke niveauer der sidder der.
who-map-by-place = Organisation for organisation
who-no-seat = Ingen plads oplyst
who-no-seat-stated = Der er ikke oplyst noget forum
who-forums-count = { $n ->
        [one] { $n } forum
       *[other] { $n } fora
    }
who-organisations-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
who-gaps-count = { $n ->
        [0] Ingen huller at se
        [one] Én ting at se på
       *[other] { $n } ting at se på
    }
who-gaps-lead = Regnet på det, der er skrevet ind, og intet andet. Det, ingen har skrevet ind, kaldes ikke oplyst, ikke manglende.
who-no-gaps = Alle kommuner sidder et sted, alle nødvendige niveauer er med, og intet findes dobbelt, så vidt det er skrevet ind.
who-gap-kind-in-no-forum = Uden forum
who-gap-kind-no-forum-for = Ikke med
who-gap-kind-no-level = Niveau uden plads
who-gap-kind-seats-not-stated = Ikke oplyst
who-gap-kind-same-task = Findes dobbelt
who-gap-in-no-forum = { $text } sidder ikke i noget forum.
who-gap-no-forum-for = { $text } er ikke med i noget forum om { $other }; det er andre i netværket.
who-gap-no-level = Ingen fra { $text } i »{ $other }«.
who-gap-seats-not-stated = Hvilke niveauer der sidder i »{ $text }«, er ikke oplyst.
who-gap-same-task = To fora med samme opgave: »{ $text }« og »{ $other }«.
who-from-level-management = ledelsen
who-from-level-development = udviklingssiden
who-from-level-care-staff = plejepersonalet
who-from-level-health-care = sundhedsvæsenet
who-from-level-user = borgerne
who-from-level-relative = de pårørende
who-from-level-politician = politikerne
who-from-level-researcher = forskningen
who-from-level-not-stated = noget oplyst niveau
who-add-forum = Tilføj et forum
who-ask-others = Spørg, hvordan andre gør
who-ask-forum = Se, hvem man spørger
who-invite = Invitér, og skriv ind, hvem der kommer
who-compare = Sammenlign de to
who-write-seats = Skriv ind, hvem der sidder der

# Who has learned from whom.
who-relations-title = Hvem har lært af hvem
who-relations-of = Hvem har lært af hvem: { $text }
who-relations-lead = Besøg, der er holdt, behov, der har mødt nogen, der kunne fortælle, praksis, nogen har taget til sig, og forløb, man følger sammen.
who-relations-note = Billedet siger, hvem der har haft udbytte af hvem, ikke hvem der er bedst. Det, du ikke må se, tælles heller ikke med.
who-relations-source = Opgjort af Torg efter det, der er skrevet ind; tabellen nedenfor har de samme oplysninger.
who-relations-table = Det samme som tabel
who-relations-count = { $n ->
        [one] { $n } gang, nogen har lært af nogen
       *[other] { $n } gange, nogen har lært af nogen
    }
who-relations-none = Der er ikke skrevet noget ind endnu
who-relations-none-text = Når et besøg er holdt, et behov har mødt et tilbud, eller nogen har taget en praksis til sig, kan det ses her.
who-relations-all = Se alle organisationer
who-see-relations = Se, hvem der har lært af hvem
who-shared = Delte viden
who-learned = Lærte
who-learned-from = Af hvem
who-how = Hvordan
who-about = Hvad det handlede om
who-together-caption = Forløb, som flere følger sammen
who-relation-visit = Besøg
who-relation-match = Behov, der mødte et tilbud
who-relation-adoption = Praksis, man har taget til sig
who-relation-together = Læring sammen i et forløb
who-sentence-visit = { $learner } besøgte { $teacher }
who-sentence-match = { $learner } fik svar hos { $teacher }
who-sentence-adoption = { $learner } tog en praksis til sig fra { $teacher }
who-learned-title = Hvem de har lært af
who-learned-none = Der er ikke skrevet nogen udveksling ind endnu.

# Taking up a practice.
who-adoptions = Hvem der har taget det til sig
who-adoptions-none = Ingen har skrevet endnu, at de har taget det til sig.
who-adopt = Vi har taget det til os
who-adopt-lead = Fortæl, hvor langt I er kommet, og hvad I ændrede. Sådan får de, der begyndte, det at vide, og de næste ser, hvad der er kernen.
who-adopt-for = Du svarer for { $text }.
who-adopt-not-yours = Det kan du ikke skrive ind
who-adopt-not-yours-text = Din konto skal høre til en anden organisation end den, praksissen kommer fra.
field-degree = Hvor langt?
field-changed = Hvad I ændrede eller udelod
who-changed = Hvad de ændrede eller udelod
who-changed-help = Skal med, når I har tilpasset det eller taget dele.
who-why = Hvorfor
who-why-help = Hvad hos jer der gjorde, at det måtte ændres.
degree-exchange = Vi har lært af det
who-degree-exchange = der er ikke ændret noget hos os endnu
degree-adapted = Tilpasset
who-degree-adapted = vi gør det på vores måde
degree-partial = Delvist
who-degree-partial = vi tog noget og lod noget ligge
degree-full = Fuldt ud
who-degree-full = vi gør, som de gør

# What was done.
done-who-added = Ansvaret er skrevet ind.
done-who-saved = Ændringen er gemt.
done-who-confirmed = Tak, bekræftet i dag.
done-who-removed = Ansvaret er fjernet.
done-who-seats-saved = Hvem der sidder der, er gemt.
done-adopted = Tak, det er skrevet ind. De, der begyndte, kan nu se det.
done-adoption-withdrawn = Oplysningen er fjernet.
deed-add-responsibility = skrev et ansvar ind
deed-edit-responsibility = rettede et ansvar
deed-confirm-responsibility = bekræftede et ansvar
deed-remove-responsibility = fjernede et ansvar
deed-edit-forum = rettede et forum
deed-confirm-forum = bekræftede et forum
deed-put-seats = ændrede, hvem der sidder i et forum
deed-adopt-practice = tog en praksis til sig
deed-withdraw-adoption = trak tilbage, at de har taget en praksis til sig
