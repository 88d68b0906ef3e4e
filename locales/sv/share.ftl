### SHARE (svenska): arbetssätt, vad en plats prövar, behov och erbjudanden, flöde och API.

# Biblioteket med arbetssätt.

share-title = Arbetssätt som andra kan ta efter
share-lead = Vad någon gör, när det fungerar, vad det kräver och vad som gick fel. Varje arbetssätt leder tillbaka till där det berättades.
share-new = Dela ett arbetssätt
share-edit = Ändra arbetssättet
share-subject = Ämne
share-still = Pågår det fortfarande?
practice-state-running = pågår fortfarande
practice-state-ended = avslutat
practice-state-not-stated = ej angivet om det pågår
share-count = { $n ->
        [one] { $n } arbetssätt
       *[other] { $n } arbetssätt
    }
share-none = Inget arbetssätt har delats ännu
share-none-text = Ett arbetssätt delas från ett besök, en pilot eller det ni gör varje dag. Se vad andra frågar efter: ni kan ha svaret.
share-none-fits = Inget arbetssätt passar
share-none-fits-text = Välj färre avgränsningar, eller berätta vad ni vill höra mer om: någon kan ha prövat.
share-places = Vad en kommun prövar
share-places-text = Varje kommun har en sida som är öppen för alla: vad den prövar, med vilka, hur det går och vad vi inte vet.
share-choose-place = Välj en kommun
share-follow = Följ det som är nytt
share-feed = Nyhetsflöde (Atom)
share-feed-about = De senaste arbetssätten, rapporterna, åtagandena, piloterna och utbytena som är öppna för alla, i din flödesläsare.

# Ett arbetssätt.

share-heading-core = Kärnan
share-heading-context = Var det görs
share-heading-conditions = När det fungerar
share-heading-requires = Vad det kräver
share-heading-costs = Vad det kostar
share-heading-went-wrong = Vad som gick fel
share-hear-more = Vi vill höra mer
share-take-up = Vi vill pröva det här
share-need-this = Vi behöver något sådant
share-in-short = I korthet
share-who = Vilka som gör det
share-contact = Vem man frågar
share-since = Sedan
share-evidence = Underlag
share-written-in = Skrivet på
share-published-on = Publicerat
share-origin = Var det kommer ifrån
share-origin-none = Det framgår inte var det berättades.
share-thread = Se hela tråden
share-taken-up = Vilka som har åtagit sig att pröva
share-taken-up-none = Ingen har åtagit sig att pröva det här ännu.
share-asked = Vilka som vill höra mer
share-asked-none = Ingen har frågat ännu.
share-organisation-not-stated = organisation ej angiven

# Att skriva ett.

share-form-lead = En rubrik och två meningar räcker till att börja med. Det ni lämnar tomt visas som ej angivet och kan fyllas i senare.
share-form-title = Vad ni kallar det
share-form-summary = Vad det är
share-form-summary-help = Två meningar som en kollega i en annan kommun förstår.
share-form-more = Vad andra brukar fråga om
share-form-more-help = Allt här får lämnas tomt.
share-help-core = Vad består det av, och vad kan inte tas bort utan att det blir något annat?
share-help-context = Stad eller landsbygd, storlek, hur verksamheten är organiserad, vilka den är till för.
share-help-conditions = Vad behöver finnas på plats för att det ska fungera någon annanstans?
share-help-requires = Personal, tid, utbildning, lokaler, teknik, överenskommelser.
share-help-costs = Att komma igång och att driva, också det som någon annan betalar.
share-help-went-wrong = Vad ni skulle göra annorlunda i dag. Det lär andra sig mest av.
share-help-contact = En roll, inte ett namn: till exempel enhetschef i hemtjänsten.
share-told-from = Berättat från
share-take-back = Ta tillbaka till utkast
share-no-organisation-text = Ett arbetssätt hör till en organisation. Be administratören lägga till er organisation på ditt konto.

# Vad en plats prövar: en sida för alla.

share-place-tries = Vad { $text } prövar
share-place-short = Vad vi prövar
share-place-lead = Vad som prövas, med vilka, hur det går och vad vi inte vet. Samma sida för alla.
share-place-none = Ingen pilot är publicerad ännu
share-place-none-text = Piloter visas här när åtagandet de prövar har publicerats.
share-with-whom = Med vilka
share-how-it-goes = Hur det går
share-began-at = Började vid
share-not-known = Vad vi inte vet
share-unknown-no-measure = Det finns inget mått ännu som säger vad som ska ändras.
share-unknown-no-values = Det finns för få värden för att rita en kurva.
share-unknown-no-comparison = Det finns ingen grupp att jämföra med, så kurvan säger inget om vad som hade hänt ändå.
share-unknown-no-start = När det började är ej angivet.
share-unknown-no-stop-rule = Vad som skulle få dem att avbryta i förtid är ej angivet.
share-unknown-no-cost = Vad det kostar är ej angivet.
share-promised = Utlovat, prövas inte i någon pilot ännu
share-learns-with = Lär tillsammans med andra i

# Behov och erbjudanden.

share-needs-lead = Vad någon vill höra mer om, och vad någon kan berätta. En processledare för dem samman.
share-need-new = Berätta vad ni behöver eller kan dela
share-direction = Behov eller erbjudande
share-direction-need = Behov
share-direction-offer = Erbjudande
share-needs-count = { $n ->
        [one] { $n } behov eller erbjudande
       *[other] { $n } behov och erbjudanden
    }
share-needs-none = Ingen har frågat eller erbjudit något ännu
share-needs-none-fits = Inget behov eller erbjudande passar
share-needs-none-text = Skriv det i en mening. Andra ser det och kan svara.
share-asked-and-offered = Efterfrågat och erbjudet, per ämne
share-asked-for = Frågar efter det
share-offered = Erbjuder det
share-need-new-lead = En mening räcker. Den visas för andra, som kan svara.
share-need-topic = Vad gäller det?
share-need-topic-help = En mening, på ditt eget språk.
share-need-place = Din kommun
share-need-place-help = Får lämnas tomt.
share-need-more = Mer, om du vill
share-need-form = I vilken form
share-need-network = Nätverk
share-need-visible = Vilka får se det?
share-need-do = Berätta för andra
share-said-on = Inlagt
share-need-about = Vad det gäller
share-met = Har förts samman med
share-met-none = Ingen ännu.
share-met-on = Fördes samman
share-learnt-how = Hur de fann varandra
share-came-of = Vad det ledde till
share-no-exchange = Inget utbyte ännu
share-outcome = Vad som kom till användning
share-write-outcome = Skriv ner vad det blev av det
share-outcome-help = Vad lärde ni er, och vad gör ni annorlunda nu?
share-pair = För samman
share-withdraw = Ta tillbaka
need-state-open = väntar på svar
need-state-paired = har förts samman
need-state-met = tillgodosett
need-state-withdrawn = tillbakadraget

# För den som programmerar.

share-api-title = Data som JSON
share-api-lead = Allt på sidorna kan läsas av andra program, enligt samma regler för vem som får se vad.
share-api-document = OpenAPI-dokumentet
share-api-how = Öppna data kräver ingen nyckel. Texter står på det språk de skrevs på; en tom text eller null betyder att källan inte anger det. Beskrivningarna nedan är på engelska.
share-api-ground = Ord, trådar och ändringar

# Vad som gjordes, och ändringsloggen.

done-practice-published = Arbetssättet är publicerat. Nu kan andra hitta det.
done-practice-saved = Arbetssättet är sparat som utkast.
done-practice-updated = Arbetssättet är ändrat.
done-need-added = Nu kan andra se det.
done-need-paired = De två har förts samman. Skriv senare ner vad det blev av det.
done-need-outcome = Det är noterat vad det blev av det.
done-need-withdrawn = Det är tillbakadraget.
deed-publish-practice = delade ett arbetssätt
deed-update-practice = ändrade ett arbetssätt
field-summary = Vad det är
field-practice-name = { share-form-title }
