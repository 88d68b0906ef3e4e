# Personalkontinuitet: torg continuity och /follow-up/continuity
continuity-title = Personalkontinuitet
continuity-lead = Hur många olika personer möter den som har hemtjänst under två veckor? Sveriges nationella serie slutade med 2024. Här för ni den vidare med er egen besökslogg.
continuity-memory = Filerna läses i serverns minne och sparas aldrig. Identiteter byts ut medan de läses och glöms med svaret. Det som kommer ut är summor över minst fem brukare. Får loggen inte lämna huset kör ni kommandot torg continuity där: det ger samma svar.
continuity-file = Besökslogg
continuity-file-help = CSV eller XLSX, en rad för varje medarbetare vid varje besök: client_key, carer_key, start, end, kind, performed. Högst { $text }.
continuity-clients-file = Det ni vet om brukarna (om det finns i en egen fil)
continuity-clients-help = client_key, age65, at_home_from, at_home_to, team, sex, named_contact. Kolumnerna får också stå i loggen.
continuity-columns = Vad era kolumner heter
continuity-columns-help = Bara om de heter något annat: client_key=Brukare, start=Datum+Starttid
continuity-kinds = Vad era slag av besök heter
continuity-kinds-help = Bara om de heter något annat: care=Omvårdnad, alarm=Larm
continuity-from = Första dagen av de två veckorna (om det inte är de sista hela)
continuity-from-help = Till exempel 2026-03-01
continuity-do = Räkna
continuity-choose-file = Välj en fil med er besökslogg.
continuity-too-large = Filerna är tillsammans större än { $text }. Kör torg continuity på er egen dator, eller ta en kortare tid.
continuity-nothing-done = Ingenting räknades
continuity-result = Resultatet
continuity-about = Vad som räknades
continuity-chart-days = Olika medarbetare under { $n } dagar, medelvärde för brukarna
continuity-chart-unit = olika medarbetare
continuity-chart-window = Första dagen
continuity-chart-told = { $name }: { $from } från { $start }, { $to } från { $end }.
continuity-one-window = Av den här loggen går det att berätta om en enda period. En kurva behöver minst två.
continuity-group = Grupp
continuity-read-well = Antalet olika medarbetare stiger med antalet besök. Jämför brukare med ungefär lika många besök om dagen, och se också på UPC eller COC: två brukare kan möta lika många och ändå ha helt olika vardag.
continuity-calculated = Beräknat av Torg ur er egen logg.
continuity-formulas = UPC: andel kontakter med den som kom oftast. HHI: hur samlade kontakterna är. COC: hur ofta två kontakter var med samma person. SECON: hur ofta den som kom sist kommer igen. MMCI: olika medarbetare i förhållande till kontakterna. Alla går från 0 till 1, och 1 är en enda person.
continuity-follow-up = Räkna hur många olika personer era egna brukare möter, utan att personuppgifter lämnar huset.
continuity-clients = brukare
continuity-mean = medel
continuity-median = median
continuity-share-over = många
continuity-daily = besök/dag
continuity-upc = UPC
continuity-hhi = HHI
continuity-coc = COC
continuity-secon = SECON
continuity-mmci = MMCI
continuity-five = fem
continuity-named = fast
continuity-more = Fler mått
continuity-columns-told = Medel och median: olika medarbetare som en brukare möter. Många: andel som möter fler än { $n }. Fem: andel kontakter med de fem mest bekanta. Fast: andel med den fasta omsorgskontakten.
continuity-hidden = visas inte: färre än { $n } brukare, eller så skulle de röja andra
continuity-hidden-team = Ett arbetslag som inte visas
continuity-no-team = Utan arbetslag
continuity-band-first = Under 2 besök om dagen
continuity-band = { $text } till under { $n } besök om dagen
continuity-band-last = 5 besök om dagen eller fler
continuity-no-sex = Kön ej angivet
continuity-everybody = Alla
continuity-swedish = Räknat efter Koladas definition (U21401): olika medarbetare under 14 dagar mellan kl. 7 och 22, brukare 65 år och äldre med minst två besök varje dag som var hemma hela tiden. Larm, matleveranser och hemsjukvård räknas inte.
continuity-own-rules = Räknat efter egna regler: { $days } dagar, besök som börjar mellan { $from } och { $to }, minst { $least } besök varje dag, många = fler än { $more } medarbetare. Kan inte jämföras med U21401.
continuity-own-clients = Bara brukare 65 år och äldre som var hemma hela tiden.
continuity-all-clients = Brukare i alla åldrar, också de som var borta.
continuity-read = { $rows } rader lästes, { $contacts } av dem omsorgskontakter från { $from } till { $to }; { $not } rader var något annat eller blev inte utförda.
continuity-assumed-everybody-is-old = Loggen säger inte vem som är 65 år eller äldre (age65): alla räknas.
continuity-assumed-everybody-is-at-home = Loggen säger inte vem som var borta (at_home_from, at_home_to): alla räknas som hemma.
continuity-assumed-everything-is-care = Loggen skiljer inte mellan slag av besök (kind): alla räknas som omsorg.
continuity-assumed-everything-was-done = Loggen säger inte vilka besök som blev av (performed): alla räknas.
continuity-few = färre än fem, eller visas inte
continuity-left-out-younger = Räknas inte, yngre än 65 år: { $text }
continuity-left-out-away = Räknas inte, inte hemma hela tiden: { $text }
continuity-left-out-few-visits = Räknas inte, för få besök någon dag: { $text }
continuity-series = Alla perioder i tidsordning
continuity-private = Ingen identitet sparas eller skrivs ut; allt som visas gäller minst fem brukare.
continuity-refused = { $text }: ingenting räknades.
continuity-more-lines = { $n ->
        [one] och { $n } fel till
       *[other] och { $n } fel till
    }
continuity-line = Rad { $n }: { $text }
continuity-line-of-clients = Filen med brukare, rad { $n }: { $text }
continuity-bad-clock = De tiderna går inte att förstå.
continuity-bad-clock-hint = Skriv dem som 07:00-22:00.
continuity-no-csv = det är inte CSV.
continuity-no-sheet = filen är ingen XLSX som går att läsa.
continuity-unpacks = kalkylbladet är för stort. Spara det som CSV, eller ta en kortare tid.
continuity-no-column = kolumnen { $text } saknas. Heter den något annat, säg det: { $text }=dess namn.
continuity-cells = den har { $n } celler där första raden har { $of }.
continuity-empty = { $text } är tom.
continuity-no-time = { $text } är inget datum med klockslag, som 2026-03-01T07:15 eller 01.03.2026 07:15.
continuity-no-date = { $text } är inget datum, som 2026-03-01.
continuity-no-yes-or-no = { $text } är varken 1 eller 0, ja eller nej.
continuity-no-kind = kind är varken care, alarm, meal, nursing eller other. Använder ni andra ord, säg det: care=ert ord.
continuity-neither-sex = sex är varken kvinna eller man (k, m).
continuity-ends-before = den slutar innan den börjar.
continuity-lasts-too-long = besöket varar längre än ett dygn.
continuity-says-otherwise = { $text } säger något annat än en tidigare rad om samma brukare.
continuity-not-among-clients = brukaren saknas i filen med brukare.
continuity-too-many-teams = det finns fler än 500 arbetslag. Kolumnen innehåller nog något annat.
continuity-no-pair = "{ $text }" har inte formen vårt namn=ert namn.
continuity-no-such-column = Det finns ingen kolumn "{ $text }". De som finns: client_key, carer_key, start, end, kind, performed, age65, at_home_from, at_home_to, team, sex, named_contact.
continuity-no-such-kind = Det finns inget slag "{ $text }". De som finns: care, alarm, meal, nursing, other.
continuity-no-zone = Det finns ingen tidszon "{ $text }". Skriv den som Europe/Stockholm.
continuity-too-much = Loggen är större än vad som går att räkna på en gång. Ta färre brukare eller en kortare tid.
continuity-no-visits = Det finns ingen utförd omsorg i loggen.
continuity-too-short = Loggen omfattar { $n } dagar, och { $of } behövs.
continuity-no-such-day = "{ $text }" är ingen första dag av en hel period i den här loggen. Skriv den som 2026-03-01.
continuity-team-is-a-person = Kolumnen team verkar innehålla personnummer. Där ska namn på arbetslag stå.
