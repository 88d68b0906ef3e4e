# Visits that leave something: a delegation's phones, the bus home, what the host learns.

visit-delegations = Grupper på besøg
visit-delegations-help = Et link til telefonen for alle i gruppen: dagens program, spørgsmål at holde øje med og fire knapper. På vejen hjem bliver det til et fælles udkast.
visit-delegation = Gruppe på besøg
visit-start = En ny gruppe
visit-start-do = Lav linket
visit-whose = Hvem tager af sted?
visit-lang = Gruppens sprog
visit-ends-on = Linket virker til og med
visit-until = linket virker til { $text }
visit-watch-write = Spørgsmål at holde øje med
visit-watch-write-help = Højst to til hver rolle, ét på hver linje. De, der ikke får egne spørgsmål, ser de første, I sendte på forhånd.
visit-questions-raised = Spørgsmål, I sendte på forhånd
visit-members = { $n ->
    [one] én person har åbnet linket
   *[other] { $n } personer har åbnet linket
 }
visit-notes = { $n ->
    [one] én note
   *[other] { $n } noter
 }
visit-link = Linket til gruppen
visit-link-help = Send det til alle, der tager med, eller lad dem scanne koden. Ingen skal have en konto eller sige, hvad de hedder.
visit-qr = Linket som QR-kode
visit-link-over = Linket gælder ikke længere. Vælg en ny dag, hvis gruppen skal skrive mere, eller skift link, hvis det er lukket.
visit-draft = Udkast til tilbagemelding
visit-draft-help = Dette er kun jeres. Når I afleverer det, læser værten det og har syv dage til at bekræfte fakta; før det kan ingen udenfor læse det. Det, I tager med hjem, bliver til udkast til forpligtelser.
visit-hand-over = Aflever til værten
visit-handed-over = Tilbagemeldingen er afleveret til værten.
visit-due-draft = Udkastet er klar til at blive læst.
visit-due-commitment = Der er gået to uger uden en forpligtelse. Hvad tager I med hjem?
visit-door-lead = Skriv det ned, du ser og hører, mens du er der. Ingen app og ingen konto.
visit-door-level = Hvad arbejder du med?
visit-door-role = Din rolle
visit-door-role-help = For eksempel områdeleder eller social- og sundhedsassistent. Ikke dit navn.
visit-door-name = Dit navn
visit-door-name-help = Dine noter vises med din rolle. Hvis du vil, kan gruppen også se dit navn. Det kommer aldrig med til værten.
visit-door-name-yes = Vis mit navn for gruppen
visit-door-name-field = Navn, hvis du har sat kryds
visit-door-do = Begynd
visit-door-until = Linket virker til og med { $text }.
visit-bus-home = På vejen hjem
visit-back = Til dine noter
visit-day = dag { $k } af { $n }
visit-day-n = Dag { $n }
visit-days = Programmets dage
visit-watch = Hold øje med
visit-note = Hvad så eller hørte du?
visit-note-help = Skriv, eller indtal med tastaturets mikrofon. Tryk så på den knap, der passer.
visit-who = Hvem sagde det?
visit-who-help = En rolle, for eksempel sygeplejerske på plejehjemmet.
visit-said-by = sagt af { $text }
visit-buttons = Gem som
visit-button-impressed = Imponerede
visit-button-requires = Det kræver
visit-button-where-we-stand = Hvor vi står
visit-button-need = Vi har brug for
visit-unsent = Ikke sendt endnu. Det sendes af sig selv, når nettet er tilbage.
visit-own = Dine noter
visit-make-fact = Sammenlign { $text } med jeres egne tal
visit-today = Dagens program
visit-no-programme = Der er ikke lagt et program ind for denne dag.
visit-see-all = { $n ->
    [0] Gruppens side
    [one] Se gruppens ene note
   *[other] Se gruppens { $n } noter
 }
visit-word = Et ord, du er i tvivl om
visit-word-do = Slå op
visit-fact-title = Et tal at sammenligne
visit-fact-lead = Stil værtens tal ved siden af jeres eget. Fakta står for sig, adskilt fra indtryk.
visit-fact-help = For eksempel beboere i hvert hus.
visit-ours = Hos os
visit-facts-none = Ingen tal endnu.
visit-home-lead = Læg det sammen, der siger det samme, og vælg det, der betyder mest. Ordene bliver stående, som de blev skrevet.
visit-votes-left = { $n ->
    [0] Du har brugt dine stemmer.
    [one] Du har én stemme tilbage.
   *[other] Du har { $n } stemmer tilbage.
 }
visit-votes = { $n ->
    [one] én stemme
   *[other] { $n } stemmer
 }
visit-vote = Vælg
visit-vote-undo = Valgt
visit-merge = Læg sammen
visit-merge-into = Læg denne under
visit-merge-do = Læg sammen
visit-part = Skil ad
visit-none-here = Intet endnu.
visit-take-home = Det tager vi med hjem
visit-take-home-help = { $n ->
    [one] Højst én forpligtelse, med en ansvarlig og en dag.
   *[other] Højst { $n } forpligtelser, hver med en ansvarlig og en dag.
 }
visit-take-home-none = Gruppen har ikke valgt noget endnu.
visit-owner = Hvem er ansvarlig? (rolle)
visit-due = Færdig senest
visit-take = Tag med hjem
visit-leave = Lad det ligge
visit-home-after = I morgen tidlig ligger et udkast under de fire overskrifter klar til den, der leder gruppen.
visit-learning = Hvad værten lærer
visit-learning-help = Det, værten selv ville vide og lærte, ved siden af det, gæsterne skrev. Svar, som I markerer, kan andre læse i stedet for at spørge igen.
visit-host-questions = Værtens egne spørgsmål
visit-host-questions-help = Spørg jeres medarbejdere før besøget: Hvad vil vi lære af dem? Spørgsmålene står i skemaet bagefter.
visit-host-question-n = Spørgsmål { $n }
visit-host-questions-none = Værten har ikke stillet egne spørgsmål.
visit-host-asks = Det vil værten lære af jer
visit-host-asks-help = Svar gerne under den overskrift, der passer.
heading-own-question = Hvad vi selv ville lære
capture-heading-help-own-question = Spørgsmålene, I stillede jer selv før besøget. Hvad blev svaret?
visit-letter-none = Gæsterne har ikke afleveret noget endnu.
visit-letter-open = Læs og bekræft
visit-own-none = I har ikke skrevet noget endnu.
visit-confirm-by = Værten har til og med { $text } til at bekræfte fakta.
visit-confirm-left = { $n ->
    [0] Det er sidste dag.
    [one] Der er én dag tilbage.
   *[other] Der er { $n } dage tilbage.
 }
visit-confirm-over = Værtens frist udløb { $text }. Tilbagemeldingen vises stadig ikke for andre, før fakta er bekræftet; tag kontakt til hinanden.
visit-reuse = Svar, andre kan bruge
visit-reuse-help = Marker svar, der må bruges igen. De står så ved jeres tilbud og kan findes, også på andre sprog.
visit-reuse-none = Ingen spørgsmål er besvaret endnu.
visit-reuse-do = Må bruges igen
visit-reused = Står ved tilbuddet
visit-reuse-offer = Ved hvilket tilbud?
visit-reuse-no-offer = Læg først et tilbud om besøg ind
done-visit-saved = Gemt.
done-visit-noted = Gemt.
done-visit-merged = Noterne er lagt sammen.
done-visit-parted = Noten står for sig selv igen.
done-visit-taken = Det er med på listen.
done-visit-left = Fjernet fra listen.
done-delegation-started = Linket er klar til at blive sendt.
done-answer-reused = Svaret står nu ved tilbuddet.
refusal-take-home-full = I har allerede valgt { $most }. Lad én ligge, hvis I hellere vil tage noget andet med.
deed-start-delegation = lavede et link til en gruppe på besøg
deed-change-delegation = ændrede en gruppe på besøg
deed-join-delegation = åbnede gruppens link
deed-add-delegation-note = skrev en note på besøget
deed-merge-delegation-notes = lagde noter sammen
deed-part-delegation-note = skilte noter ad
deed-take-home = valgte noget at tage med hjem
deed-leave-behind = lod noget ligge
deed-hand-over-delegation = afleverede gruppens tilbagemelding
deed-fall-due = blev mindet om noget
deed-set-host-questions = skrev værtens egne spørgsmål
deed-reuse-answer = lod et svar blive brugt igen

# A programme's year as a picture.

year-title = Året
year-month = Måned
year-column-workshop = Workshops
year-column-sparring = Sparring
year-column-visit = Besøg og konferencer
year-column-research = Forskere med
year-column-duty = Skal afrapporteres

# Fields.

field-heading = En af de fire knapper
field-channel = Hvordan svaret kom

# The leader puts things in order.

visit-take-out = Tag ud af udkastet
visit-take-out-why = Hvorfor? Den, der skrev, kan se begrundelsen.
visit-taken-out = Taget ud af udkastet
visit-taken-out-help = Det her bliver ikke afleveret til værten. Når tilbagemeldingen afleveres, bliver det slettet.
visit-taken-out-because = taget ud af udkastet: { $text }
visit-put-back = Læg tilbage
link-renew = Skift link
link-withdraw = Luk linket
link-renew-help = Skift eller luk linket, hvis det er havnet et forkert sted. Det gamle holder op med at virke med det samme; det, der allerede er skrevet, bliver. De, der skal skrive videre, åbner det nye og siger deres rolle igen.
done-link-renewed = Det nye link gælder. Det gamle kan ikke længere åbnes.
done-link-withdrawn = Linket er lukket.
done-draft-taken-out = Det er taget ud af udkastet.
done-draft-put-back = Det står i udkastet igen.
refusal-link-too-long = Linket kan højst gælde til og med { $latest }. Vælg en tidligere dag.
refusal-link-full = Her er fyldt: der er plads til { $most }. Sig det til den, der gav dig linket.
deed-withdraw-delegation-link = lukkede linket til en gruppe på besøg
deed-renew-delegation-link = skiftede linket til en gruppe på besøg
deed-withdraw-voices-link = lukkede linket til borgere og pårørende
deed-renew-voices-link = skiftede linket til borgere og pårørende
deed-take-out-of-draft = tog noget ud af udkastet fra et besøg
deed-put-back-in-draft = lagde noget tilbage i udkastet fra et besøg
deed-forget-names = slettede navnene i en gruppe på besøg
deed-forget-voters = slettede, hvem der kunne hvornår
