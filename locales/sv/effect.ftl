# Hjälpte det? torg effect och /act/pilots/…/effect
effect-refused = Ingen effekt kan utläsas ur { $text }.
effect-line = Rad { $n }: { $text }
effect-more-lines = { $n ->
        [one] och { $n } rad till
       *[other] och { $n } rader till
    }
effect-no-table = filen går inte att läsa som en tabell ({ $text }).
effect-no-column-unit = ingen kolumn talar om vems värdet är. Ange den med --unit. Kolumnerna är { $text }.
effect-no-column-time = ingen kolumn talar om när. Ange den med --time. Kolumnerna är { $text }.
effect-no-column-outcome = det framgår inte vilken kolumn som är utfallet. Ange den med --outcome. Kolumnerna är { $text }.
effect-no-column-first = ingen kolumn talar om när en enhet började. Ange den med --first. Kolumnerna är { $text }.
effect-no-heading = det finns ingen kolumn { $name }. Kolumnerna är { $text }.
effect-two-columns = både { $one } och { $two } kan vara den som söks. Ange kolumnen med --{ $flag }.
effect-empty = { $text } är tom.
effect-no-number = "{ $text }" i { $name } är inget tal.
effect-no-time = "{ $text }" i { $name } är varken ett år, ett heltal, en månad som 2026-03, ett kvartal som 2026K1 eller en vecka som 2026-W06.
effect-mixed-times = { $text } går inte ihop med första raden: tiderna ska vara år, månader, kvartal eller veckor, alla av samma slag.
effect-twice = samma enhet och tid står redan på rad { $text }.
effect-otherwise = { $name } säger något annat om samma enhet på rad { $text }.
effect-not-finite = "{ $text }" i { $name } är större än något tal som går att räkna med.
effect-no-covariate = "{ $text }" i { $name } är inget tal. En kolumn med ord kan inte vara kovariat: ge varje ord utom ett en egen kolumn med 1 och 0.
effect-open-quote = en cell i { $text } fortsätter över flera rader. Finns det ett citattecken som inte är stängt?
effect-no-lines = det finns en rubrik men ingen rad under den.
effect-turns-back = enligt { $name } har enheten börjat på rad { $text }, och här, senare, har den inte det. Den som har börjat måste fortsätta så.
effect-one-column = Filen är en enda kolumn: mellan kolumner väntas komma, semikolon, tabb eller |.
effect-sheet-workbook = arbetsboken går inte att läsa
effect-sheet-old = det är en arbetsbok av det gamla slaget (.xls); spara den som .xlsx eller .csv
effect-sheet-empty = den är tom
effect-sheet-large = den är för stor
effect-sheet-text = citattecknen går inte ihop, eller så går bokstäverna inte att läsa
effect-no-file = Det finns ingen fil { $text }.
effect-no-file-hint = Kontrollera filens och mappens namn.
effect-unread-file = { $text } går inte att läsa.
effect-unread-file-hint = Kontrollera att det är en fil och att du får läsa den.
effect-bad-predictor = "{ $text }" går inte att läsa som en förklarande variabel.
effect-bad-predictor-hint = Skriv kolumn=första-sista eller kolumn=period, flera med kommatecken emellan: inkomst=1980-1988,utfall=1975.
effect-no-start-told = Det framgår inte när det började.
effect-no-start-told-hint = Ange med --start den första period som räknas som efter.
effect-who-began = Det framgår inte vilka som började.
effect-who-began-hint = Ange enheterna med --treated, eller med --first den kolumn som säger när var och en började.
effect-no-unit = Det finns ingen enhet som heter { $text }.
effect-no-start = { $text } kan inte vara starten: minst en period måste ligga före den, skriven på samma sätt.
effect-no-earlier = { $text } kan inte vara den tidigare starten: den måste ligga före den verkliga, med minst två perioder före sig.
effect-nothing-after = Det finns ännu inga värden från starten och framåt.
effect-few-before = { $n ->
        [one] Bara { $n } period före starten går att använda
       *[other] Bara { $n } perioder före starten går att använda
    }, och { $of } behövs: att en blandning av andra följer med en kort tid kan vara en slump.
effect-few-donors = { $n ->
        [one] Bara { $n } annan enhet har värden för alla perioder
       *[other] Bara { $n } andra enheter har värden för alla perioder
    }, och { $of } behövs: med färre går inget att skilja från slumpen.
effect-above = { $text } ligger över alla andra i varje period före starten. Ingen blandning av dem kan likna den.
effect-below = { $text } ligger under alla andra i varje period före starten. Ingen blandning av dem kan likna den.
effect-missing = { $n ->
        [one] En enhet saknar värden. Med --drop-incomplete utelämnas den.
       *[other] { $n } enheter saknar värden. Med --drop-incomplete utelämnas de.
    }
effect-missing-of = { $name }: { $text }
effect-predictor-unknown = Det finns inget värde på { $text } för { $name } i de angivna perioderna.
effect-predictor-constant = { $text } är lika för alla enheter och säger inget. Ta bort den.
effect-outcome-constant = Utfallet var lika för alla enheter före starten.
effect-predictor-periods = Perioderna för { $text } måste ligga före starten och finnas i tabellen.
effect-nobody-apart = Några måste ha börjat och andra inte.
effect-both-ways = { $text } sägs både ha börjat och inte vara att jämföra med. Båda går inte.
effect-one-unit = En blandning görs för en enhet, och { $n } sägs ha börjat. Fråga om en i taget, eller jämför dem tillsammans med torg effect did.
effect-different-starts = De började vid olika tidpunkter: { $text }. Det är en fråga för torg effect staggered.
effect-other-starts = Alla började inte { $start }: i kolumnen står också { $text }. Enheter som började vid olika tidpunkter är en fråga för torg effect staggered; eller utelämna dem som började vid andra tider med --without.
effect-few-choices = { $own ->
        [one] { $own } enhet som började
       *[other] { $own } enheter som började
    } och { $others } att jämföra med är för få för att skilja en effekt från slumpen. { $own ->
        [1] När bara en har börjat behövs minst 19 andra.
        [2] När två har börjat behövs minst fem andra.
        [3] När tre har börjat behövs minst fyra andra.
        [4] När fyra har börjat behövs minst tre andra.
       *[other] När fem eller fler har börjat behövs minst två andra.
    } (Lägsta p som kan komma ut är { $least }, och { $level } krävs. Antalet andra gäller vid 0,05.)
effect-few-choices-at = { $own } som började och { $others } att jämföra med är för få: det lägsta p som kan komma ut är { $least }, och { $level } krävs. Vid { $level } behöver en som började { $one } andra, två behöver { $two } och tre behöver { $three }.
effect-few-draws = { $n } dragningar är för få: inget p skulle kunna bli så lågt som { $level }. Begär minst { $of } med --draws.
effect-bad-level = Nivån måste ligga mellan 0 och 1.
effect-overflow = Värdena är för stora eller för små att räkna med. Använd en annan måttenhet.
effect-no-groups = Ingen börjar efter den första perioden och inom den tid som ses.
effect-whether-only = Kolumnen säger om enheter började, inte när. Började de samtidigt, fråga torg effect did med --start; ange annars en kolumn med tiden, eller med 0 tills en enhet börjar och 1 därefter.
effect-anticipation = Med så många steg av förväntan ligger ingen period före någon start.
effect-no-controls = Det finns ingen kvar att jämföra med: alla börjar, och de som börjar sist har ingen efter sig.
effect-nothing-estimated = Ingen grupp går att jämföra efter sin start: bakgrundsvariablerna avgör vilka som börjar, eller hänger ihop med varandra.

effect-nothing-expected = Det är inte sagt än vad piloten väntas förändra.
effect-start-not-stated = Det är inte angivet när piloten börjar. Utan en start finns inget före och inget efter.
effect-ordinal = Svaren är på en skala av ord. De har inget medelvärde, så det finns inget att blanda eller dra ifrån.
effect-no-values = Här finns inga värden att jämföra.

effect-left-out = { $n ->
        [one] En enhet är utelämnad eftersom värden saknas: { $text }
       *[other] { $n } enheter är utelämnade eftersom värden saknas: { $text }
    }
effect-synthetic-lead = { $unit } bredvid en blandning av { $n } andra. { $before } perioder före starten { $start }, { $after } från och med den.
effect-mixture = Blandningen
effect-balance = Vad blandningen bygger på
effect-balance-plain = Blandningen är gjord så att den ligger så nära som möjligt utfallet i varje period före starten. Alla perioder räknas lika.
effect-any-weight = De andra kan blandas så att allt stämmer exakt, så det spelade ingen roll hur mycket var sak räknades.
effect-by-period = Period för period
effect-period = Period
effect-observed = Utfall
effect-mixed = Blandning
effect-gap = Skillnad
effect-unit = Enhet
effect-share = Andel
effect-predictor = Variabel
effect-counts = Vikt
effect-mean-of-others = De andras medelvärde
effect-fit = Före starten är skillnaden { $rmspe } (roten ur medelkvadraten, RMSPE; medelkvadrat, MSPE: { $mspe }). För { $k } av de { $n } andra, var och en bredvid sin egen blandning, är den större.
effect-fit-poor = Blandningen följer dåligt: för de flesta andra är skillnaden mindre. Då säger det som kommer efter starten inte mycket.
effect-fit-close = Så många andra kan blandas att den här enheten träffas exakt, vilket kan ske av en slump. I dess kvot räknas { $text } i stället för en skillnad på ingenting: en fjärdedel av hur mycket den svänger från en period till nästa.
effect-floored = { $n ->
        [one] En av alla { $of } enheter träffas exakt före starten. För den räknas en fjärdedel av dess egen svängning i kvoten; alla andras kvoter är rena.
       *[other] { $n } av alla { $of } enheter träffas exakt före starten. För var och en räknas en fjärdedel av dess egen svängning i kvoten; alla andras kvoter är rena.
    }
effect-exact = { $n ->
        [one] En av alla { $of } enheter träffas exakt före starten, vilket kan ske av en slump. Dess kvot har ingen gräns och räknas som större. Med en fjärdedel av dess egen svängning i stället för ingenting är p = { $p }, och intervallet hör till det.
       *[other] { $n } av alla { $of } enheter träffas exakt före starten, vilket kan ske av en slump. Deras kvoter har ingen gräns och räknas som större. Med en fjärdedel av deras egen svängning i stället för ingenting är p = { $p }, och intervallet hör till det.
    }
effect-found = Från och med { $start } skiljer sig { $unit } från sin blandning med { $gap } i genomsnitt.
effect-placebo = Sätt varje enhet i tur och ordning på platsen för { $unit }, och skillnaden växer minst lika mycket för { $k } av alla { $n }, den själv inräknad: placebo-p = { $p }. Med så många enheter kan p inte bli lägre än { $least }.
effect-placebo-within = Bland de { $n } enheter som följs ungefär lika väl (MSPE före starten högst { $limit } gånger så stor) är p = { $p }.
effect-interval = Effekter från { $from } till { $to }, lika stora i varje period, förkastas inte av testet ({ $percent } intervall).
effect-interval-from = Effekter från { $from } och uppåt förkastas inte av testet, och någon övre gräns sätter det inte ({ $percent } intervall).
effect-interval-to = Effekter upp till { $to } förkastas inte av testet, och någon undre gräns sätter det inte ({ $percent } intervall).
effect-interval-none = Testet förkastar ingen effekt, hur stor den än är: enheterna är för få för ett intervall på { $percent }.
effect-interval-none-of-ratios = Testet förkastar ingen effekt, hur stor den än är: enheterna är för få för ett intervall på { $percent }, eller så är det för många vars kvot är lika stor vad som än dras ifrån.
effect-placebos = Varje enhet på samma plats
effect-ratio = RMSPE efter / före
effect-rmspe-before = RMSPE före
effect-rmspe-after = RMSPE efter
effect-without = Utan en av de andra
effect-without-unit = Utan
effect-mean-gap = Genomsnittlig skillnad
effect-without-told = Utan var och en av dem som väger, i tur och ordning, ligger den genomsnittliga skillnaden mellan { $from } och { $to }.
effect-in-time = Om det hade börjat redan { $start }, när inget hade hänt, vore den genomsnittliga skillnaden fram till den verkliga starten { $gap } (RMSPE före { $before }, efter { $after }). Den ska vara liten.
effect-in-time-left-out = Inte känt så tidigt och därför utelämnat: { $text }
effect-seed = Slumpens frö: { $text }. Samma fil och frö ger samma svar.

effect-did-lead = { $own ->
        [one] En som började { $start }
       *[other] { $own } som började { $start }
    } bredvid { $others } andra. Perioder före starten: { $before }, från och med den: { $after }.
effect-did-began = De som började
effect-did-others = De andra
effect-before = Före
effect-after = Efter
effect-change = Förändring
effect-did-att = Förändringen för dem som började minus den för de andra är { $att }.
effect-did-p-all = På { $k } av alla { $n } sätt att välja vilka som började blir skillnaden minst lika stor åt något håll: p = { $p }. Med så många enheter kan det inte bli färre än { $least } av { $n }.
effect-did-p-drawn = På { $k } av { $n } sätt att välja vilka som började, slumpvis dragna och det verkliga inräknat, blir skillnaden minst lika stor åt något håll: p = { $p }.
effect-did-path = Skillnad mot den sista perioden före starten, de som började minus de andra
effect-p = p
effect-did-trend = För alla perioder före starten tillsammans ger samma test p = { $p }. Ett lågt p talar emot jämförelsen; ett högt bevisar inte att den håller.

effect-staggered-lead = { $n } enheter under { $periods } perioder. Jämförda med { $control }, genom { $method }.
effect-control-never = enheter som aldrig börjar
effect-control-not-yet = enheter som inte har börjat än
effect-method-doubly-robust = regression och vikter tillsammans (dubbelt robust)
effect-method-regression = regression av förändringen
effect-method-weighting = vikter från en logit
effect-covariates = Bakgrundsvariabler: { $text }
effect-groups = När de började
effect-began = Började
effect-never = aldrig
effect-how-many = Enheter
effect-small-groups = Grupper med färre än fem enheter: { $text }. Deras standardfel är för små för att lita på.
effect-cells = Per grupp och tid
effect-group = Grupp
effect-steps = Tid sedan starten
effect-time = Tid
effect-effect = Effekt
effect-error = Standardfel
effect-band = Band
effect-gone-nobody = ingen att jämföra med
effect-gone-depends = bakgrundsvariablerna hänger ihop med varandra, eller enheterna är för få för dem
effect-gone-apart = bakgrundsvariablerna avgör så gott som säkert vilka som börjar
effect-kind-simple = Alla effekter efter starten, efter gruppernas storlek
effect-kind-group = Efter när de började
effect-kind-event = Efter tid sedan starten
effect-kind-calendar = Efter tid
effect-overall = Alla tillsammans
effect-band-told = Ett band gäller för alla rader i sin tabell på en gång ({ $percent }). Banden per grupp och tid når { $critical } standardfel åt båda hållen.
effect-band-alone = Varje intervall gäller bara sin egen rad, inte alla rader på en gång ({ $percent }): det kräver fler dragningar (--draws). De når { $critical } standardfel åt båda hållen.
effect-bootstrap = Bootstrap: { $n } dragningar, kluster: { $clusters }, frö: { $text }.
effect-no-balance = Ingen grupp ses { $n } steg efter sin start, så det finns ingen tabell efter tid sedan starten.
effect-pre-trend = Att inget skilde sig före starterna: Wald { $statistic } med { $degrees } frihetsgrader, p = { $p }. Ett lågt p talar emot jämförelsen; ett högt bevisar inte att den håller.
effect-pre-trend-few = Att inget skilde sig före starterna: för Walds test ({ $statistic } med { $degrees } frihetsgrader) anges inget p. För så många effekter behöver det { $needed } enheter (eller kluster) i den minsta gruppen, och där finns { $smallest }. Med färre säger det alldeles för ofta att något skilde sig.
effect-pre-trend-singular = Att inget skilde sig före starterna kan inte prövas enligt Wald: enheterna är för få för så många effekter, eller så beror effekterna av varandra, och deras kovarians har ingen invers.
effect-pre-trend-nothing = Om något skilde sig före starterna kan inte prövas: ingen förändring ses före dem.
effect-pre-chance = I stället delades starterna ut på nytt av slumpen. Innan någon hade börjat (effekter: { $cells }) är den största skillnaden minst lika stor på { $k } av { $n } sätt: p = { $p }. Ett lågt p talar emot jämförelsen; ett högt bevisar inte att den håller, och med få enheter syns bara stora skillnader.
effect-pre-chance-none = Starterna kan inte heller delas ut på nytt av slumpen: det kräver dragningar (--draws), två perioder före den första starten och kluster vars enheter börjar samtidigt.

effect-can = Vad det här kan säga och inte säga
effect-synthetic-can = Blandningen står för hur det troligen hade gått utan insatsen. Beräkningen visar hur långt de två har kommit ifrån varandra sedan starten, och hur ofta platser där inget prövades kommer lika långt ifrån. Den visar inte varför. Allt annat som hände här samtidigt ingår i skillnaden, och det som ändrades hos de andra likaså. Är p lågt är slumpen en dålig förklaring, men insatsen behöver inte vara den rätta. Är p högt kan insatsen ändå ha hjälpt: det går bara inte att skilja den från det som varierar i vilket fall.
effect-difference-can = De andra står för hur det troligen hade gått utan insatsen. Beräkningen visar hur mycket mer eller mindre de som började har förändrats, och hur ofta en lika stor skillnad kommer ut när slumpen avgör vilka som började. Den visar inte varför. Allt annat som hände dem som började samtidigt ingår i skillnaden. Är p lågt är slumpen en dålig förklaring, men insatsen behöver inte vara den rätta. Är p högt kan insatsen ändå ha hjälpt: det går bara inte att skilja den från det som varierar i vilket fall.
effect-staggered-can = De som inte har börjat står för hur det troligen hade gått utan insatsen. Varje grupp jämförs från sin egen start, aldrig med enheter som började före den. Beräkningen visar hur mycket mer eller mindre grupperna har förändrats, och hur säkert det är. Den visar inte varför. Allt annat som hände en grupp vid dess start ingår i dess effekt. Ett band utan 0 gör slumpen till en dålig förklaring, men insatsen behöver inte vara den rätta. Ett band med 0 i bevisar inte att inget hände.
effect-assumed = Vad man måste förutsätta
effect-assume-synthetic = Utan insatsen hade blandningen fortsatt att följa.
effect-assume-difference = Utan insatsen hade de som började och de andra förändrats lika.
effect-assume-staggered = Utan insatsen hade varje grupp förändrats som de den jämförs med.
effect-assume-alone = Inget annat av vikt hände samtidigt hos dem som började.
effect-assume-untouched = De andra gjorde inte samma sak och påverkades inte av det som gjordes.
effect-assume-not-ahead = Inget ändrades redan före starten för att man väntade på den.
effect-assume-measured = Det mättes på samma sätt hela tiden och överallt.

effect-title = Hjälpte det?
effect-looked-at = Granskat mått:
effect-not-told = Ingen effekt går att utläsa
effect-found-title = Vad som syns
effect-fact-others = Andra att jämföra med
effect-fact-p = Placebo-p
effect-fact-interval = { $text } intervall
effect-from-to = { $from } till { $to }
effect-no-end = ingen gräns
effect-similar = Liknande kommuner (medelvärde)
effect-picture-mixture = { $text } bredvid sin blandning
effect-picture-gaps = Skillnad mot blandningen
effect-picture-ratios = Hur mycket skillnaden har vuxit från starten (RMSPE efter / före)
effect-nine-in-ten = Nio av tio andra
effect-low-end = Andra, från
effect-high-end = Andra, till
effect-gaps-told = Bandet rymmer nio av tio av de { $n } andra som följs ungefär lika väl före starten, var och en på samma plats.
effect-notes = Vad som är utelämnat och vad som räknas
effect-cut-before = Bara perioder från och med { $text } används: då ändrades definitionen, och värden på ömse sidor går inte att jämföra.
effect-cut-after = Bara perioder före { $text } används: då ändrades definitionen, och värden på ömse sidor går inte att jämföra.
effect-incomplete = { $n ->
        [one] { $n } annan saknar värde i någon av perioderna och är utelämnad.
       *[other] { $n } andra saknar värde i någon av perioderna och är utelämnade.
    }
effect-same = Utelämnade för att de försöker förändra samma sak: { $text }
effect-similar-are = Liknande kommuner, ritade att titta på: { $text }. Testet bygger på alla andra.
effect-start-counts = Den period då piloten började räknas som efter.
effect-calculated-from = Egen beräkning i Torg; uppgifterna är hämtade från { $text }.
effect-calculated-local = Egen beräkning i Torg av siffror som räknats på hemmaplan.
