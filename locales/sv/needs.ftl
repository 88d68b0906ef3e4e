### Behov och erbjudanden (svenska): vad ett erbjudande har plats för, förfrågningar mellan två organisationer, värdens år.

# Vad ett erbjudande har plats för.

needs-capacity-title = Vad vi har plats för
needs-capacity-lead = Allt får lämnas tomt. Det ni skriver visas för den som funderar på att fråga, så att ingen frågar förgäves.
needs-visits-per-month = Besök per månad, högst
needs-group-most = Personer i en grupp, högst
needs-months = Månader då besök går bra
needs-months-help = Kryssa inte i någon om alla månader går bra.
needs-months-any = vilken månad som helst
needs-languages = Språk vi kan tala vid ett besök
needs-topics = Vad man kan få höra om
needs-topics-help = Ämnen, med era egna ord.
needs-not-offered = Vad vi inte erbjuder
needs-not-offered-help = Till exempel besök hemma hos människor.
needs-read-first = Läs detta först
needs-read-first-help = Dokument eller sidor som svarar på det mesta.
needs-costs = Vad det kostar
needs-free = Kostar inget
needs-fee-some = Det tas ut en avgift
needs-fee = Avgiften, i ord
needs-fee-help = Skriv vad den täcker. Får lämnas tomt.
needs-later = Senare
needs-next-month = Nästa möjliga månad: { $text }.
needs-no-month = Det finns ingen plats de närmaste två åren.
needs-room-left = { $n ->
        [one] plats för { $n } besök till
       *[other] plats för { $n } besök till
    }
needs-room-full = fullt
needs-room-closed = inga besök
needs-room-open = plats

# Svar som står kvar.

needs-faq = Frågor som andra har ställt
needs-faq-none = Inget här ännu. Det ni har svarat på en gång behöver ni inte svara på igen.
needs-faq-add = Lägg till en fråga med svar
needs-faq-question = Frågan
needs-faq-first = { $n ->
        [one] { $n } fråga har redan ett svar: titta där först
       *[other] { $n } frågor har redan ett svar: titta där först
    }
needs-make-standing = Låt svaret stå kvar vid erbjudandet
needs-make-standing-help = Andra kan hitta det när de söker, också på ett grannspråk.
needs-is-standing = Svaret står vid erbjudandet.

# Vad som kan möta det, och varför.

needs-proposals-need = De kan kanske hjälpa till
needs-proposals-offer = De vill kanske höra om det
needs-proposals-none = Inget passar ännu. Vi letar på nytt varje gång någon skriver något nytt.
needs-proposals-see-need = Se allt som erbjuds
needs-proposals-see-offer = Se allt som efterfrågas

# Att fråga en annan organisation.

needs-ask-need = Erbjud hjälp
needs-ask-offer = Fråga om ett besök eller samtal
needs-ask-title = Fråga dem
needs-ask-lead = De läser dina ord precis som du skriver dem, med allt runt omkring på sitt eget språk. Ingen av er ser den andras kontaktuppgifter innan svaret är ja.
needs-ask-words = Vad önskar ni?
needs-ask-words-help = En mening eller två, på ditt eget språk.
needs-ask-visit = Om det är ett besök
needs-ask-month = Månad
needs-month-any = Vilken månad som helst
needs-ask-people = Hur många skulle komma?
needs-at-most = högst { $n }
needs-ask-questions = Frågor ni har med er
needs-ask-questions-help = En per rad. De följer med, också om det blir ett samtal i stället.
needs-ask-own = Vilket av era egna behov eller erbjudanden gäller det?
needs-ask-own-none = Inget av dem
needs-ask-lang = Språk du skriver på
needs-ask-do = Skicka förfrågan
needs-no-receiver = Ingen där har något konto ännu. När du har skickat får du texten på deras språk, att skicka själv.
needs-role = Roll att fråga efter
needs-role-help = En roll, inte ett namn. Tomt = rollen på ditt konto.
needs-contact = Hur man når er
needs-contact-help = Visas för den andra sidan först efter ett ja. En gemensam adress eller växeln räcker.

# Förfrågningar.

needs-requests-title = Förfrågningar
needs-requests-lead = Vad andra frågar er om, och vad ni har frågat. Bara de två organisationerna läser det.
needs-requests-none = Inga förfrågningar ännu
needs-requests-none-text = Se vad andra erbjuder och fråga någon av dem. Tre rader räcker.
needs-received = Till er
needs-received-none = Ingen har frågat ännu.
needs-sent = Från er
needs-sent-none = Ni har inte frågat någon ännu.
needs-see-offers = Se vad andra erbjuder
needs-our-turn = er tur
needs-request-in = Förfrågan till er
needs-request-out = Er förfrågan
needs-about = Gäller
needs-on-behalf = Bakgrund till frågan
needs-proposed = Datum
needs-reply = Svaret
needs-whom = Vem man frågar
needs-to-exchange = Till mötet
needs-answer-title = Ert svar
needs-answer = Svar
needs-answer-words = Några ord på vägen
needs-answer-words-help = Skriv på ditt eget språk. Ett nej behöver ett vänligt ord.
needs-answer-date-help = En dag eller en månad: 2027-04-15 eller 2027-04.
needs-answer-clock = Tid, för ett samtal
needs-answer-clock-help = Till exempel 13:00. Får lämnas tomt.
needs-answer-do = Skicka svaret
needs-take-date = Ja, det datumet passar oss
needs-questions = Frågor som följde med
needs-questions-none = Inga frågor.
needs-answer-question = Svara på frågan
needs-outcome = Vad gav det?
needs-letter = Förfrågan som text, att skicka själv
needs-letter-help = På det språk de troligen läser, med dina ord som du skrev dem.
needs-letter-from = { $text } har läst det här på Torg: ”{ $topic }”. De skriver:
needs-letter-questions = Frågor de har med sig:
needs-letter-answer = Svara här, efter att ha loggat in:
request-state-waiting = väntar på svar
request-state-other-date = annat datum föreslaget
request-state-accepted = ja
request-state-call = ett samtal i stället
request-state-declined = nej, inte den här gången
request-state-withdrawn = tillbakadragen
answer-accept = Ja, gärna
answer-other-date = Ja, men ett annat datum
answer-call = Ett samtal i stället
answer-decline = Inte den här gången
answer-help-accept = Båda ser vem man frågar. Ett besök får en egen sida.
answer-help-other-date = Ni skriver vilket; de svarar.
answer-help-call = 45 minuter på nätet. Frågorna följer med.
answer-help-decline = Med ett vänligt ord.

# Värdens år.

needs-host-title = Som värd
needs-offer-visits = Vi tar emot besök
needs-offer-visits-text = Vad ni visar, hur ofta, på vilka språk och vad ni inte erbjuder.
needs-year-title = Vårt år som värd
needs-year-lead = Besök, timmar, ämnen och vad som kom tillbaka.
needs-year-file = Öppna i kalkylark
needs-years = År
needs-year-none = Ingen har kommit ännu
needs-year-none-text = Besök och samtal som ni har sagt ja till samlas här.
needs-year-visits = besök
needs-year-calls = samtal
needs-year-hours-known = timmar, där längden är känd
needs-year-with-outcome = har berättat vad det gav
needs-year-without-length = { $n ->
        [one] För { $n } möte är längden inte angiven.
       *[other] För { $n } möten är längden inte angiven.
    }
needs-year-when = När
needs-year-who = Vilka
needs-year-country = Land
needs-year-form = Form
needs-year-people = Personer
needs-year-topic = Erbjudande
needs-year-subject = Ämne
needs-year-hours = Timmar
needs-year-questions = Frågor
needs-year-gave = Vad det gav

# Vad som gjordes, avslag och ändringsloggen.

done-offer-added = Andra kan se det nu. Skriv vad ni har plats för, eller vänta med det.
done-capacity-set = Det ni har plats för är sparat.
done-faq-added = Svaret står här nu. Andra kan hitta det.
done-faq-removed = Svaret är borttaget.
done-request-sent = Förfrågan är på väg. Svaret kommer hit.
done-request-saved-to-send = Sparad. Ingen där har konto ännu: skicka texten nedan själv.
done-request-answered = Svaret är skickat.
done-request-date-taken = Datumet är bestämt.
done-request-withdrawn = Förfrågan är tillbakadragen.
done-question-answered = Svaret är sparat.
refusal-month-full = { $month ->
        [none] Det finns ingen plats den månaden, och inte heller någon annan månad de närmaste två åren. Fråga om ett samtal i stället.
       *[other] Det finns ingen plats den månaden. Nästa möjliga månad: { $month }.
    }
refusal-group-too-large = De tar emot högst { $most } personer åt gången. Kom i en mindre grupp.
refusal-asked-already = Ni har redan frågat dem om detta. Förfrågan väntar på deras svar.
refusal-requests-of-today = Du har skickat { $most } förfrågningar i dag. Skicka nästa i morgon.
refusal-too-many-questions = Ta med högst { $most } frågor; resten får plats i samtalet.
field-reply = Några ord på vägen
field-form = I vilken form
field-answer = Svar
kind-faq = Fråga och svar
kind-request = Förfrågan
relation-meets = möter
deed-set-capacity = angav vad ett erbjudande har plats för
deed-add-faq = lade ett svar vid ett erbjudande
deed-remove-faq = tog bort ett svar
deed-send-request = skickade en förfrågan
deed-withdraw-request = drog tillbaka en förfrågan
deed-answer-request = svarade på en förfrågan
deed-take-date = sade ja till ett föreslaget datum
deed-answer-question = svarade på en fråga
deed-tell-outcome = skrev ned vad ett möte gav
