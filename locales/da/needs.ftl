### Behov og tilbud (dansk): hvad et tilbud har plads til, henvendelser mellem to organisationer, værtens år.

# Hvad et tilbud har plads til.

needs-capacity-title = Hvad vi har plads til
needs-capacity-lead = Alt må stå tomt. Det, I skriver, vises for dem, der overvejer at spørge, så ingen spørger forgæves.
needs-visits-per-month = Besøg om måneden, højst
needs-group-most = Personer i én gruppe, højst
needs-months = Måneder, hvor besøg kan lade sig gøre
needs-months-help = Sæt ingen kryds, hvis alle måneder passer.
needs-months-any = alle måneder
needs-languages = Sprog, vi kan tale under et besøg
needs-topics = Hvad man kan høre om
needs-topics-help = Emner, med jeres egne ord.
needs-not-offered = Hvad vi ikke tilbyder
needs-not-offered-help = For eksempel besøg hjemme hos borgere.
needs-read-first = Læs dette først
needs-read-first-help = Dokumenter eller sider, der svarer på det meste.
needs-costs = Hvad det koster
needs-free = Det er gratis
needs-fee-some = Der er et gebyr
needs-fee = Gebyret, med ord
needs-fee-help = Skriv, hvad det dækker. Må gerne stå tomt.
needs-later = Senere
needs-next-month = Næste mulige måned: { $text }.
needs-no-month = Der er ikke plads i nogen måned de næste to år.
needs-room-left = { $n ->
        [one] plads til { $n } besøg mere
       *[other] plads til { $n } besøg mere
    }
needs-room-full = fuldt
needs-room-closed = ingen besøg
needs-room-open = plads

# Svar, der bliver stående.

needs-faq = Spørgsmål, andre har stillet
needs-faq-none = Intet her endnu. Det, I svarer på én gang, behøver I ikke at svare på igen.
needs-faq-add = Tilføj et spørgsmål med svar
needs-faq-question = Spørgsmålet
needs-faq-first = { $n ->
        [one] { $n } spørgsmål har allerede et svar: se der først
       *[other] { $n } spørgsmål har allerede et svar: se der først
    }
needs-make-standing = Lad svaret stå ved tilbuddet
needs-make-standing-help = Andre kan finde det, når de søger, også på et nabosprog.
needs-is-standing = Svaret står ved tilbuddet.

# Hvad der kan møde det, og hvorfor.

needs-proposals-need = De kan måske hjælpe
needs-proposals-offer = De vil måske gerne høre om det
needs-proposals-none = Intet passer endnu. Vi leder igen, hver gang nogen skriver noget nyt.
needs-proposals-see-need = Se alt, hvad der tilbydes
needs-proposals-see-offer = Se alt, hvad der efterspørges

# At spørge en anden organisation.

needs-ask-need = Tilbyd hjælp
needs-ask-offer = Spørg om et besøg eller en samtale
needs-ask-title = Spørg dem
needs-ask-lead = De læser dine ord, præcis som du skriver dem, med alt omkring på deres eget sprog. Ingen af jer ser den andens kontaktoplysninger, før svaret er ja.
needs-ask-words = Hvad ønsker I?
needs-ask-words-help = En sætning eller to, på dit eget sprog.
needs-ask-visit = Hvis det er et besøg
needs-ask-month = Måned
needs-month-any = En hvilken som helst måned
needs-ask-people = Hvor mange ville komme?
needs-at-most = højst { $n }
needs-ask-questions = Spørgsmål, I har med
needs-ask-questions-help = Ét på hver linje. De følger med, også hvis det bliver en samtale i stedet.
needs-ask-own = Hvilket af jeres egne behov eller tilbud handler det om?
needs-ask-own-none = Ingen af dem
needs-ask-lang = Sprog, du skriver på
needs-ask-do = Send henvendelsen
needs-no-receiver = Ingen dér har en konto endnu. Når du har sendt, får du teksten på deres sprog, så du selv kan sende den.
needs-role = Rolle, man kan spørge efter
needs-role-help = En rolle, ikke et navn. Tomt = rollen på din konto.
needs-contact = Hvordan man får fat i jer
needs-contact-help = Vises først for den anden side efter et ja. En fælles adresse eller omstillingen er nok.

# Henvendelser.

needs-requests-title = Henvendelser
needs-requests-lead = Hvad andre spørger jer om, og hvad I har spurgt om. Kun de to organisationer læser det.
needs-requests-none = Ingen henvendelser endnu
needs-requests-none-text = Se, hvad andre tilbyder, og spørg en af dem. Tre linjer er nok.
needs-received = Til jer
needs-received-none = Ingen har spurgt endnu.
needs-sent = Fra jer
needs-sent-none = I har ikke spurgt nogen endnu.
needs-see-offers = Se, hvad andre tilbyder
needs-our-turn = jeres tur
needs-request-in = Henvendelse til jer
needs-request-out = Jeres henvendelse
needs-about = Handler om
needs-on-behalf = Baggrund for spørgsmålet
needs-proposed = Dato
needs-reply = Svaret
needs-whom = Hvem man spørger
needs-to-exchange = Til mødet
needs-answer-title = Jeres svar
needs-answer = Svar
needs-answer-words = Et par ord med på vejen
needs-answer-words-help = Skriv på dit eget sprog. Et nej skal have et venligt ord med.
needs-answer-date-help = En dag eller en måned: 2027-04-15 eller 2027-04.
needs-answer-clock = Tidspunkt, for en samtale
needs-answer-clock-help = For eksempel 13:00. Må gerne stå tomt.
needs-answer-do = Send svaret
needs-take-date = Ja, den dato passer os
needs-questions = Spørgsmål, der fulgte med
needs-questions-none = Ingen spørgsmål.
needs-answer-question = Svar på spørgsmålet
needs-outcome = Hvad gav det?
needs-letter = Henvendelsen som tekst, så du selv kan sende den
needs-letter-help = På det sprog, de sandsynligvis læser, med dine ord, som du skrev dem.
needs-letter-from = { $text } har læst dette på Torg: »{ $topic }«. De skriver:
needs-letter-questions = Spørgsmål, de har med:
needs-letter-answer = Svar her, efter at have logget ind:
request-state-waiting = venter på svar
request-state-other-date = anden dato foreslået
request-state-accepted = ja
request-state-call = en samtale i stedet
request-state-declined = nej, ikke denne gang
request-state-withdrawn = trukket tilbage
answer-accept = Ja, gerne
answer-other-date = Ja, men en anden dato
answer-call = En samtale i stedet
answer-decline = Ikke denne gang
answer-help-accept = Begge ser, hvem man spørger. Et besøg får sin egen side.
answer-help-other-date = I skriver hvilken; de svarer.
answer-help-call = 45 minutter online. Spørgsmålene følger med.
answer-help-decline = Med et venligt ord.

# Værtens år.

needs-host-title = Som vært
needs-offer-visits = Vi tager imod besøg
needs-offer-visits-text = Hvad I viser, hvor ofte, på hvilke sprog, og hvad I ikke tilbyder.
needs-year-title = Vores år som vært
needs-year-lead = Besøg, timer, emner, og hvad der kom tilbage.
needs-year-file = Åbn i et regneark
needs-years = År
needs-year-none = Ingen har været på besøg endnu
needs-year-none-text = Besøg og samtaler, I har sagt ja til, samles her.
needs-year-visits = besøg
needs-year-calls = samtaler
needs-year-hours-known = timer, hvor længden er kendt
needs-year-with-outcome = har fortalt, hvad det gav
needs-year-without-length = { $n ->
        [one] For { $n } møde er længden ikke oplyst.
       *[other] For { $n } møder er længden ikke oplyst.
    }
needs-year-when = Hvornår
needs-year-who = Hvem
needs-year-country = Land
needs-year-form = Form
needs-year-people = Personer
needs-year-topic = Tilbud
needs-year-subject = Emne
needs-year-hours = Timer
needs-year-questions = Spørgsmål
needs-year-gave = Hvad det gav

# Hvad der blev gjort, afslag og ændringsloggen.

done-offer-added = Andre kan se det nu. Skriv, hvad I har plads til, eller vent med det.
done-capacity-set = Det, I har plads til, er gemt.
done-faq-added = Svaret står her nu. Andre kan finde det.
done-faq-removed = Svaret er fjernet.
done-request-sent = Henvendelsen er på vej. Svaret kommer her.
done-request-saved-to-send = Gemt. Ingen dér har en konto endnu: Send selv teksten nedenfor.
done-request-answered = Svaret er sendt.
done-request-date-taken = Datoen er aftalt.
done-request-withdrawn = Henvendelsen er trukket tilbage.
done-question-answered = Svaret er gemt.
refusal-month-full = { $month ->
        [none] Der er ikke plads den måned, og heller ikke i nogen anden måned de næste to år. Spørg om en samtale i stedet.
       *[other] Der er ikke plads den måned. Næste mulige måned: { $month }.
    }
refusal-group-too-large = De tager imod højst { $most } personer ad gangen. Kom i en mindre gruppe.
refusal-asked-already = I har allerede spurgt dem om dette. Henvendelsen venter på deres svar.
refusal-requests-of-today = Du har sendt { $most } henvendelser i dag. Send den næste i morgen.
refusal-too-many-questions = Tag højst { $most } spørgsmål med; resten får plads i samtalen.
field-reply = Et par ord med på vejen
field-form = I hvilken form
field-answer = Svar
kind-faq = Spørgsmål og svar
kind-request = Henvendelse
relation-meets = møder
deed-set-capacity = angav, hvad et tilbud har plads til
deed-add-faq = lagde et svar ved et tilbud
deed-remove-faq = fjernede et svar
deed-send-request = sendte en henvendelse
deed-withdraw-request = trak en henvendelse tilbage
deed-answer-request = svarede på en henvendelse
deed-take-date = sagde ja til en foreslået dato
deed-answer-question = svarede på et spørgsmål
deed-tell-outcome = skrev ned, hvad et møde gav
