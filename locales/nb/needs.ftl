### Behov og tilbud (bokmål): hva et tilbud har plass til, forespørsler mellom to organisasjoner, vertens år.

# Hva et tilbud har plass til.

needs-capacity-title = Hva vi har plass til
needs-capacity-lead = Alt kan stå tomt. Det dere skriver, vises for dem som vurderer å spørre, så ingen spør forgjeves.
needs-visits-per-month = Besøk per måned, høyst
needs-group-most = Personer i én gruppe, høyst
needs-months = Måneder da besøk er mulig
needs-months-help = Ikke kryss av hvis alle måneder passer.
needs-months-any = hvilken som helst måned
needs-languages = Språk vi kan snakke på et besøk
needs-topics = Hva man kan få høre om
needs-topics-help = Temaer, med egne ord.
needs-not-offered = Hva vi ikke tilbyr
needs-not-offered-help = For eksempel besøk hjemme hos folk.
needs-read-first = Les dette først
needs-read-first-help = Dokumenter eller sider som svarer på det meste.
needs-costs = Hva det koster
needs-free = Det er gratis
needs-fee-some = Det koster noe
needs-fee = Prisen, med ord
needs-fee-help = Skriv hva den dekker. Kan stå tomt.
needs-later = Senere
needs-next-month = Neste mulige måned: { $text }.
needs-no-month = Det er ikke plass noen måned de neste to årene.
needs-room-left = { $n ->
        [one] plass til { $n } besøk til
       *[other] plass til { $n } besøk til
    }
needs-room-full = fullt
needs-room-closed = ingen besøk
needs-room-open = plass

# Svar som blir stående.

needs-faq = Spørsmål andre har stilt
needs-faq-none = Ingenting her ennå. Det dere svarer på én gang, slipper dere å svare på igjen.
needs-faq-add = Legg til et spørsmål med svar
needs-faq-question = Spørsmålet
needs-faq-first = { $n ->
        [one] { $n } spørsmål har allerede et svar: se der først
       *[other] { $n } spørsmål har allerede et svar: se der først
    }
needs-make-standing = La svaret stå ved tilbudet
needs-make-standing-help = Andre kan finne det når de søker, også på et nabospråk.
needs-is-standing = Svaret står ved tilbudet.

# Hva som kan møte det, og hvorfor.

needs-proposals-need = De kan kanskje hjelpe
needs-proposals-offer = De vil kanskje høre om det
needs-proposals-none = Ingenting passer ennå. Vi leter på nytt hver gang noen skriver noe nytt.
needs-proposals-see-need = Se alt som tilbys
needs-proposals-see-offer = Se alt som etterspørres

# Å spørre en annen organisasjon.

needs-ask-need = Tilby hjelp
needs-ask-offer = Spør om et besøk eller en samtale
needs-ask-title = Spør dem
needs-ask-lead = De leser ordene dine akkurat slik du skriver dem, med alt rundt på sitt eget språk. Ingen av dere ser den andres kontaktinformasjon før svaret er ja.
needs-ask-words = Hva ønsker dere?
needs-ask-words-help = En setning eller to, på ditt eget språk.
needs-ask-visit = Hvis det er et besøk
needs-ask-month = Måned
needs-month-any = Hvilken som helst måned
needs-ask-people = Hvor mange ville komme?
needs-at-most = høyst { $n }
needs-ask-questions = Spørsmål dere har med
needs-ask-questions-help = Ett på hver linje. De følger med, også om det blir en samtale i stedet.
needs-ask-own = Hvilket behov eller tilbud fra dere gjelder det?
needs-ask-own-none = Ingen av dem
needs-ask-lang = Språk du skriver på
needs-ask-do = Send forespørselen
needs-no-receiver = Ingen der har konto ennå. Når du har sendt, får du teksten på deres språk, så du kan sende den selv.
needs-role = Rolle man kan spørre etter
needs-role-help = En rolle, ikke et navn. Tomt = rollen på kontoen din.
needs-contact = Hvordan man når dere
needs-contact-help = Vises for den andre siden først etter et ja. En felles adresse eller sentralbordet er nok.

# Forespørsler.

needs-requests-title = Forespørsler
needs-requests-lead = Hva andre spør dere om, og hva dere har spurt om. Bare de to organisasjonene leser det.
needs-requests-none = Ingen forespørsler ennå
needs-requests-none-text = Se hva andre tilbyr, og spør en av dem. Tre linjer er nok.
needs-received = Til dere
needs-received-none = Ingen har spurt ennå.
needs-sent = Fra dere
needs-sent-none = Dere har ikke spurt noen ennå.
needs-see-offers = Se hva andre tilbyr
needs-our-turn = dere må svare
needs-request-in = Forespørsel til dere
needs-request-out = Forespørsel fra dere
needs-about = Gjelder
needs-on-behalf = Bakgrunn for spørsmålet
needs-proposed = Dato
needs-reply = Svaret
needs-whom = Hvem man spør
needs-to-exchange = Til møtet
needs-answer-title = Svar fra dere
needs-answer = Svar
needs-answer-words = Noen ord på veien
needs-answer-words-help = Skriv på ditt eget språk. Et nei trenger et vennlig ord.
needs-answer-date-help = En dag eller en måned: 2027-04-15 eller 2027-04.
needs-answer-clock = Tidspunkt, for en samtale
needs-answer-clock-help = For eksempel 13:00. Kan stå tomt.
needs-answer-do = Send svaret
needs-take-date = Ja, den datoen passer oss
needs-questions = Spørsmål som fulgte med
needs-questions-none = Ingen spørsmål.
needs-answer-question = Svar på spørsmålet
needs-outcome = Hva ga det?
needs-letter = Forespørselen som tekst, så du kan sende den selv
needs-letter-help = På det språket de sannsynligvis leser, med ordene dine slik du skrev dem.
needs-letter-from = { $text } har lest dette på Torg: «{ $topic }». De skriver:
needs-letter-questions = Spørsmål de har med:
needs-letter-answer = Svar her, etter å ha logget inn:
request-state-waiting = venter på svar
request-state-other-date = annen dato foreslått
request-state-accepted = ja
request-state-call = en samtale i stedet
request-state-declined = nei, ikke denne gangen
request-state-withdrawn = trukket tilbake
answer-accept = Ja, gjerne
answer-other-date = Ja, men en annen dato
answer-call = En samtale i stedet
answer-decline = Ikke denne gangen
answer-help-accept = Begge ser hvem man spør. Et besøk får sin egen side.
answer-help-other-date = Dere skriver hvilken; de svarer.
answer-help-call = 45 minutter på nett. Spørsmålene følger med.
answer-help-decline = Med et vennlig ord.

# Vertens år.

needs-host-title = Som vert
needs-offer-visits = Vi tar imot besøk
needs-offer-visits-text = Hva dere viser, hvor ofte, på hvilke språk, og hva dere ikke tilbyr.
needs-year-title = Året vårt som vert
needs-year-lead = Besøk, timer, temaer og hva som kom tilbake.
needs-year-file = Åpne i regneark
needs-years = År
needs-year-none = Ingen har kommet ennå
needs-year-none-text = Besøk og samtaler dere har sagt ja til, samles her.
needs-year-visits = besøk
needs-year-calls = samtaler
needs-year-hours-known = timer, der lengden er kjent
needs-year-with-outcome = har fortalt hva det ga
needs-year-without-length = { $n ->
        [one] For { $n } møte er lengden ikke oppgitt.
       *[other] For { $n } møter er lengden ikke oppgitt.
    }
needs-year-when = Når
needs-year-who = Hvem
needs-year-country = Land
needs-year-form = Form
needs-year-people = Personer
needs-year-topic = Tilbud
needs-year-subject = Tema
needs-year-hours = Timer
needs-year-questions = Spørsmål
needs-year-gave = Hva det ga

# Hva som ble gjort, avslag og endringsloggen.

done-offer-added = Andre kan se det nå. Skriv hva dere har plass til, eller vent med det.
done-capacity-set = Det dere har plass til, er lagret.
done-faq-added = Svaret står her nå. Andre kan finne det.
done-faq-removed = Svaret er fjernet.
done-request-sent = Forespørselen er på vei. Svaret kommer hit.
done-request-saved-to-send = Lagret. Ingen der har konto ennå: Send teksten nedenfor selv.
done-request-answered = Svaret er sendt.
done-request-date-taken = Datoen er avtalt.
done-request-withdrawn = Forespørselen er trukket tilbake.
done-question-answered = Svaret er lagret.
refusal-month-full = { $month ->
        [none] Det er ikke plass den måneden, og heller ikke noen annen måned de neste to årene. Spør om en samtale i stedet.
       *[other] Det er ikke plass den måneden. Neste mulige måned: { $month }.
    }
refusal-group-too-large = De tar imot høyst { $most } personer om gangen. Kom i en mindre gruppe.
refusal-asked-already = Dere har allerede spurt dem om dette. Forespørselen venter på svar fra dem.
refusal-requests-of-today = Du har sendt { $most } forespørsler i dag. Send den neste i morgen.
refusal-too-many-questions = Ta med høyst { $most } spørsmål; resten får plass i samtalen.
field-reply = Noen ord på veien
field-form = I hvilken form
field-answer = Svar
kind-faq = Spørsmål og svar
kind-request = Forespørsel
relation-meets = møter
deed-set-capacity = sa hva et tilbud har plass til
deed-add-faq = la et svar ved et tilbud
deed-remove-faq = fjernet et svar
deed-send-request = sendte en forespørsel
deed-withdraw-request = trakk en forespørsel tilbake
deed-answer-request = svarte på en forespørsel
deed-take-date = sa ja til en foreslått dato
deed-answer-question = svarte på et spørsmål
deed-tell-outcome = skrev ned hva et møte ga
