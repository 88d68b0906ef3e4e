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
effect-no-time = "{ $text }" i { $name } er hverken et år, et helt tal eller en måned som 2026-03.
effect-mixed-times = { $text } passer ikke sammen med første linje: den ene er en måned, den anden er ikke.
effect-twice = samme enhed og tid står allerede på linje { $text }.
effect-otherwise = { $name } siger noget andet om samme enhed på linje { $text }.
effect-bad-predictor = "{ $text }" kan ikke læses som en forklarende variabel.
effect-bad-predictor-hint = Skriv kolonne=første-sidste eller kolonne=periode, flere med komma imellem: indkomst=1980-1988,resultat=1975.
effect-no-start-told = Det fremgår ikke, hvornår det begyndte.
effect-no-start-told-hint = Angiv med --start den første periode, der regnes som efter.
effect-who-began = Det fremgår ikke, hvem der begyndte.
effect-who-began-hint = Angiv enhederne med --treated, eller med --first den kolonne, der siger, hvornår hver af dem begyndte.
effect-no-unit = Der er ingen enhed, der hedder { $text }.
effect-no-start = { $text } kan ikke være starten: mindst én periode skal ligge før den, skrevet på samme måde.
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
effect-different-starts = De begyndte på forskellige tidspunkter: { $text }. Det er et spørgsmål til torg effect staggered.
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
effect-bad-level = Niveauet skal ligge mellem 0 og 1.
effect-no-groups = Ingen begynder efter den første periode.
effect-no-controls = Der er ingen tilbage at sammenligne med.
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
effect-fit-close = Så mange andre kan blandes, så nogle få perioder passer meget tæt, også ved et tilfælde. Forskellen før starten regnes derfor som mindst { $text }, en fjerdedel af hvad en enhed plejer at svinge fra den ene periode til den næste.
effect-found = Fra og med { $start } adskiller { $unit } sig fra sin blanding med { $gap } i gennemsnit.
effect-placebo = Sæt hver enhed efter tur på pladsen for { $unit }, og forskellen vokser mindst lige så meget for { $k } af alle { $n }, den selv talt med: placebo-p = { $p }. Med så mange enheder kan p ikke blive lavere end { $least }.
effect-placebo-within = Blandt de { $n } enheder, der følges omtrent lige så godt (MSPE før starten højst { $limit } gange så stor), er p = { $p }.
effect-interval = Effekter fra { $from } til { $to }, lige store i hver periode, forkastes ikke af testen ({ $percent } interval).
effect-interval-from = Effekter fra { $from } og opefter forkastes ikke af testen, og den sætter ingen øvre grænse ({ $percent } interval).
effect-interval-to = Effekter op til { $to } forkastes ikke af testen, og den sætter ingen nedre grænse ({ $percent } interval).
effect-interval-none = Testen forkaster ingen effekt, hvor stor den end er: der er for få enheder til et interval på { $percent }.
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
effect-did-p-all = Af alle { $n } måder at vælge, hvem der begyndte, giver { $percent } en mindst lige så stor forskel til en af siderne: p = { $p }. Med så mange enheder kan p ikke blive lavere end { $least }.
effect-did-p-drawn = Af { $n } tilfældigt trukne måder at vælge, hvem der begyndte, giver { $percent } en mindst lige så stor forskel til en af siderne: p = { $p }.
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
effect-bootstrap = Bootstrap: { $n } trækninger, klynger: { $clusters }, startværdi: { $text }.
effect-pre-trend = At intet var forskelligt før starterne: Wald { $statistic } med { $degrees } frihedsgrader, p = { $p }. Et lavt p taler imod sammenligningen; et højt beviser ikke, at den holder, og med få enheder bliver p sjældent lavt.

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
