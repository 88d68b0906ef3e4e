# Hjalp det? torg effect og /act/pilots/…/effect
effect-refused = Der kan ikke udledes nogen effekt af { $text }.
effect-line = Linje { $n }: { $text }
effect-more-lines = { $n ->
        [one] og { $n } linje mere
       *[other] og { $n } linjer mere
    }
effect-no-table = filen kan ikke læses som en tabel ({ $text }).
effect-no-column-unit = ingen kolonne siger, hvis værdien er. Angiv den med --unit. Kolonnerne er { $text }.
effect-no-column-time = ingen kolonne siger hvornår. Angiv den med --time. Kolonnerne er { $text }.
effect-no-column-outcome = det fremgår ikke, hvilken kolonne der er resultatet. Angiv den med --outcome. Kolonnerne er { $text }.
effect-no-column-first = ingen kolonne siger, hvornår en enhed begyndte. Angiv den med --first. Kolonnerne er { $text }.
effect-no-heading = der er ingen kolonne { $name }. Kolonnerne er { $text }.
effect-two-columns = både { $one } og { $two } kan være den, der spørges efter. Angiv kolonnen med --{ $flag }.
effect-empty = { $text } er tom.
effect-no-number = "{ $text }" i { $name } er ikke et tal.
effect-no-time = "{ $text }" i { $name } er hverken et år, et helt tal, en måned som 2026-03, et kvartal som 2026K1 eller en uge som 2026-W06.
effect-mixed-times = { $text } passer ikke sammen med første linje: tiderne skal være år, måneder, kvartaler eller uger, alle af samme slags.
effect-twice = samme enhed og tid står allerede på linje { $text }.
effect-otherwise = { $name } siger noget andet om samme enhed på linje { $text }.
effect-not-finite = "{ $text }" i { $name } er større end noget tal, der kan regnes med.
effect-no-covariate = "{ $text }" i { $name } er ikke et tal. En kolonne med ord kan ikke være kovariat: giv hvert ord på nær ét sin egen kolonne med 1 og 0.
effect-open-quote = en celle i { $text } fortsætter over flere linjer. Er der et anførselstegn, der ikke er lukket?
effect-no-lines = der er en overskrift, men ingen linje under den.
effect-turns-back = efter { $name } er enheden begyndt i linje { $text }, og her, senere, er den ikke. Den, der er begyndt, skal blive ved med at være det.
effect-one-column = Filen er én kolonne: mellem kolonner ventes komma, semikolon, tabulator eller |.
effect-sheet-workbook = arbejdsbogen kan ikke læses
effect-sheet-old = det er en arbejdsbog af den gamle slags (.xls); gem den som .xlsx eller .csv
effect-sheet-empty = den er tom
effect-sheet-large = den er for stor
effect-sheet-text = anførselstegnene går ikke op, eller bogstaverne kan ikke læses
effect-no-file = Der er ingen fil { $text }.
effect-no-file-hint = Se efter, om filens og mappens navn er rigtigt.
effect-unread-file = { $text } kan ikke læses.
effect-unread-file-hint = Se efter, om det er en fil, og om du må læse den.
effect-bad-predictor = "{ $text }" kan ikke læses som en forklarende variabel.
effect-bad-predictor-hint = Skriv kolonne=første-sidste eller kolonne=periode, flere med komma imellem: indkomst=1980-1988,resultat=1975.
effect-no-start-told = Det fremgår ikke, hvornår det begyndte.
effect-no-start-told-hint = Angiv med --start den første periode, der regnes som efter.
effect-who-began = Det fremgår ikke, hvem der begyndte.
effect-who-began-hint = Angiv enhederne med --treated, eller med --first den kolonne, der siger, hvornår hver af dem begyndte.
effect-no-unit = Der er ingen enhed, der hedder { $text }.
effect-no-start = { $text } kan ikke være starten: mindst én periode skal ligge før den, skrevet på samme måde.
effect-no-earlier = { $text } kan ikke være den tidligere start: den skal ligge før den virkelige, med mindst to perioder før sig.
effect-nothing-after = Der er endnu ingen værdier fra starten og frem.
effect-few-before = { $n ->
        [one] Kun { $n } periode før starten kan bruges
       *[other] Kun { $n } perioder før starten kan bruges
    }, og der skal { $of } til: at en blanding af andre følger med i kort tid, kan være et tilfælde.
effect-few-donors = { $n ->
        [one] Kun { $n } anden enhed har værdier for alle perioder
       *[other] Kun { $n } andre enheder har værdier for alle perioder
    }, og der skal { $of } til: med færre kan intet skelnes fra tilfældigheder.
effect-above = { $text } ligger over alle andre i hver periode før starten. Ingen blanding af dem kan ligne den.
effect-below = { $text } ligger under alle andre i hver periode før starten. Ingen blanding af dem kan ligne den.
effect-missing = { $n ->
        [one] En enhed mangler værdier. Med --drop-incomplete udelades den.
       *[other] { $n } enheder mangler værdier. Med --drop-incomplete udelades de.
    }
effect-missing-of = { $name }: { $text }
effect-predictor-unknown = Der er ingen værdi af { $text } for { $name } i de angivne perioder.
effect-predictor-constant = { $text } er ens for alle enheder og siger intet. Fjern den.
effect-outcome-constant = Resultatet var ens for alle enheder før starten.
effect-predictor-periods = Perioderne for { $text } skal ligge før starten og findes i tabellen.
effect-nobody-apart = Nogle skal være begyndt og andre ikke.
effect-both-ways = { $text } siges både at være begyndt og ikke at skulle sammenlignes med. Det kan ikke være begge dele.
effect-one-unit = En blanding laves til én enhed, og { $n } siges at være begyndt. Spørg om én ad gangen, eller sammenlign dem sammen med torg effect did.
effect-different-starts = De begyndte på forskellige tidspunkter: { $text }. Det er et spørgsmål til torg effect staggered.
effect-other-starts = Ikke alle begyndte i { $start }: i kolonnen står også { $text }. Enheder, der begyndte på forskellige tidspunkter, er et spørgsmål til torg effect staggered; eller udelad dem fra andre tider med --without.
effect-few-choices = { $own ->
        [one] { $own } enhed, der begyndte,
       *[other] { $own } enheder, der begyndte,
    } og { $others } at sammenligne med er for få til at skelne en effekt fra tilfældigheder. { $own ->
        [1] Når kun én er begyndt, skal der mindst være 19 andre.
        [2] Når to er begyndt, skal der mindst være fem andre.
        [3] Når tre er begyndt, skal der mindst være fire andre.
        [4] Når fire er begyndt, skal der mindst være tre andre.
       *[other] Når fem eller flere er begyndt, skal der mindst være to andre.
    } (Det laveste p, der kan komme ud, er { $least }, og der kræves { $level }. Antallet af andre gælder ved 0,05.)
effect-few-choices-at = { $own }, der begyndte, og { $others } at sammenligne med er for få: det laveste p, der kan komme ud, er { $least }, og der kræves { $level }. Ved { $level } skal én, der begyndte, have { $one } andre, to skal have { $two }, og tre skal have { $three }.
effect-few-draws = { $n } trækninger er for få: intet p kunne blive så lavt som { $level }. Bed om mindst { $of } med --draws.
effect-bad-level = Niveauet skal ligge mellem 0 og 1.
effect-overflow = Værdierne er for store eller for små til at regne med. Brug en anden måleenhed.
effect-no-groups = Ingen begynder efter den første periode og inden for den tid, der ses på.
effect-whether-only = Kolonnen siger, om enheder begyndte, ikke hvornår. Begyndte de samtidig, så spørg torg effect did med --start; angiv ellers en kolonne med tiden, eller med 0, til en enhed begynder, og 1 derefter.
effect-anticipation = Med så mange skridts forventning ligger ingen periode før nogen start.
effect-no-controls = Der er ingen tilbage at sammenligne med: alle begynder, og de, der begynder sidst, har ingen efter sig.
effect-nothing-estimated = Ingen gruppe kan sammenlignes efter sin start: baggrundsvariablerne afgør, hvem der begynder, eller hænger sammen med hinanden.

effect-nothing-expected = Det er ikke sagt endnu, hvad afprøvningen ventes at ændre.
effect-start-not-stated = Det er ikke oplyst, hvornår afprøvningen begynder. Uden en start er der intet før og intet efter.
effect-ordinal = Svarene er på en skala af ord. De har intet gennemsnit, så der er intet at blande eller trække fra.
effect-no-values = Her er ingen værdier at sammenligne.

effect-left-out = { $n ->
        [one] En enhed er udeladt, fordi der mangler værdier: { $text }
       *[other] { $n } enheder er udeladt, fordi der mangler værdier: { $text }
    }
effect-synthetic-lead = { $unit } ved siden af en blanding af { $n } andre. { $before } perioder før starten i { $start }, { $after } fra og med den.
effect-mixture = Blandingen
effect-balance = Hvad blandingen bygger på
effect-balance-plain = Blandingen er lavet, så den ligger så tæt som muligt på resultatet i hver periode før starten. Alle perioder tæller lige meget.
effect-any-weight = De andre kan blandes, så alt passer nøjagtigt, så det gjorde ingen forskel, hvor meget hver ting talte.
effect-by-period = Periode for periode
effect-period = Periode
effect-observed = Resultat
effect-mixed = Blanding
effect-gap = Forskel
effect-unit = Enhed
effect-share = Andel
effect-predictor = Variabel
effect-counts = Vægt
effect-mean-of-others = De andres gennemsnit
effect-fit = Før starten er forskellen { $rmspe } (kvadratrod af middelkvadratet, RMSPE; middelkvadrat, MSPE: { $mspe }). For { $k } af de { $n } andre, hver ved siden af sin egen blanding, er den større.
effect-fit-poor = Blandingen følger dårligt: for de fleste andre er forskellen mindre. Så siger det, der kommer efter starten, ikke meget.
effect-fit-close = Så mange andre kan blandes, at denne enhed rammes præcist, hvad der kan ske ved et tilfælde. I dens forhold tæller { $text } i stedet for en forskel på ingenting: en fjerdedel af hvad den svinger fra den ene periode til den næste.
effect-floored = { $n ->
        [one] Én af alle { $of } enheder rammes præcist før starten. For den tæller en fjerdedel af dens eget udsving i forholdet; alle andres forhold er rene.
       *[other] { $n } af alle { $of } enheder rammes præcist før starten. For hver af dem tæller en fjerdedel af dens eget udsving i forholdet; alle andres forhold er rene.
    }
effect-exact = { $n ->
        [one] Én af alle { $of } enheder rammes præcist før starten, hvad der kan ske ved et tilfælde. Dens forhold har ingen grænse og tæller som større. Med en fjerdedel af dens eget udsving i stedet for ingenting er p = { $p }, og intervallet hører til det.
       *[other] { $n } af alle { $of } enheder rammes præcist før starten, hvad der kan ske ved et tilfælde. Deres forhold har ingen grænse og tæller som større. Med en fjerdedel af deres eget udsving i stedet for ingenting er p = { $p }, og intervallet hører til det.
    }
effect-found = Fra og med { $start } adskiller { $unit } sig fra sin blanding med { $gap } i gennemsnit.
effect-placebo = Sæt hver enhed efter tur på pladsen for { $unit }, og forskellen vokser mindst lige så meget for { $k } af alle { $n }, den selv talt med: placebo-p = { $p }. Med så mange enheder kan p ikke blive lavere end { $least }.
effect-placebo-within = Blandt de { $n } enheder, der følges omtrent lige så godt (MSPE før starten højst { $limit } gange så stor), er p = { $p }.
effect-interval = Effekter fra { $from } til { $to }, lige store i hver periode, forkastes ikke af testen ({ $percent } interval).
effect-interval-from = Effekter fra { $from } og opefter forkastes ikke af testen, og den sætter ingen øvre grænse ({ $percent } interval).
effect-interval-to = Effekter op til { $to } forkastes ikke af testen, og den sætter ingen nedre grænse ({ $percent } interval).
effect-interval-none = Testen forkaster ingen effekt, hvor stor den end er: der er for få enheder til et interval på { $percent }.
effect-interval-none-of-ratios = Testen forkaster ingen effekt, hvor stor den end er: der er for få enheder til et interval på { $percent }, eller for mange, hvis forhold er lige så stort, hvad der end trækkes fra.
effect-placebos = Hver enhed på samme plads
effect-ratio = RMSPE efter / før
effect-rmspe-before = RMSPE før
effect-rmspe-after = RMSPE efter
effect-without = Uden en af de andre
effect-without-unit = Uden
effect-mean-gap = Gennemsnitlig forskel
effect-without-told = Uden hver af dem, der vejer noget, efter tur, ligger den gennemsnitlige forskel mellem { $from } og { $to }.
effect-in-time = Hvis det var begyndt allerede i { $start }, da intet var sket, ville den gennemsnitlige forskel frem til den virkelige start være { $gap } (RMSPE før { $before }, efter { $after }). Den bør være lille.
effect-in-time-left-out = Ikke kendt så tidligt og derfor udeladt: { $text }
effect-seed = Tilfældets startværdi (seed): { $text }. Samme fil og startværdi giver samme svar.

effect-did-lead = { $own ->
        [one] Én, der begyndte i { $start },
       *[other] { $own }, der begyndte i { $start },
    } ved siden af { $others } andre. Perioder før starten: { $before }, fra og med den: { $after }.
effect-did-began = De, der begyndte
effect-did-others = De andre
effect-before = Før
effect-after = Efter
effect-change = Ændring
effect-did-att = Ændringen for dem, der begyndte, minus ændringen for de andre er { $att }.
effect-did-p-all = På { $k } af alle { $n } måder at vælge, hvem der begyndte, bliver forskellen mindst lige så stor til en af siderne: p = { $p }. Med så mange enheder kan det ikke blive færre end { $least } af { $n }.
effect-did-p-drawn = På { $k } af { $n } måder at vælge, hvem der begyndte, tilfældigt trukket og den virkelige talt med, bliver forskellen mindst lige så stor til en af siderne: p = { $p }.
effect-did-path = Forskel i forhold til den sidste periode før starten, de, der begyndte, minus de andre
effect-p = p
effect-did-trend = For alle perioder før starten tilsammen giver den samme test p = { $p }. Et lavt p taler imod sammenligningen; et højt beviser ikke, at den holder.

effect-staggered-lead = { $n } enheder over { $periods } perioder. Sammenlignet med { $control }, ved { $method }.
effect-control-never = enheder, der aldrig begynder
effect-control-not-yet = enheder, der ikke er begyndt endnu
effect-method-doubly-robust = regression og vægte sammen (dobbelt robust)
effect-method-regression = regression af ændringen
effect-method-weighting = vægte fra en logit
effect-covariates = Baggrundsvariabler: { $text }
effect-groups = Hvornår de begyndte
effect-began = Begyndte
effect-never = aldrig
effect-how-many = Enheder
effect-small-groups = Grupper med færre end fem enheder: { $text }. Deres standardfejl er for små til at stole på.
effect-cells = Efter gruppe og tid
effect-group = Gruppe
effect-steps = Tid siden starten
effect-time = Tid
effect-effect = Effekt
effect-error = Standardfejl
effect-band = Bånd
effect-gone-nobody = ingen at sammenligne med
effect-gone-depends = baggrundsvariablerne hænger sammen med hinanden, eller der er for få enheder til dem
effect-gone-apart = baggrundsvariablerne afgør så godt som sikkert, hvem der begynder
effect-kind-simple = Alle effekter efter starten, efter gruppernes størrelse
effect-kind-group = Efter hvornår de begyndte
effect-kind-event = Efter tid siden starten
effect-kind-calendar = Efter tid
effect-overall = Alle tilsammen
effect-band-told = Et bånd gælder for alle linjer i sin tabel på én gang ({ $percent }). Båndene efter gruppe og tid når { $critical } standardfejl til hver side.
effect-band-alone = Hvert interval gælder kun for sin egen linje, ikke for alle linjer på én gang ({ $percent }): det kræver flere trækninger (--draws). De når { $critical } standardfejl til hver side.
effect-bootstrap = Bootstrap: { $n } trækninger, klynger: { $clusters }, startværdi: { $text }.
effect-no-balance = Ingen gruppe ses { $n } skridt efter sin start, så der er ingen tabel efter tid siden starten.
effect-pre-trend = At intet var forskelligt før starterne: Wald { $statistic } med { $degrees } frihedsgrader, p = { $p }. Et lavt p taler imod sammenligningen; et højt beviser ikke, at den holder.
effect-pre-trend-few = At intet var forskelligt før starterne: for Walds test ({ $statistic } med { $degrees } frihedsgrader) gives intet p. For så mange effekter skal der være { $needed } enheder (eller klynger) i den mindste gruppe, og der er { $smallest }. Med færre siger den alt for ofte, at noget var forskelligt.
effect-pre-trend-singular = At intet var forskelligt før starterne, kan ikke prøves efter Wald: der er for få enheder til så mange effekter, eller effekterne afhænger af hinanden, så deres kovarians ikke har nogen invers.
effect-pre-trend-nothing = Om noget var forskelligt før starterne, kan ikke prøves: ingen ændring ses før dem.
effect-pre-chance = I stedet blev starterne delt ud på ny ved lodtrækning. Før nogen var begyndt (effekter: { $cells }), er den største forskel mindst lige så stor på { $k } af { $n } måder: p = { $p }. Et lavt p taler imod sammenligningen; et højt beviser ikke, at den holder, og med få enheder ses kun store forskelle.
effect-pre-chance-none = Starterne kan heller ikke deles ud på ny ved lodtrækning: det kræver trækninger (--draws), to perioder før den første start og klynger, hvis enheder begynder samtidig.

effect-can = Hvad det her kan sige, og hvad det ikke kan
effect-synthetic-can = Blandingen står for, hvordan det sandsynligvis var gået uden indsatsen. Beregningen viser, hvor langt de to er kommet fra hinanden siden starten, og hvor ofte steder, hvor intet blev prøvet, kommer lige så langt fra hinanden. Den viser ikke hvorfor. Alt andet, der skete her på samme tid, er en del af forskellen, og det samme er det, der ændrede sig hos de andre. Er p lavt, er tilfældet en dårlig forklaring, men indsatsen behøver ikke være den rigtige. Er p højt, kan indsatsen godt have hjulpet: den kan bare ikke skelnes fra det, der svinger under alle omstændigheder.
effect-difference-can = De andre står for, hvordan det sandsynligvis var gået uden indsatsen. Beregningen viser, hvor meget mere eller mindre de, der begyndte, har ændret sig, og hvor ofte en lige så stor forskel kommer ud, når tilfældet afgør, hvem der begyndte. Den viser ikke hvorfor. Alt andet, der skete for dem, der begyndte, på samme tid, er en del af forskellen. Er p lavt, er tilfældet en dårlig forklaring, men indsatsen behøver ikke være den rigtige. Er p højt, kan indsatsen godt have hjulpet: den kan bare ikke skelnes fra det, der svinger under alle omstændigheder.
effect-staggered-can = De, der ikke er begyndt, står for, hvordan det sandsynligvis var gået uden indsatsen. Hver gruppe sammenlignes fra sin egen start, aldrig med enheder, der begyndte før den. Beregningen viser, hvor meget mere eller mindre grupperne har ændret sig, og hvor sikkert det er. Den viser ikke hvorfor. Alt andet, der skete for en gruppe ved dens start, er en del af dens effekt. Et bånd uden 0 gør tilfældet til en dårlig forklaring, men indsatsen behøver ikke være den rigtige. Et bånd med 0 i beviser ikke, at intet skete.
effect-assumed = Hvad man må forudsætte
effect-assume-synthetic = Uden indsatsen ville blandingen være blevet ved med at følge.
effect-assume-difference = Uden indsatsen ville de, der begyndte, og de andre have ændret sig ens.
effect-assume-staggered = Uden indsatsen ville hver gruppe have ændret sig som dem, den sammenlignes med.
effect-assume-alone = Intet andet af betydning skete på samme tid hos dem, der begyndte.
effect-assume-untouched = De andre gjorde ikke det samme og blev ikke påvirket af det, der blev gjort.
effect-assume-not-ahead = Intet ændrede sig allerede før starten, fordi man ventede på den.
effect-assume-measured = Der blev målt på samme måde hele tiden og alle steder.

effect-title = Hjalp det?
effect-looked-at = Nøgletal, der ses på:
effect-not-told = Der kan ikke udledes nogen effekt
effect-found-title = Hvad der kan ses
effect-fact-others = Andre at sammenligne med
effect-fact-p = Placebo-p
effect-fact-interval = { $text } interval
effect-from-to = { $from } til { $to }
effect-no-end = ingen grænse
effect-similar = Lignende kommuner (gennemsnit)
effect-picture-mixture = { $text } ved siden af sin blanding
effect-picture-gaps = Forskel fra blandingen
effect-picture-ratios = Hvor meget forskellen er vokset siden starten (RMSPE efter / før)
effect-nine-in-ten = Ni af ti andre
effect-low-end = Andre, fra
effect-high-end = Andre, til
effect-gaps-told = Båndet rummer ni af ti af de { $n } andre, der følges omtrent lige så godt før starten, hver på samme plads.
effect-notes = Hvad der er udeladt, og hvad der tæller
effect-cut-before = Kun perioder fra og med { $text } bruges: da blev definitionen ændret, og værdier på hver sin side kan ikke sammenlignes.
effect-cut-after = Kun perioder før { $text } bruges: da blev definitionen ændret, og værdier på hver sin side kan ikke sammenlignes.
effect-incomplete = { $n ->
        [one] { $n } anden mangler en værdi i en af perioderne og er udeladt.
       *[other] { $n } andre mangler en værdi i en af perioderne og er udeladt.
    }
effect-same = Udeladt, fordi de prøver at ændre det samme: { $text }
effect-similar-are = Lignende kommuner, tegnet til at se på: { $text }. Testen bygger på alle andre.
effect-start-counts = Den periode, hvor afprøvningen begyndte, tæller som efter.
effect-calculated-from = Egen beregning i Torg; oplysningerne er hentet fra { $text }.
effect-calculated-local = Egen beregning i Torg af tal, der er talt på hjemmebane.
