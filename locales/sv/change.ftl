# Förändring eller brus: under varje kurva
change-title = Förändring eller brus?
change-chart = { $text }: vanlig variation och signaler
change-limits = vanlig variation
change-lower = nedre gräns
change-upper = övre gräns
change-mean = medel
change-noted = mer än brus
change-yearly = Årsvärden är för få och hänger för nära ihop för att skilja förändring från brus. Räkna varje månad eller vecka om ni vill veta det.
change-too-few = { $k } värden räcker inte för att skilja förändring från brus. Det behövs minst { $n }.
change-before = Medel { $mean } och gränserna { $lower } till { $upper } kommer från de { $n } värdena före piloten ({ $from } till { $to }).
change-all = Medel { $mean } och gränserna { $lower } till { $upper } kommer från alla { $n } värden ({ $from } till { $to }).
change-after-break = Bara värden från { $text }, när definitionen ändrades, räknas med.
change-trial = Färre än tolv värden ligger bakom gränserna, så de är preliminära.
change-nothing = Inget värde sticker ut: allt ryms inom den vanliga variationen.
change-outside-above = { $when }: över den övre gränsen.
change-outside-below = { $when }: under den nedre gränsen.
change-trend-above = { $when }: hör till minst sju värden i rad som stiger.
change-trend-below = { $when }: hör till minst sju värden i rad som sjunker.
change-two-of-three-above = { $when }: två av tre värden ligger nära den övre gränsen.
change-two-of-three-below = { $when }: två av tre värden ligger nära den nedre gränsen.
change-one-side-above = { $when }: hör till minst sju värden i rad över medel.
change-one-side-below = { $when }: hör till minst sju värden i rad under medel.
change-improvement = Det är åt det håll piloten hoppas på.
change-concern = Det är åt andra hållet än piloten hoppas på.
change-run-too-few = För få värden skiljer sig från medianen för att räkna följder och korsningar.
change-run-none = Räknat från medianen ({ $median }) syns inget utöver slumpen: längsta följd på samma sida { $run } (högst { $most }), korsningar { $crossings } (minst { $least }).
change-run-long = Räknat från medianen ({ $median }) är den längsta följden på samma sida { $run } värden; slumpen ger sällan mer än { $most }.
change-run-few = Kurvan korsar medianen ({ $median }) { $crossings ->
        [one] { $crossings } gång
       *[other] { $crossings } gånger
    }; slumpen ger sällan färre än { $least }.
change-run-both = Räknat från medianen ({ $median }) är den längsta följden på samma sida { $run } värden (slumpen ger sällan mer än { $most }), och kurvan korsar medianen { $crossings ->
        [one] { $crossings } gång
       *[other] { $crossings } gånger
    } (slumpen ger sällan färre än { $least }).
change-not-why = En signal säger att något har ändrats, inte varför. Fråga dem som var med vad som hände just då.

# Gruppen en och en, och platsen bland alla
members-among = Bland alla
members-among-text = Varje tunt streck är en kommun i landet. Det tjocka strecket med triangel är den valda kommunen, ringarna är gruppen. Längre till höger är mer, inte bättre.
members-strip = { $name } bland { $k } av landets { $n } kommuner, { $when }
members-strip-told = { $own }. Alla ligger mellan { $least } och { $most }.
members-place = Kommun
members-value = Värde
members-each = Var och en
members-each-text = Samma skala överallt, i bokstavsordning. Den streckade linjen är { $text }.
