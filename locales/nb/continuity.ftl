# Personalkontinuitet: torg continuity og /follow-up/continuity
continuity-title = Personalkontinuitet
continuity-lead = Hvor mange forskjellige ansatte møter den som har hjemmetjenester, på to uker? Sveriges nasjonale serie sluttet med 2024. Her fører dere den videre med deres egen besøkslogg.
continuity-memory = Filene leses i serverens minne og lagres aldri. Identiteter byttes ut mens de leses, og glemmes med svaret. Det som kommer ut, er summer over minst fem brukere. Kan ikke loggen forlate huset, så kjør kommandoen torg continuity der: den gir samme svar.
continuity-file = Besøkslogg
continuity-file-help = CSV eller XLSX, en linje for hver ansatt ved hvert besøk: client_key, carer_key, start, end, kind, performed. Høyst { $text }.
continuity-clients-file = Det dere vet om brukerne (hvis det står i en egen fil)
continuity-clients-help = client_key, age65, at_home_from, at_home_to, team, sex, named_contact. Kolonnene kan også stå i loggen.
continuity-columns = Hva kolonnene deres heter
continuity-columns-help = Bare hvis de heter noe annet: client_key=Bruker, start=Dato+Starttid
continuity-kinds = Hva slagene av besøk heter hos dere
continuity-kinds-help = Bare hvis de heter noe annet: care=Personlig stell, alarm=Trygghetsalarm
continuity-from = Første dag i de to ukene (hvis det ikke er de siste hele)
continuity-from-help = For eksempel 2026-03-01
continuity-do = Regn ut
continuity-choose-file = Velg en fil med besøksloggen deres.
continuity-too-large = Filene er til sammen større enn { $text }. Kjør torg continuity på deres egen maskin, eller ta en kortere tid.
continuity-nothing-done = Ingenting er regnet ut
continuity-result = Resultatet
continuity-about = Hva som ble talt med
continuity-chart-days = Forskjellige ansatte på { $n } dager, gjennomsnitt for brukerne
continuity-chart-unit = forskjellige ansatte
continuity-chart-window = Første dag
continuity-chart-told = { $name }: { $from } fra { $start }, { $to } fra { $end }.
continuity-one-window = Denne loggen rekker til én periode. En kurve trenger minst to.
continuity-group = Gruppe
continuity-read-well = Antallet forskjellige ansatte stiger med antallet besøk. Sammenlign brukere med omtrent like mange besøk om dagen, og se også på UPC eller COC: to brukere kan møte like mange og likevel ha en helt ulik hverdag.
continuity-calculated = Beregnet av Torg ut fra deres egen logg.
continuity-formulas = UPC: andel av kontaktene med den som kom oftest. HHI: hvor samlet kontaktene er. COC: hvor ofte to kontakter var med den samme. SECON: hvor ofte den som kom sist, kommer igjen. MMCI: forskjellige ansatte i forhold til kontaktene. Alle går fra 0 til 1, og 1 er én person alene.
continuity-follow-up = Regn ut hvor mange forskjellige ansatte brukerne hos dere møter, uten at personopplysninger forlater huset.
continuity-clients = brukere
continuity-mean = snitt
continuity-median = median
continuity-share-over = mange
continuity-daily = besøk/dag
continuity-upc = UPC
continuity-hhi = HHI
continuity-coc = COC
continuity-secon = SECON
continuity-mmci = MMCI
continuity-five = fem
continuity-named = fast
continuity-more = Flere mål
continuity-columns-told = Snitt og median: forskjellige ansatte en bruker møter. Mange: andel som møter flere enn { $n }. Fem: andel av kontaktene med de fem mest kjente. Fast: andel med den faste kontaktpersonen.
continuity-hidden = vises ikke: færre enn { $n } brukere, eller de ville røpe andre
continuity-hidden-team = Et team som ikke vises
continuity-no-team = Uten team
continuity-band-first = Under 2 besøk om dagen
continuity-band = { $text } til under { $n } besøk om dagen
continuity-band-last = 5 besøk om dagen eller flere
continuity-no-sex = Kjønn ikke oppgitt
continuity-everybody = Alle
continuity-swedish = Lokal måling etter svensk definisjon (U21401): forskjellige ansatte på 14 dager mellom kl. 7 og 22, brukere på 65 år og eldre med minst to besøk hver dag som var hjemme hele tiden. Alarmer, matlevering og hjemmesykepleie telles ikke.
continuity-own-rules = Talt etter egne regler: { $days } dager, besøk som begynner mellom { $from } og { $to }, minst { $least } besøk hver dag, mange = flere enn { $more } ansatte. Kan ikke sammenlignes med U21401.
continuity-own-clients = Bare brukere på 65 år og eldre som var hjemme hele tiden.
continuity-all-clients = Brukere i alle aldre, også de som var borte.
continuity-read = { $rows } linjer ble lest, { $contacts } av dem omsorgskontakter fra { $from } til { $to }; { $not } linjer var noe annet eller ble ikke utført.
continuity-assumed-everybody-is-old = Loggen sier ikke hvem som er 65 år eller eldre (age65): alle telles.
continuity-assumed-everybody-is-at-home = Loggen sier ikke hvem som var borte (at_home_from, at_home_to): alle regnes som hjemme.
continuity-assumed-everything-is-care = Loggen skiller ikke mellom slag av besøk (kind): alle regnes som omsorg.
continuity-assumed-everything-was-done = Loggen sier ikke hvilke besøk som ble gjennomført (performed): alle telles.
continuity-few = færre enn fem, eller vises ikke
continuity-left-out-younger = Ikke talt med, yngre enn 65 år: { $text }
continuity-left-out-away = Ikke talt med, ikke hjemme hele tiden: { $text }
continuity-left-out-few-visits = Ikke talt med, for få besøk en av dagene: { $text }
continuity-series = Alle perioder i tidsrekkefølge
continuity-private = Ingen identitet lagres eller skrives ut; alt som vises, gjelder minst fem brukere.
continuity-refused = { $text }: ingenting er regnet ut.
continuity-more-lines = { $n ->
        [one] og { $n } feil til
       *[other] og { $n } feil til
    }
continuity-line = Linje { $n }: { $text }
continuity-line-of-clients = Filen med brukere, linje { $n }: { $text }
continuity-bad-clock = De tidene gir ingen mening.
continuity-bad-clock-hint = Skriv dem som 07:00-22:00.
continuity-no-csv = det er ikke CSV.
continuity-no-sheet = filen er ingen XLSX som kan leses.
continuity-unpacks = regnearket er for stort. Lagre det som CSV, eller ta en kortere tid.
continuity-no-column = kolonnen { $text } mangler. Heter den noe annet, så si det: { $text }=navnet.
continuity-cells = den har { $n } celler der første linje har { $of }.
continuity-empty = { $text } er tom.
continuity-no-time = { $text } er ingen dato med klokkeslett, som 2026-03-01T07:15 eller 01.03.2026 07:15.
continuity-no-date = { $text } er ingen dato, som 2026-03-01.
continuity-no-yes-or-no = { $text } er verken 1 eller 0, ja eller nei.
continuity-no-kind = kind er verken care, alarm, meal, nursing eller other. Bruker dere andre ord, så si det: care=eget ord.
continuity-neither-sex = sex er verken kvinne eller mann (k, m).
continuity-ends-before = den slutter før den begynner.
continuity-lasts-too-long = besøket varer lenger enn et døgn.
continuity-says-otherwise = { $text } sier noe annet enn en tidligere linje om den samme brukeren.
continuity-not-among-clients = brukeren mangler i filen med brukere.
continuity-too-many-teams = det er flere enn 500 team. Kolonnen inneholder nok noe annet.
continuity-no-pair = "{ $text }" har ikke formen vårt navn=eget navn.
continuity-no-such-column = Det finnes ingen kolonne "{ $text }". De som finnes: client_key, carer_key, start, end, kind, performed, age65, at_home_from, at_home_to, team, sex, named_contact.
continuity-no-such-kind = Det finnes ikke noe slag "{ $text }". De som finnes: care, alarm, meal, nursing, other.
continuity-no-zone = Det finnes ingen tidssone "{ $text }". Skriv den som Europe/Oslo.
continuity-too-much = Loggen er større enn det som kan regnes ut på én gang. Ta færre brukere eller en kortere tid.
continuity-no-visits = Det er ingen utført omsorg i loggen.
continuity-too-short = Loggen dekker { $n } dager, og det trengs { $of }.
continuity-no-such-day = "{ $text }" er ingen første dag i en hel periode i denne loggen. Skriv den som 2026-03-01.
continuity-team-is-a-person = Kolonnen team ser ut til å inneholde fødselsnumre. Der skal det stå navn på team.
