### SHARE (dansk): praksis, hvad et sted afprøver, behov og tilbud, feed og API.

# Biblioteket med praksis.

share-title = Praksis, som andre kan bruge
share-lead = Hvad nogen gør, hvornår det virker, hvad det kræver, og hvad der gik galt. Hver praksis fører tilbage til der, hvor den blev fortalt.
share-new = Del en praksis
share-edit = Ret praksissen
share-subject = Emne
share-still = Kører den stadig?
practice-state-running = kører stadig
practice-state-ended = afsluttet
practice-state-not-stated = ikke oplyst, om den stadig kører
share-count = { $n ->
        [one] { $n } praksis
       *[other] { $n } praksisser
    }
share-none = Ingen praksis er delt endnu
share-none-text = En praksis deles fra et besøg, en afprøvning eller det, I gør hver dag. Se, hvad andre spørger efter: I har måske svaret.
share-none-fits = Ingen praksis passer
share-none-fits-text = Vælg færre afgrænsninger, eller fortæl, hvad I gerne vil høre om: nogen har måske prøvet det.
share-places = Hvad en kommune afprøver
share-places-text = Hver kommune har en side, der er åben for alle: hvad den afprøver, sammen med hvem, hvordan det går, og hvad vi ikke ved.
share-choose-place = Vælg en kommune
share-follow = Følg det nye
share-feed = Nyhedsfeed (Atom)
share-feed-about = De nyeste praksisser, rapporter, forpligtelser, afprøvninger og erfaringsudvekslinger, der er åbne for alle, i din feedlæser.

# En praksis.

share-heading-core = Kernen
share-heading-context = Hvor det gøres
share-heading-conditions = Hvornår det virker
share-heading-requires = Hvad det kræver
share-heading-costs = Hvad det koster
share-heading-went-wrong = Hvad der gik galt
share-hear-more = Vi vil gerne høre mere
share-take-up = Vi vil prøve det
share-need-this = Vi har brug for noget i den retning
share-in-short = Kort fortalt
share-who = Hvem der gør det
share-contact = Hvem man kan spørge
share-since = Siden
share-evidence = Grundlag
share-written-in = Skrevet på
share-published-on = Offentliggjort
share-origin = Hvor det kommer fra
share-origin-none = Det fremgår ikke, hvor det blev fortalt.
share-thread = Se hele tråden
share-taken-up = Hvem der har forpligtet sig til at prøve det
share-taken-up-none = Ingen har forpligtet sig til at prøve det her endnu.
share-asked = Hvem der gerne vil høre mere
share-asked-none = Ingen har spurgt endnu.
share-organisation-not-stated = organisation ikke oplyst

# At skrive en.

share-form-lead = En overskrift og to sætninger er nok til at begynde med. Det, I lader stå tomt, vises som ikke oplyst og kan udfyldes senere.
share-form-title = Hvad I kalder det
share-form-summary = Hvad det er
share-form-summary-help = To sætninger, som en kollega i en anden kommune forstår.
share-form-more = Hvad andre plejer at spørge om
share-form-more-help = Det hele må gerne stå tomt.
share-help-core = Hvad består det af, og hvad kan ikke undværes, uden at det bliver til noget andet?
share-help-context = By eller land, størrelse, hvordan indsatsen er organiseret, hvem den er til.
share-help-conditions = Hvad skal være på plads, for at det også virker andre steder?
share-help-requires = Medarbejdere, tid, oplæring, lokaler, teknologi, aftaler.
share-help-costs = At komme i gang og at drive, også det, som andre betaler.
share-help-went-wrong = Hvad I ville gøre anderledes i dag. Det lærer andre mest af.
share-help-contact = En rolle, ikke et navn: for eksempel leder i hjemmeplejen.
share-told-from = Fortalt fra
share-take-back = Træk tilbage til udkast
share-no-organisation-text = En praksis hører til en organisation. Bed administratoren om at knytte jeres organisation til din konto.

# Hvad et sted afprøver: en side for alle.

share-place-tries = Hvad { $text } afprøver
share-place-short = Hvad vi afprøver
share-place-lead = Hvad der afprøves, sammen med hvem, hvordan det går, og hvad vi ikke ved. Den samme side for alle.
share-place-none = Ingen afprøvning er offentliggjort endnu
share-place-none-text = Afprøvninger vises her, når den forpligtelse, de afprøver, er offentliggjort.
share-with-whom = Sammen med hvem
share-how-it-goes = Hvordan det går
share-began-at = Begyndte ved
share-not-known = Hvad vi ikke ved
share-unknown-no-measure = Der er endnu ikke noget nøgletal for det, der skal ændre sig.
share-unknown-no-values = Der er for få værdier til at tegne en kurve.
share-unknown-no-comparison = Der er ingen gruppe at sammenligne med, så kurven siger intet om, hvad der ville være sket alligevel.
share-unknown-no-start = Det er ikke oplyst, hvornår det begyndte.
share-unknown-no-stop-rule = Det er ikke oplyst, hvad der ville få dem til at stoppe før tid.
share-unknown-no-cost = Det er ikke oplyst, hvad det koster.
share-promised = Lovet, men ikke afprøvet endnu
share-learns-with = Lærer sammen med andre i

# Behov og tilbud.

share-needs-lead = Hvad nogen gerne vil høre om, og hvad nogen kan fortælle. En facilitator bringer dem sammen.
share-need-new = Fortæl, hvad I har brug for eller kan dele
share-direction = Behov eller tilbud
share-direction-need = Behov
share-direction-offer = Tilbud
share-needs-count = { $n ->
        [one] { $n } behov eller tilbud
       *[other] { $n } behov og tilbud
    }
share-needs-none = Ingen har spurgt eller tilbudt noget endnu
share-needs-none-fits = Intet behov eller tilbud passer
share-needs-none-text = Skriv det i én sætning. Andre ser det og kan svare.
share-asked-and-offered = Efterspurgt og tilbudt, emne for emne
share-asked-for = Spørger efter det
share-offered = Tilbyder det
share-need-new-lead = Én sætning er nok. Den vises for andre, som kan svare.
share-need-topic = Hvad drejer det sig om?
share-need-topic-help = Én sætning, på dit eget sprog.
share-need-place = Din kommune
share-need-place-help = Må gerne stå tomt.
share-need-more = Mere, hvis du vil
share-need-form = I hvilken form
share-need-network = Netværk
share-need-visible = Hvem må se det?
share-need-do = Fortæl det til andre
share-said-on = Lagt ind
share-need-about = Hvad det drejer sig om
share-met = Bragt sammen med
share-met-none = Ingen endnu.
share-met-on = Bragt sammen
share-learnt-how = Hvordan de fandt hinanden
share-came-of = Hvad det førte til
share-no-exchange = Ingen erfaringsudveksling endnu
share-outcome = Hvad der blev brugt bagefter
share-write-outcome = Skriv, hvad der kom ud af det
share-outcome-help = Hvad lærte I, og hvad gør I anderledes nu?
share-pair = Bring sammen
share-withdraw = Træk tilbage
need-state-open = venter på svar
need-state-paired = bragt sammen
need-state-met = imødekommet
need-state-withdrawn = trukket tilbage

# For den, der programmerer.

share-api-title = Data som JSON
share-api-lead = Alt på siderne kan læses af andre programmer efter de samme regler for, hvem der må se hvad.
share-api-document = OpenAPI-dokumentet
share-api-how = Åbne data kræver ingen nøgle. Tekster står på det sprog, de er skrevet på; en tom tekst eller null betyder, at kilden ikke angiver det. Beskrivelserne nedenfor er på engelsk.
share-api-ground = Ord, tråde og ændringer

# Hvad der blev gjort, og ændringsloggen.

done-practice-published = Praksissen er offentliggjort. Nu kan andre finde den.
done-practice-saved = Praksissen er gemt som udkast.
done-practice-updated = Praksissen er rettet.
done-need-added = Nu kan andre se det.
done-need-paired = De to er bragt sammen. Skriv senere, hvad der kom ud af det.
done-need-outcome = Det er noteret, hvad der kom ud af det.
done-need-withdrawn = Det er trukket tilbage.
deed-publish-practice = delte en praksis
deed-update-practice = rettede en praksis
field-summary = Hvad det er
field-practice-name = { share-form-title }
