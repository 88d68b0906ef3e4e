### SHARE (bokmål): arbeidsmåter, hva et sted prøver ut, behov og tilbud, strøm og API.

# Biblioteket med arbeidsmåter.

share-title = Arbeidsmåter andre kan ta i bruk
share-lead = Hva noen gjør, når det virker, hva det krever, og hva som gikk galt. Hver arbeidsmåte leder tilbake til der den ble fortalt.
share-new = Del en arbeidsmåte
share-edit = Endre arbeidsmåten
share-subject = Tema
share-still = Er den fortsatt i bruk?
practice-state-running = fortsatt i bruk
practice-state-ended = avsluttet
practice-state-not-stated = ikke oppgitt om den er i bruk
share-count = { $n ->
        [one] { $n } arbeidsmåte
       *[other] { $n } arbeidsmåter
    }
share-none = Ingen arbeidsmåte er delt ennå
share-none-text = En arbeidsmåte deles fra et besøk, en utprøving eller det dere gjør hver dag. Se hva andre spør etter: kanskje har dere svaret.
share-none-fits = Ingen arbeidsmåte passer
share-none-fits-text = Velg færre avgrensninger, eller fortell hva dere vil høre om: kanskje har noen prøvd det.
share-places = Hva en kommune prøver ut
share-places-text = Hver kommune har en side som er åpen for alle: hva den prøver ut, sammen med hvem, hvordan det går, og hva vi ikke vet.
share-choose-place = Velg en kommune
share-follow = Følg med på det nye
share-feed = Nyhetsstrøm (Atom)
share-feed-about = De nyeste arbeidsmåtene, rapportene, forpliktelsene, utprøvingene og erfaringsutvekslingene som er åpne for alle, i strømleseren din.

# En arbeidsmåte.

share-heading-core = Kjernen
share-heading-context = Hvor det gjøres
share-heading-conditions = Når det virker
share-heading-requires = Hva det krever
share-heading-costs = Hva det koster
share-heading-went-wrong = Hva som gikk galt
share-hear-more = Vi vil gjerne høre mer
share-take-up = Vi vil prøve dette
share-need-this = Vi trenger noe slikt
share-in-short = Kort fortalt
share-who = Hvem som gjør det
share-contact = Hvem man kan spørre
share-since = Siden
share-evidence = Grunnlag
share-written-in = Skrevet på
share-published-on = Publisert
share-origin = Hvor det kommer fra
share-origin-none = Det går ikke fram hvor det ble fortalt.
share-thread = Se hele tråden
share-taken-up = Hvem som har forpliktet seg til å prøve det
share-taken-up-none = Ingen har forpliktet seg til å prøve det her ennå.
share-asked = Hvem som vil høre mer
share-asked-none = Ingen har spurt ennå.
share-organisation-not-stated = organisasjon ikke oppgitt

# Å skrive en.

share-form-lead = En overskrift og to setninger er nok til å begynne med. Det dere lar stå tomt, vises som ikke oppgitt og kan fylles ut senere.
share-form-title = Hva dere kaller det
share-form-summary = Hva det er
share-form-summary-help = To setninger som en kollega i en annen kommune forstår.
share-form-more = Hva andre pleier å spørre om
share-form-more-help = Alt her kan stå tomt.
share-help-core = Hva består det av, og hva kan ikke utelates uten at det blir noe annet?
share-help-context = By eller land, størrelse, hvordan tjenesten er organisert, hvem den er til for.
share-help-conditions = Hva må være på plass for at det skal virke andre steder også?
share-help-requires = Ansatte, tid, opplæring, lokaler, teknologi, avtaler.
share-help-costs = Å komme i gang og å drive, også det andre betaler.
share-help-went-wrong = Hva dere ville gjort annerledes i dag. Det lærer andre mest av.
share-help-contact = En rolle, ikke et navn: for eksempel avdelingsleder i hjemmetjenesten.
share-told-from = Fortalt fra
share-take-back = Trekk tilbake til utkast
share-no-organisation-text = En arbeidsmåte hører til en organisasjon. Be administratoren legge organisasjonen din til kontoen.

# Hva et sted prøver ut: en side for alle.

share-place-tries = Hva { $text } prøver ut
share-place-short = Hva vi prøver ut
share-place-lead = Hva som prøves ut, sammen med hvem, hvordan det går, og hva vi ikke vet. Den samme siden for alle.
share-place-none = Ingen utprøving er publisert ennå
share-place-none-text = Utprøvinger vises her når forpliktelsen de prøver ut, er publisert.
share-with-whom = Sammen med hvem
share-how-it-goes = Hvordan det går
share-began-at = Begynte ved
share-not-known = Hva vi ikke vet
share-unknown-no-measure = Det finnes ennå ikke noe nøkkeltall for det som skal endre seg.
share-unknown-no-values = Det er for få verdier til å tegne en kurve.
share-unknown-no-comparison = Det er ingen gruppe å sammenligne med, så kurven sier ikke noe om hva som ville ha skjedd uansett.
share-unknown-no-start = Det er ikke oppgitt når det begynte.
share-unknown-no-stop-rule = Det er ikke oppgitt hva som ville få dem til å stoppe før tiden.
share-unknown-no-cost = Det er ikke oppgitt hva det koster.
share-promised = Lovet, men ikke prøvd ut ennå
share-learns-with = Lærer sammen med andre i

# Behov og tilbud.

share-needs-lead = Hva noen vil høre om, og hva noen kan fortelle. En prosessveileder fører dem sammen.
share-need-new = Fortell hva dere trenger eller kan dele
share-direction = Behov eller tilbud
share-direction-need = Behov
share-direction-offer = Tilbud
share-needs-count = { $n ->
        [one] { $n } behov eller tilbud
       *[other] { $n } behov og tilbud
    }
share-needs-none = Ingen har spurt eller tilbudt noe ennå
share-needs-none-fits = Ingen behov eller tilbud passer
share-needs-none-text = Skriv det i én setning. Andre ser det og kan svare.
share-asked-and-offered = Etterspurt og tilbudt, tema for tema
share-asked-for = Spør etter det
share-offered = Tilbyr det
share-need-new-lead = Én setning er nok. Den vises for andre, som kan svare.
share-need-topic = Hva gjelder det?
share-need-topic-help = Én setning, på ditt eget språk.
share-need-place = Kommunen din
share-need-place-help = Kan stå tomt.
share-need-more = Mer, om du vil
share-need-form = I hvilken form
share-need-network = Nettverk
share-need-visible = Hvem får se det?
share-need-do = Fortell det til andre
share-said-on = Lagt inn
share-need-about = Hva det gjelder
share-met = Ført sammen med
share-met-none = Ingen ennå.
share-met-on = Ført sammen
share-learnt-how = Hvordan de fant hverandre
share-came-of = Hva det førte til
share-no-exchange = Ingen erfaringsutveksling ennå
share-outcome = Hva som ble brukt etterpå
share-write-outcome = Skriv ned hva det ble til
share-outcome-help = Hva lærte dere, og hva gjør dere annerledes nå?
share-pair = Før sammen
share-withdraw = Trekk tilbake
need-state-open = venter på svar
need-state-paired = ført sammen
need-state-met = dekket
need-state-withdrawn = trukket tilbake

# For den som programmerer.

share-api-title = Data som JSON
share-api-lead = Alt på sidene kan leses av andre programmer, etter de samme reglene for hvem som får se hva.
share-api-document = OpenAPI-dokumentet
share-api-how = Åpne data krever ingen nøkkel. Tekster står på det språket de ble skrevet på; en tom tekst eller null betyr at kilden ikke oppgir det. Beskrivelsene nedenfor er på engelsk.
share-api-ground = Ord, tråder og endringer

# Hva som ble gjort, og endringsloggen.

done-practice-published = Arbeidsmåten er publisert. Nå kan andre finne den.
done-practice-saved = Arbeidsmåten er lagret som utkast.
done-practice-updated = Arbeidsmåten er endret.
done-need-added = Nå kan andre se det.
done-need-paired = De to er ført sammen. Skriv senere ned hva det ble til.
done-need-outcome = Det er notert hva det ble til.
done-need-withdrawn = Det er trukket tilbake.
deed-publish-practice = delte en arbeidsmåte
deed-update-practice = endret en arbeidsmåte
field-summary = Hva det er
field-practice-name = { share-form-title }
