### PLANNING: hvad bevillingsgiveren læser, hvad rejsen kan koste, tider der passer, kost, ugebrevet (dansk).

# Hvad en bevillingsgiver læser med et link.

funder-links-title = Links til bevillingsgivere
funder-links-lead = Giv den, der betaler for erfaringsudvekslinger, en egen side at læse. Den kræver ingen konto, og I kan lukke den når som helst.
funder-sees-title = Det viser siden
funder-sees-exchanges = De af netværkets erfaringsudvekslinger, som kilden betaler for, også dem kun netværket ser: hvornår, hvor, hvilke organisationer, hvad det kostede, og hvad der skal afrapporteres.
funder-sees-became = Frosne rapporter, offentliggjorte forpligtelser og afprøvninger, og hvor mange forpligtelser der har et resultat efter 12 og 24 måneder.
funder-sees-not = Aldrig navne, noter, udkast eller hvem der sagde hvad. Beløb fra andre kilder vises ikke.
funder-sources = Hvem der betaler
funder-no-sources = Ingen erfaringsudveksling i netværket har endnu en betaler fra registret. Tilføj organisationen under Finansiering på en erfaringsudveksling.
funder-address = Adresse
funder-address-help = Kopiér den ind i et brev til bevillingsgiveren. Den, der har adressen, kan læse siden.
funder-look = Se siden
funder-make = Lav et link
funder-end = Luk linket
done-funder-link-made = Linket virker. Kopiér adressen.
done-funder-link-ended = Linket er lukket og fører ingen steder hen længere.
deed-make-funder-link = lavede et link til en bevillingsgiver
deed-end-funder-link = lukkede en bevillingsgivers link
funder-title = Til bevillingsgiveren
funder-title-of = Til bevillingsgiveren: { $text }
funder-lead = De erfaringsudvekslinger, I betaler for, hvad de kostede, og hvad der kom ud af dem. Deltagernes navne vises aldrig.
funder-download = Hent som tabel
funder-whole = Alt i alt
funder-exchanges = { $n ->
        [one] erfaringsudveksling
       *[other] erfaringsudvekslinger
    }
funder-outcome-12 = forpligtelser med et resultat efter 12 måneder
funder-outcome-24 = forpligtelser med et resultat efter 24 måneder
funder-no-exchanges = Ingen erfaringsudveksling er længere mærket med jer.
funder-organisations = Deltog
funder-cost = Jeres del af udgiften
funder-lines-not-stated = { $n ->
        [one] { $n } beløb er ikke oplyst
       *[other] { $n } beløb er ikke oplyst
    }
funder-per-person = Pr. person:
funder-per-person-unknown = Ingen udgift pr. person: antallet er ikke kendt for alle.
funder-others = { $n ->
        [one] En anden kilde betaler også ({ $n } linje).
       *[other] Andre kilder betaler også ({ $n } linjer).
    }
funder-became = Hvad der kom ud af det
funder-nothing-yet = Ingen offentlig rapport, forpligtelse eller afprøvning endnu.
funder-has-outcome = har et resultat
funder-awaits-outcome = ikke besvaret
funder-exchange-outcome-12 = Efter 12 måneder: { $k } af { $n } har et resultat.
funder-exchange-outcome-24 = Efter 24 måneder: { $k } af { $n }.
funder-themes-lead = Talt op af netværkets behov og tilbud, der er åbne for alle.
funder-themes-list = Tæl selv efter i listen
funder-no-themes = Netværket har ingen åbne behov eller tilbud.
share-no-subject = Intet emne oplyst
funder-column-exchange = Erfaringsudveksling
funder-column-kind = Slags
funder-column-state = Status
funder-column-from = Fra
funder-column-to = Til
funder-column-place = Sted
funder-column-host = Vært
funder-column-organisations = Organisationer
funder-column-people = Personer
funder-amount-in = Beløb { $text }
funder-column-not-stated = Beløb, der ikke er oplyst
funder-column-owed-open = Mangler at blive afrapporteret
funder-column-owed-late = Over fristen
funder-column-reports = Offentlige rapporter
funder-column-commitments = Forpligtelser
funder-column-pilots = Afprøvninger
funder-column-answered-12 = Med resultat efter 12 måneder
funder-column-of-12 = Ud af (12 måneder)
funder-column-answered-24 = Med resultat efter 24 måneder
funder-column-of-24 = Ud af (24 måneder)

# Hvad rejserne kan koste.

travel-title = Hvad rejserne kan koste
travel-lead = Et skøn efter fugleflugtslinjen til { $text }. Det lægges aldrig til finansieringen ovenfor.
travel-from = Fra
travel-km = Afstand
travel-people = { $n ->
        [one] { $n } person
       *[other] { $n } personer
    }
travel-scheme-erasmus-plus = Erasmus+
travel-scheme-eu-grants = EU-tilskud
travel-mode-standard = almindelig rejse, pr. person tur-retur
travel-mode-green = grøn rejse, pr. person tur-retur
travel-mode-rail-or-air = tog eller fly, pr. person tur-retur
travel-together = i alt
travel-no-amount = intet beløb i tabellen
travel-without-place = Mangler et sted på kortet: { $text }.
travel-sources = Hvor beløbene kommer fra
travel-computed = Beløbene er 25 % højere end dem fra 2021. Kun det for 400–600 km har vi fundet på tryk; de andre er regnet ud, og afgørelsen kan have afrundet dem.
travel-not-2024 = Europa-Kommissionen satte beløbene for EU-tilskud op igen i 2024 (C(2024)5405). De beløb står ikke i tabellen. Under 400 km og for rejser længere end båndene er der intet beløb her.
travel-own-calculator = En ansøgning regner afstanden med programmets egen beregner. Brug det tal dér.

# Hvad gæsterne spiser.

diet-title = Kost
diet-lead = Kun for den, der bestiller maden. Skriv antal, aldrig navne. Der spørges ikke om det andre steder.
diet-words = Hvad de spiser
diet-help = For eksempel »2 vegetariske, 1 uden nødder«. Tomt fjerner det.
diet-goes-on = Slettes af sig selv { $text }.
diet-days-left = { $n ->
        [one] Én dag tilbage.
       *[other] { $n } dage tilbage.
    }
diet-no-day = Sæt først en dag for mødet. Det, der skrives her, slettes 30 dage efter.
done-diet-told = Gemt. Det slettes af sig selv 30 dage efter mødet.
deed-put-diet = skrev, hvad gæster spiser
deed-forget-diets = slettede, hvad gæster spiste

# At finde en tid.

times-title = Find en tid
times-none = Der er ikke foreslået nogen tider.
times-answers = { $n ->
        [0] Ingen har svaret endnu.
        [one] Én person har svaret.
       *[other] { $n } personer har svaret.
    }
times-order = Først står den tid, flest organisationer kan, så flest niveauer, så flest personer.
times-organisations = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
times-levels = { $n ->
        [one] { $n } niveau
       *[other] { $n } niveauer
    }
times-if-need-be = { $n ->
        [one] { $n } i nødstilfælde
       *[other] { $n } i nødstilfælde
    }
times-lacks = Kan ikke: { $text }.
times-lacks-levels = Niveauer, der ikke kan:
times-silent = Har ikke svaret: { $text }.
times-is-best = Passer flest
times-is-taken = Mødets tid
times-take = Tag denne tid
times-link = Link til dem uden konto
times-link-help = Virker i 60 dage, eller til I tager en tid. Svaret kan ændres i samme browser.
times-question = Hvornår kan du?
times-change = Du kan ændre dit svar her i denne browser, indtil tiden er sat.
times-no-name = Vi spørger ikke om dit navn.
times-propose = Foreslå tider
times-propose-lead = Højst 12. Tomme rækker springes over.
times-row = Forslag { $n }
times-starts = Fra klokken
times-ends = Til klokken
times-zone = Efter klokken i
time-mark-yes = Ja
time-mark-if-need-be = I nødstilfælde
time-mark-no = Nej
field-marks = Dit svar
field-day = Dag
refusal-times-full = Der kan højst foreslås { $most } tider. Fjern nogle først.
done-times-proposed = Tiderne er foreslået. Send linket til dem uden konto.
done-times-answered = Dit svar er gemt.
done-times-taken = Mødet har fået sin tid. De inviterede får besked.
done-times-removed = Tiden er fjernet.
deed-propose-times = foreslog tider
deed-remove-time = fjernede en foreslået tid
deed-take-time = satte tiden
deed-answer-times = sagde, hvornår de kan
