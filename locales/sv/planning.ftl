### PLANNING: vad finansiären läser, vad resan kan kosta, tider som passar, kost, veckobrevet (svenska).

# Vad en finansiär läser med en länk.

funder-links-title = Länkar till finansiärer
funder-links-lead = Ge den som betalar för utbyten en egen sida att läsa. Den kräver inget konto, och ni kan stänga den när som helst.
funder-sees-title = Det här visar sidan
funder-sees-exchanges = Nätverkets utbyten som källan betalar för, även de som bara nätverket ser: när, var, vilka organisationer, vad det kostade och vad som ska redovisas.
funder-sees-became = Frysta rapporter, publicerade åtaganden och piloter, och hur många åtaganden som har ett utfall efter 12 och 24 månader.
funder-sees-not = Aldrig namn, anteckningar, utkast eller vem som sagt vad. Belopp från andra källor visas inte.
funder-sources = Vem som betalar
funder-no-sources = Inget utbyte i nätverket har ännu någon betalare ur registret. Lägg till organisationen under Finansiering på ett utbyte.
funder-address = Adress
funder-address-help = Kopiera den till ett brev till finansiären. Den som har adressen kan läsa sidan.
funder-look = Se sidan
funder-make = Skapa en länk
funder-end = Stäng länken
done-funder-link-made = Länken fungerar. Kopiera adressen.
done-funder-link-ended = Länken är stängd och leder ingenstans längre.
deed-make-funder-link = skapade en länk till en finansiär
deed-end-funder-link = stängde en finansiärs länk
funder-title = För finansiären
funder-title-of = För finansiären: { $text }
funder-lead = De utbyten ni betalar för, vad de kostade och vad det blev av dem. Deltagarnas namn visas aldrig.
funder-download = Hämta som tabell
funder-whole = Sammantaget
funder-exchanges = { $n ->
        [one] utbyte
       *[other] utbyten
    }
funder-outcome-12 = åtaganden med ett utfall efter 12 månader
funder-outcome-24 = åtaganden med ett utfall efter 24 månader
funder-no-exchanges = Inget utbyte är längre märkt med er.
funder-organisations = Deltog
funder-cost = Er del av kostnaden
funder-lines-not-stated = { $n ->
        [one] { $n } belopp är inte angivet
       *[other] { $n } belopp är inte angivna
    }
funder-per-person = Per person:
funder-per-person-unknown = Ingen kostnad per person: antalet är inte känt för alla.
funder-others = { $n ->
        [one] En annan källa betalar också ({ $n } rad).
       *[other] Andra källor betalar också ({ $n } rader).
    }
funder-became = Vad det blev av det
funder-nothing-yet = Ingen offentlig rapport, inget åtagande och ingen pilot ännu.
funder-has-outcome = har ett utfall
funder-awaits-outcome = inte besvarat
funder-exchange-outcome-12 = Efter 12 månader: { $k } av { $n } har ett utfall.
funder-exchange-outcome-24 = Efter 24 månader: { $k } av { $n }.
funder-themes-lead = Räknat på nätverkets behov och erbjudanden som är öppna för alla.
funder-themes-list = Räkna själv i listan
funder-no-themes = Nätverket har inga öppna behov eller erbjudanden.
share-no-subject = Inget ämne angivet
funder-column-exchange = Utbyte
funder-column-kind = Slag
funder-column-state = Läge
funder-column-from = Från
funder-column-to = Till
funder-column-place = Plats
funder-column-host = Värd
funder-column-organisations = Organisationer
funder-column-people = Personer
funder-amount-in = Belopp { $text }
funder-column-not-stated = Belopp som inte är angivna
funder-column-owed-open = Kvar att redovisa
funder-column-owed-late = Försenat
funder-column-reports = Offentliga rapporter
funder-column-commitments = Åtaganden
funder-column-pilots = Piloter
funder-column-answered-12 = Med utfall efter 12 månader
funder-column-of-12 = Av (12 månader)
funder-column-answered-24 = Med utfall efter 24 månader
funder-column-of-24 = Av (24 månader)

# Vad resorna kan kosta.

travel-title = Vad resorna kan kosta
travel-lead = En uppskattning efter fågelvägen till { $text }. Den räknas aldrig in i finansieringen ovan.
travel-from = Från
travel-km = Avstånd
travel-people = { $n ->
        [one] { $n } person
       *[other] { $n } personer
    }
travel-scheme-erasmus-plus = Erasmus+
travel-scheme-eu-grants = EU-bidrag
travel-mode-standard = vanlig resa, per person tur och retur
travel-mode-green = grön resa, per person tur och retur
travel-mode-rail-or-air = tåg eller flyg, per person tur och retur
travel-together = tillsammans
travel-no-amount = inget belopp i tabellen
travel-without-place = Saknar plats på kartan: { $text }.
travel-sources = Var beloppen kommer ifrån
travel-computed = Beloppen är 25 % högre än de från 2021. Bara det för 400–600 km har vi hittat i tryck; de andra är uträknade, och beslutet kan ha avrundat dem.
travel-not-2024 = EU-kommissionen höjde beloppen för EU-bidrag igen 2024 (C(2024)5405). De beloppen finns inte i tabellen. För under 400 km och för resor längre än banden finns inget belopp här.
travel-own-calculator = En ansökan räknar avståndet med programmets egen kalkylator. Använd den siffran där.

# Vad gästerna äter.

diet-title = Kost
diet-lead = Bara för den som beställer maten. Skriv antal, aldrig namn. Det frågas inte någon annanstans.
diet-words = Vad de äter
diet-help = Till exempel ”2 vegetariska, 1 utan nötter”. Tomt tar bort det.
diet-goes-on = Raderas av sig självt { $text }.
diet-days-left = { $n ->
        [one] En dag kvar.
       *[other] { $n } dagar kvar.
    }
diet-no-day = Sätt först en dag för mötet. Det som skrivs här raderas 30 dagar efter den.
done-diet-told = Sparat. Det raderas av sig självt 30 dagar efter mötet.
deed-put-diet = skrev vad gäster äter
deed-forget-diets = raderade vad gäster åt

# Att hitta en tid.

times-title = Hitta en tid
times-none = Inga tider är föreslagna.
times-answers = { $n ->
        [0] Ingen har svarat ännu.
        [one] En person har svarat.
       *[other] { $n } personer har svarat.
    }
times-order = Först står tiden som flest organisationer kan, sedan flest nivåer, sedan flest personer.
times-organisations = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
times-levels = { $n ->
        [one] { $n } nivå
       *[other] { $n } nivåer
    }
times-if-need-be = { $n ->
        [one] { $n } i nödfall
       *[other] { $n } i nödfall
    }
times-lacks = Kan inte: { $text }.
times-lacks-levels = Nivåer som inte kan:
times-silent = Har inte svarat: { $text }.
times-is-best = Passar flest
times-is-taken = Mötets tid
times-take = Ta den här tiden
times-link = Länk för den som saknar konto
times-link-help = Fungerar i 60 dagar, eller tills ni tar en tid. Svaret kan ändras i samma webbläsare.
times-question = När kan du?
times-change = Du kan ändra ditt svar här i den här webbläsaren tills tiden är satt.
times-no-name = Vi frågar inte efter ditt namn.
times-propose = Föreslå tider
times-propose-lead = Högst 12. Tomma rader hoppas över.
times-row = Förslag { $n }
times-starts = Från klockan
times-ends = Till klockan
times-zone = Efter klockan i
time-mark-yes = Ja
time-mark-if-need-be = I nödfall
time-mark-no = Nej
field-marks = Ditt svar
field-day = Dag
refusal-times-full = Högst { $most } tider kan föreslås. Ta bort några först.
done-times-proposed = Tiderna är föreslagna. Skicka länken till dem som saknar konto.
done-times-answered = Ditt svar är sparat.
done-times-taken = Mötet har fått sin tid. De inbjudna får veta det.
done-times-removed = Tiden är borttagen.
deed-propose-times = föreslog tider
deed-remove-time = tog bort en föreslagen tid
deed-take-time = satte tiden
deed-answer-times = sade när de kan
