### PLANNING: hva finansiøren leser, hva reisen kan koste, tider som passer, kosthold, ukebrevet (bokmål).

# Hva en finansiør leser med en lenke.

funder-links-title = Lenker til finansiører
funder-links-lead = Gi den som betaler for erfaringsutvekslinger, en egen side å lese. Den krever ingen konto, og dere kan stenge den når som helst.
funder-sees-title = Dette viser siden
funder-sees-exchanges = Erfaringsutvekslingene i nettverket som kilden betaler for, også de som bare nettverket ser: når, hvor, hvilke organisasjoner, hva det kostet, og hva som skal rapporteres.
funder-sees-became = Frosne rapporter, publiserte forpliktelser og utprøvinger, og hvor mange forpliktelser som har et resultat etter 12 og 24 måneder.
funder-sees-not = Aldri navn, notater, utkast eller hvem som sa hva. Beløp fra andre kilder vises ikke.
funder-sources = Hvem som betaler
funder-no-sources = Ingen erfaringsutveksling i nettverket har ennå en betaler fra registeret. Legg til organisasjonen under Finansiering på en erfaringsutveksling.
funder-address = Adresse
funder-address-help = Kopier den inn i et brev til finansiøren. Den som har adressen, kan lese siden.
funder-look = Se siden
funder-make = Lag en lenke
funder-end = Steng lenken
done-funder-link-made = Lenken virker. Kopier adressen.
done-funder-link-ended = Lenken er stengt og fører ingen steder lenger.
deed-make-funder-link = laget en lenke til en finansiør
deed-end-funder-link = stengte lenken til en finansiør
funder-title = Til finansiøren
funder-title-of = Til finansiøren: { $text }
funder-lead = Erfaringsutvekslingene dere betaler for, hva de kostet, og hva det ble av dem. Navnene på deltakerne vises aldri.
funder-download = Last ned som tabell
funder-whole = Alt i alt
funder-exchanges = { $n ->
        [one] erfaringsutveksling
       *[other] erfaringsutvekslinger
    }
funder-outcome-12 = forpliktelser med et resultat etter 12 måneder
funder-outcome-24 = forpliktelser med et resultat etter 24 måneder
funder-no-exchanges = Ingen erfaringsutveksling er merket med dere lenger.
funder-organisations = Deltok
funder-cost = Delen dere betaler
funder-lines-not-stated = { $n ->
        [one] { $n } beløp er ikke oppgitt
       *[other] { $n } beløp er ikke oppgitt
    }
funder-per-person = Per person:
funder-per-person-unknown = Ingen kostnad per person: antallet er ikke kjent for alle.
funder-others = { $n ->
        [one] En annen kilde betaler også ({ $n } linje).
       *[other] Andre kilder betaler også ({ $n } linjer).
    }
funder-became = Hva det ble av det
funder-nothing-yet = Ingen offentlig rapport, forpliktelse eller utprøving ennå.
funder-has-outcome = har et resultat
funder-awaits-outcome = ikke besvart
funder-exchange-outcome-12 = Etter 12 måneder: { $k } av { $n } har et resultat.
funder-exchange-outcome-24 = Etter 24 måneder: { $k } av { $n }.
funder-themes-lead = Telt opp av behovene og tilbudene i nettverket som er åpne for alle.
funder-themes-list = Tell selv i listen
funder-no-themes = Nettverket har ingen åpne behov eller tilbud.
share-no-subject = Ikke oppgitt tema
funder-column-exchange = Erfaringsutveksling
funder-column-kind = Type
funder-column-state = Status
funder-column-from = Fra
funder-column-to = Til
funder-column-place = Sted
funder-column-host = Vert
funder-column-organisations = Organisasjoner
funder-column-people = Personer
funder-amount-in = Beløp { $text }
funder-column-not-stated = Beløp som ikke er oppgitt
funder-column-owed-open = Gjenstår å rapportere
funder-column-owed-late = Over fristen
funder-column-reports = Offentlige rapporter
funder-column-commitments = Forpliktelser
funder-column-pilots = Utprøvinger
funder-column-answered-12 = Med resultat etter 12 måneder
funder-column-of-12 = Av (12 måneder)
funder-column-answered-24 = Med resultat etter 24 måneder
funder-column-of-24 = Av (24 måneder)

# Hva reisene kan koste.

travel-title = Hva reisene kan koste
travel-lead = Et anslag etter luftlinjen til { $text }. Det legges aldri til finansieringen over.
travel-from = Fra
travel-km = Avstand
travel-people = { $n ->
        [one] { $n } person
       *[other] { $n } personer
    }
travel-scheme-erasmus-plus = Erasmus+
travel-scheme-eu-grants = EU-tilskudd
travel-mode-standard = vanlig reise, per person tur-retur
travel-mode-green = grønn reise, per person tur-retur
travel-mode-rail-or-air = tog eller fly, per person tur-retur
travel-together = til sammen
travel-no-amount = ikke noe beløp i tabellen
travel-without-place = Mangler plass på kartet: { $text }.
travel-sources = Hvor beløpene kommer fra
travel-computed = Beløpene er 25 % høyere enn dem fra 2021. Bare det for 400–600 km har vi funnet på trykk; de andre er regnet ut, og vedtaket kan ha avrundet dem.
travel-not-2024 = EU-kommisjonen satte opp beløpene for EU-tilskudd igjen i 2024 (C(2024)5405). De beløpene er ikke i tabellen. Under 400 km og for reiser lengre enn båndene er det ikke noe beløp her.
travel-own-calculator = En søknad regner avstanden med programmets egen kalkulator. Bruk det tallet der.

# Hva gjestene spiser.

diet-title = Kosthold
diet-lead = Bare for den som bestiller maten. Skriv antall, aldri navn. Det spørres ikke om det andre steder.
diet-words = Hva de spiser
diet-help = For eksempel «2 vegetariske, 1 uten nøtter». Tomt fjerner det.
diet-goes-on = Slettes av seg selv { $text }.
diet-days-left = { $n ->
        [one] Én dag igjen.
       *[other] { $n } dager igjen.
    }
diet-no-day = Sett først en dag for møtet. Det som skrives her, slettes 30 dager etter.
done-diet-told = Lagret. Det slettes av seg selv 30 dager etter møtet.
deed-put-diet = skrev hva gjester spiser
deed-forget-diets = slettet hva gjester spiste

# Å finne en tid.

times-title = Finn en tid
times-none = Ingen tider er foreslått.
times-answers = { $n ->
        [0] Ingen har svart ennå.
        [one] Én person har svart.
       *[other] { $n } personer har svart.
    }
times-order = Først står tiden flest organisasjoner kan, så flest nivåer, så flest personer.
times-organisations = { $n ->
        [one] { $n } organisasjon
       *[other] { $n } organisasjoner
    }
times-levels = { $n ->
        [one] { $n } nivå
       *[other] { $n } nivåer
    }
times-if-need-be = { $n ->
        [one] { $n } om nødvendig
       *[other] { $n } om nødvendig
    }
times-lacks = Kan ikke: { $text }.
times-lacks-levels = Nivåer som ikke kan:
times-silent = Har ikke svart: { $text }.
times-is-best = Passer flest
times-is-taken = Møtets tid
times-take = Ta denne tiden
times-link = Lenke for den som ikke har konto
times-link-help = Virker i 60 dager, eller til dere tar en tid. Svaret kan endres i samme nettleser.
times-question = Når kan du?
times-change = Du kan endre svaret ditt her i denne nettleseren til tiden er satt.
times-no-name = Vi spør ikke etter navnet ditt.
times-propose = Foreslå tider
times-propose-lead = Høyst 12. Tomme rader hoppes over.
times-row = Forslag { $n }
times-starts = Fra klokken
times-ends = Til klokken
times-zone = Etter klokken i
time-mark-yes = Ja
time-mark-if-need-be = Om nødvendig
time-mark-no = Nei
field-marks = Svaret ditt
field-day = Dag
refusal-times-full = Høyst { $most } tider kan foreslås. Fjern noen først.
done-times-proposed = Tidene er foreslått. Send lenken til dem som ikke har konto.
done-times-answered = Svaret ditt er lagret.
done-times-taken = Møtet har fått tiden sin. De inviterte får beskjed.
done-times-removed = Tiden er fjernet.
deed-propose-times = foreslo tider
deed-remove-time = fjernet en foreslått tid
deed-take-time = satte tiden
deed-answer-times = sa når de kan
