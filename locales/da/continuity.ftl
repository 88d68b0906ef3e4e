# Personalekontinuitet: torg continuity og /follow-up/continuity
continuity-title = Personalekontinuitet
continuity-lead = Hvor mange forskellige hjælpere møder den, der får hjemmepleje, på to uger? Sveriges nationale serie sluttede med 2024. Her fører I den videre med jeres egen besøgslog.
continuity-memory = Filerne læses i serverens hukommelse og gemmes aldrig. Identiteter udskiftes, mens de læses, og glemmes sammen med svaret. Det, der kommer ud, er summer over mindst fem borgere. Må loggen ikke forlade huset, så kør kommandoen torg continuity dér: den giver det samme svar.
continuity-file = Besøgslog
continuity-file-help = CSV eller XLSX, en linje for hver hjælper ved hvert besøg: client_key, carer_key, start, end, kind, performed. Højst { $text }.
continuity-clients-file = Det, I ved om borgerne (hvis det står i sin egen fil)
continuity-clients-help = client_key, age65, at_home_from, at_home_to, team, sex, named_contact. Kolonnerne må også stå i loggen.
continuity-columns = Hvad jeres kolonner hedder
continuity-columns-help = Kun hvis de hedder noget andet: client_key=Borger, start=Dato+Starttid
continuity-kinds = Hvad jeres slags besøg hedder
continuity-kinds-help = Kun hvis de hedder noget andet: care=Personlig pleje, alarm=Nødkald
continuity-from = Første dag i de to uger (hvis det ikke er de sidste hele)
continuity-from-help = For eksempel 2026-03-01
continuity-do = Beregn
continuity-choose-file = Vælg en fil med jeres besøgslog.
continuity-too-large = Filerne er tilsammen større end { $text }. Kør torg continuity på jeres egen computer, eller tag en kortere periode.
continuity-nothing-done = Intet er beregnet
continuity-result = Resultatet
continuity-about = Hvad der blev talt med
continuity-chart-days = Forskellige hjælpere på { $n } dage, gennemsnit for borgerne
continuity-chart-unit = forskellige hjælpere
continuity-chart-window = Første dag
continuity-chart-told = { $name }: { $from } fra { $start }, { $to } fra { $end }.
continuity-one-window = Denne log rækker til én periode. En kurve kræver mindst to.
continuity-group = Gruppe
continuity-read-well = Antallet af forskellige hjælpere stiger med antallet af besøg. Sammenlign borgere med omtrent lige mange besøg om dagen, og se også på UPC eller COC: to borgere kan møde lige mange og alligevel have en helt forskellig hverdag.
continuity-calculated = Beregnet af Torg ud fra jeres egen log.
continuity-formulas = UPC: andel af kontakterne med den, der kom oftest. HHI: hvor samlede kontakterne er. COC: hvor ofte to kontakter var med den samme. SECON: hvor ofte den, der kom sidst, kommer igen. MMCI: forskellige hjælpere i forhold til kontakterne. Alle går fra 0 til 1, og 1 er én person alene.
continuity-follow-up = Beregn, hvor mange forskellige hjælpere jeres egne borgere møder, uden at persondata forlader huset.
continuity-clients = borgere
continuity-mean = gennemsnit
continuity-median = median
continuity-share-over = mange
continuity-daily = besøg/dag
continuity-upc = UPC
continuity-hhi = HHI
continuity-coc = COC
continuity-secon = SECON
continuity-mmci = MMCI
continuity-five = fem
continuity-named = fast
continuity-more = Flere mål
continuity-columns-told = Gennemsnit og median: forskellige hjælpere, en borger møder. Mange: andel, der møder flere end { $n }. Fem: andel af kontakterne med de fem mest kendte. Fast: andel med den faste kontaktperson.
continuity-hidden = vises ikke: færre end { $n } borgere, eller de ville røbe andre
continuity-hidden-team = Et team, der ikke vises
continuity-no-team = Uden team
continuity-band-first = Under 2 besøg om dagen
continuity-band = { $text } til under { $n } besøg om dagen
continuity-band-last = 5 besøg om dagen eller flere
continuity-no-sex = Køn ikke oplyst
continuity-everybody = Alle
continuity-swedish = Lokal måling efter svensk definition (U21401): forskellige hjælpere på 14 dage mellem kl. 7 og 22, borgere på 65 år og derover med mindst to besøg hver dag, som var hjemme hele tiden. Nødkald, madudbringning og sygepleje tælles ikke med.
continuity-own-rules = Talt efter egne regler: { $days } dage, besøg der begynder mellem { $from } og { $to }, mindst { $least } besøg hver dag, mange = flere end { $more } hjælpere. Kan ikke sammenlignes med U21401.
continuity-own-clients = Kun borgere på 65 år og derover, som var hjemme hele tiden.
continuity-all-clients = Borgere i alle aldre, også dem, der var væk.
continuity-read = { $rows } linjer blev læst, { $contacts } af dem plejekontakter fra { $from } til { $to }; { $not } linjer var noget andet eller blev ikke udført.
continuity-assumed-everybody-is-old = Loggen siger ikke, hvem der er 65 år eller derover (age65): alle tælles med.
continuity-assumed-everybody-is-at-home = Loggen siger ikke, hvem der var væk (at_home_from, at_home_to): alle regnes for at være hjemme.
continuity-assumed-everything-is-care = Loggen skelner ikke mellem slags besøg (kind): alle regnes som pleje.
continuity-assumed-everything-was-done = Loggen siger ikke, hvilke besøg der blev gennemført (performed): alle tælles med.
continuity-few = færre end fem, eller vises ikke
continuity-left-out-younger = Ikke talt med, yngre end 65 år: { $text }
continuity-left-out-away = Ikke talt med, ikke hjemme hele tiden: { $text }
continuity-left-out-few-visits = Ikke talt med, for få besøg en af dagene: { $text }
continuity-series = Alle perioder i tidsrækkefølge
continuity-private = Ingen identitet gemmes eller skrives ud; alt, der vises, gælder mindst fem borgere.
continuity-refused = { $text }: intet er beregnet.
continuity-more-lines = { $n ->
        [one] og { $n } fejl mere
       *[other] og { $n } fejl mere
    }
continuity-line = Linje { $n }: { $text }
continuity-line-of-clients = Filen med borgere, linje { $n }: { $text }
continuity-bad-clock = De tider giver ingen mening.
continuity-bad-clock-hint = Skriv dem som 07:00-22:00.
continuity-no-csv = det er ikke CSV.
continuity-no-sheet = filen er ikke en XLSX, der kan læses.
continuity-unpacks = regnearket er for stort. Gem det som CSV, eller tag en kortere periode.
continuity-no-column = kolonnen { $text } mangler. Hedder den noget andet, så sig det: { $text }=dens navn.
continuity-cells = den har { $n } celler, hvor første linje har { $of }.
continuity-empty = { $text } er tom.
continuity-no-time = { $text } er ikke en dato med klokkeslæt, som 2026-03-01T07:15 eller 01.03.2026 07:15.
continuity-no-date = { $text } er ikke en dato, som 2026-03-01.
continuity-no-yes-or-no = { $text } er hverken 1 eller 0, ja eller nej.
continuity-no-kind = kind er hverken care, alarm, meal, nursing eller other. Bruger I andre ord, så sig det: care=jeres ord.
continuity-neither-sex = sex er hverken kvinde eller mand (k, m).
continuity-ends-before = den slutter, før den begynder.
continuity-lasts-too-long = besøget varer længere end et døgn.
continuity-says-otherwise = { $text } siger noget andet end en tidligere linje om den samme borger.
continuity-not-among-clients = borgeren mangler i filen med borgere.
continuity-too-many-teams = der er flere end 500 teams. Kolonnen indeholder nok noget andet.
continuity-no-pair = "{ $text }" har ikke formen vores navn=jeres navn.
continuity-no-such-column = Der er ingen kolonne "{ $text }". De findes: client_key, carer_key, start, end, kind, performed, age65, at_home_from, at_home_to, team, sex, named_contact.
continuity-no-such-kind = Der er ingen slags "{ $text }". De findes: care, alarm, meal, nursing, other.
continuity-no-zone = Der er ingen tidszone "{ $text }". Skriv den som Europe/Copenhagen.
continuity-too-much = Loggen er større, end hvad der kan beregnes på én gang. Tag færre borgere eller en kortere periode.
continuity-no-visits = Der er ingen udført pleje i loggen.
continuity-too-short = Loggen dækker { $n } dage, og der skal { $of } til.
continuity-no-such-day = "{ $text }" er ikke første dag i en hel periode i denne log. Skriv den som 2026-03-01.
continuity-team-is-a-person = Kolonnen team ser ud til at indeholde cpr-numre. Der skal stå navne på teams.
