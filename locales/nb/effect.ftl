# Hjalp det? torg effect og /act/pilots/…/effect
effect-refused = Ingen effekt kan leses ut av { $text }.
effect-line = Linje { $n }: { $text }
effect-more-lines = { $n ->
        [one] og { $n } linje til
       *[other] og { $n } linjer til
    }
effect-no-table = filen kan ikke leses som en tabell ({ $text }).
effect-no-column-unit = ingen kolonne sier hvem verdien gjelder. Oppgi den med --unit. Kolonnene er { $text }.
effect-no-column-time = ingen kolonne sier når. Oppgi den med --time. Kolonnene er { $text }.
effect-no-column-outcome = det går ikke fram hvilken kolonne som er utfallet. Oppgi den med --outcome. Kolonnene er { $text }.
effect-no-column-first = ingen kolonne sier når en enhet begynte. Oppgi den med --first. Kolonnene er { $text }.
effect-no-heading = det finnes ingen kolonne { $name }. Kolonnene er { $text }.
effect-two-columns = både { $one } og { $two } kan være den det spørres etter. Oppgi kolonnen med --{ $flag }.
effect-empty = { $text } er tom.
effect-no-number = «{ $text }» i { $name } er ikke et tall.
effect-no-time = «{ $text }» i { $name } er verken et år, et heltall, en måned som 2026-03, et kvartal som 2026K1 eller en uke som 2026-W06.
effect-mixed-times = { $text } passer ikke sammen med første linje: tidene skal være år, måneder, kvartaler eller uker, alle av samme slag.
effect-twice = samme enhet og tid står allerede på linje { $text }.
effect-otherwise = { $name } sier noe annet om samme enhet på linje { $text }.
effect-not-finite = «{ $text }» i { $name } er større enn noe tall det går an å regne med.
effect-no-covariate = «{ $text }» i { $name } er ikke et tall. En kolonne med ord kan ikke være kovariat: gi hvert ord unntatt ett sin egen kolonne med 1 og 0.
effect-open-quote = en celle i { $text } fortsetter over flere linjer. Er det et anførselstegn som ikke er lukket?
effect-no-lines = det er en overskrift, men ingen linje under den.
effect-turns-back = etter { $name } har enheten begynt i linje { $text }, og her, senere, har den ikke det. Den som har begynt, må fortsette med det.
effect-one-column = Filen er én kolonne: mellom kolonner ventes komma, semikolon, tabulator eller |.
effect-sheet-workbook = arbeidsboken kan ikke leses
effect-sheet-old = det er en arbeidsbok av det gamle slaget (.xls); lagre den som .xlsx eller .csv
effect-sheet-empty = den er tom
effect-sheet-large = den er for stor
effect-sheet-text = anførselstegnene går ikke opp, eller bokstavene kan ikke leses
effect-no-file = Det finnes ingen fil { $text }.
effect-no-file-hint = Se etter om navnet på filen og mappen er riktig.
effect-unread-file = { $text } kan ikke leses.
effect-unread-file-hint = Se etter om det er en fil, og om du har lov til å lese den.
effect-bad-predictor = «{ $text }» kan ikke leses som en forklaringsvariabel.
effect-bad-predictor-hint = Skriv kolonne=første-siste eller kolonne=periode, flere med komma mellom: inntekt=1980-1988,utfall=1975.
effect-no-start-told = Det går ikke fram når det begynte.
effect-no-start-told-hint = Oppgi med --start den første perioden som regnes som etter.
effect-who-began = Det går ikke fram hvem som begynte.
effect-who-began-hint = Oppgi enhetene med --treated, eller med --first den kolonnen som sier når hver av dem begynte.
effect-no-unit = Det finnes ingen enhet som heter { $text }.
effect-no-start = { $text } kan ikke være starten: minst én periode må ligge før den, skrevet på samme måte.
effect-no-earlier = { $text } kan ikke være den tidligere starten: den må ligge før den virkelige, med minst to perioder før seg.
effect-nothing-after = Det finnes ennå ingen verdier fra starten og framover.
effect-few-before = { $n ->
        [one] Bare { $n } periode før starten kan brukes
       *[other] Bare { $n } perioder før starten kan brukes
    }, og det trengs { $of }: at en blanding av andre følger med en kort stund, kan være tilfeldig.
effect-few-donors = { $n ->
        [one] Bare { $n } annen enhet har verdier for alle perioder
       *[other] Bare { $n } andre enheter har verdier for alle perioder
    }, og det trengs { $of }: med færre kan ingenting skilles fra tilfeldigheter.
effect-above = { $text } ligger over alle andre i hver periode før starten. Ingen blanding av dem kan ligne den.
effect-below = { $text } ligger under alle andre i hver periode før starten. Ingen blanding av dem kan ligne den.
effect-missing = { $n ->
        [one] Én enhet mangler verdier. Med --drop-incomplete utelates den.
       *[other] { $n } enheter mangler verdier. Med --drop-incomplete utelates de.
    }
effect-missing-of = { $name }: { $text }
effect-predictor-unknown = Det finnes ingen verdi av { $text } for { $name } i de oppgitte periodene.
effect-predictor-constant = { $text } er lik for alle enheter og sier ingenting. Ta den bort.
effect-outcome-constant = Utfallet var likt for alle enheter før starten.
effect-predictor-periods = Periodene for { $text } må ligge før starten og finnes i tabellen.
effect-nobody-apart = Noen må ha begynt og andre ikke.
effect-both-ways = { $text } sies både å ha begynt og ikke å skulle sammenlignes med. Det kan ikke være begge deler.
effect-one-unit = En blanding lages til én enhet, og { $n } sies å ha begynt. Spør om én om gangen, eller sammenlign dem sammen med torg effect did.
effect-different-starts = De begynte på ulike tidspunkter: { $text }. Det er et spørsmål for torg effect staggered.
effect-other-starts = Ikke alle begynte i { $start }: i kolonnen står også { $text }. Enheter som begynte på ulike tidspunkter, er et spørsmål for torg effect staggered; eller utelat dem fra andre tider med --without.
effect-few-choices = { $own ->
        [one] { $own } enhet som begynte,
       *[other] { $own } enheter som begynte,
    } og { $others } å sammenligne med er for få til å skille en effekt fra tilfeldigheter. { $own ->
        [1] Når bare én har begynt, trengs det minst 19 andre.
        [2] Når to har begynt, trengs det minst fem andre.
        [3] Når tre har begynt, trengs det minst fire andre.
        [4] Når fire har begynt, trengs det minst tre andre.
       *[other] Når fem eller flere har begynt, trengs det minst to andre.
    } (Den laveste p som kan komme ut, er { $least }, og det kreves { $level }. Antallet andre gjelder ved 0,05.)
effect-few-choices-at = { $own } som begynte, og { $others } å sammenligne med er for få: den laveste p som kan komme ut, er { $least }, og det kreves { $level }. Ved { $level } trenger én som begynte { $one } andre, to trenger { $two } og tre trenger { $three }.
effect-few-draws = { $n } trekninger er for få: ingen p kunne bli så lav som { $level }. Be om minst { $of } med --draws.
effect-bad-level = Nivået må ligge mellom 0 og 1.
effect-overflow = Verdiene er for store eller for små til å regne med. Bruk en annen måleenhet.
effect-no-groups = Ingen begynner etter den første perioden og innenfor den tiden som ses på.
effect-whether-only = Kolonnen sier om enheter begynte, ikke når. Begynte de samtidig, så spør torg effect did med --start; oppgi ellers en kolonne med tiden, eller med 0 til en enhet begynner og 1 deretter.
effect-anticipation = Med så mange steg av forventning ligger ingen periode før noen start.
effect-no-controls = Det er ingen igjen å sammenligne med: alle begynner, og de som begynner sist, har ingen etter seg.
effect-nothing-estimated = Ingen gruppe kan sammenlignes etter starten sin: bakgrunnsvariablene avgjør hvem som begynner, eller henger sammen med hverandre.

effect-nothing-expected = Det er ikke sagt ennå hva utprøvingen ventes å endre.
effect-start-not-stated = Det er ikke oppgitt når utprøvingen begynner. Uten en start finnes det ikke noe før og etter.
effect-ordinal = Svarene er på en skala av ord. De har ikke noe gjennomsnitt, så det er ingenting å blande eller trekke fra.
effect-no-values = Her finnes ingen verdier å sammenligne.

effect-left-out = { $n ->
        [one] Én enhet er utelatt fordi verdier mangler: { $text }
       *[other] { $n } enheter er utelatt fordi verdier mangler: { $text }
    }
effect-synthetic-lead = { $unit } ved siden av en blanding av { $n } andre. { $before } perioder før starten i { $start }, { $after } fra og med den.
effect-mixture = Blandingen
effect-balance = Hva blandingen bygger på
effect-balance-plain = Blandingen er laget slik at den ligger så nær som mulig utfallet i hver periode før starten. Alle perioder teller likt.
effect-any-weight = De andre kan blandes slik at alt stemmer nøyaktig, så det spilte ingen rolle hvor mye hver ting telte.
effect-by-period = Periode for periode
effect-period = Periode
effect-observed = Utfall
effect-mixed = Blanding
effect-gap = Forskjell
effect-unit = Enhet
effect-share = Andel
effect-predictor = Variabel
effect-counts = Vekt
effect-mean-of-others = Gjennomsnitt for de andre
effect-fit = Før starten er forskjellen { $rmspe } (roten av middelkvadratet, RMSPE; middelkvadrat, MSPE: { $mspe }). For { $k } av de { $n } andre, hver ved siden av sin egen blanding, er den større.
effect-fit-poor = Blandingen følger dårlig: for de fleste andre er forskjellen mindre. Da sier det som kommer etter starten, ikke mye.
effect-fit-close = Så mange andre kan blandes at denne enheten treffes nøyaktig, noe som kan skje ved en tilfeldighet. I forholdet dens teller { $text } i stedet for en forskjell på ingenting: en fjerdedel av det den svinger fra én periode til den neste.
effect-floored = { $n ->
        [one] Én av alle { $of } enheter treffes nøyaktig før starten. For den teller en fjerdedel av dens egen svingning i forholdet; forholdene til alle andre er rene.
       *[other] { $n } av alle { $of } enheter treffes nøyaktig før starten. For hver av dem teller en fjerdedel av dens egen svingning i forholdet; forholdene til alle andre er rene.
    }
effect-exact = { $n ->
        [one] Én av alle { $of } enheter treffes nøyaktig før starten, noe som kan skje ved en tilfeldighet. Forholdet dens har ingen grense og teller som større. Med en fjerdedel av dens egen svingning i stedet for ingenting er p = { $p }, og intervallet hører til det.
       *[other] { $n } av alle { $of } enheter treffes nøyaktig før starten, noe som kan skje ved en tilfeldighet. Forholdene deres har ingen grense og teller som større. Med en fjerdedel av deres egen svingning i stedet for ingenting er p = { $p }, og intervallet hører til det.
    }
effect-found = Fra og med { $start } skiller { $unit } seg fra blandingen sin med { $gap } i gjennomsnitt.
effect-placebo = Sett hver enhet etter tur på plassen til { $unit }, og forskjellen vokser minst like mye for { $k } av alle { $n }, den selv medregnet: placebo-p = { $p }. Med så mange enheter kan ikke p bli lavere enn { $least }.
effect-placebo-within = Blant de { $n } enhetene som følges omtrent like godt (MSPE før starten høyst { $limit } ganger så stor), er p = { $p }.
effect-interval = Effekter fra { $from } til { $to }, like store i hver periode, forkastes ikke av testen ({ $percent } intervall).
effect-interval-from = Effekter fra { $from } og oppover forkastes ikke av testen, og den setter ingen øvre grense ({ $percent } intervall).
effect-interval-to = Effekter opp til { $to } forkastes ikke av testen, og den setter ingen nedre grense ({ $percent } intervall).
effect-interval-none = Testen forkaster ingen effekt, uansett hvor stor: det er for få enheter til et intervall på { $percent }.
effect-interval-none-of-ratios = Testen forkaster ingen effekt, hvor stor den enn er: det er for få enheter til et intervall på { $percent }, eller for mange der forholdet er like stort uansett hva som trekkes fra.
effect-placebos = Hver enhet på samme plass
effect-ratio = RMSPE etter / før
effect-rmspe-before = RMSPE før
effect-rmspe-after = RMSPE etter
effect-without = Uten en av de andre
effect-without-unit = Uten
effect-mean-gap = Gjennomsnittlig forskjell
effect-without-told = Uten hver av dem som veier noe, etter tur, ligger den gjennomsnittlige forskjellen mellom { $from } og { $to }.
effect-in-time = Hadde det begynt allerede i { $start }, da ingenting hadde skjedd, ville den gjennomsnittlige forskjellen fram til den virkelige starten vært { $gap } (RMSPE før { $before }, etter { $after }). Den bør være liten.
effect-in-time-left-out = Ikke kjent så tidlig og derfor utelatt: { $text }
effect-seed = Startverdi for tilfeldighetene (seed): { $text }. Samme fil og startverdi gir samme svar.

effect-did-lead = { $own ->
        [one] Én som begynte i { $start }
       *[other] { $own } som begynte i { $start }
    } ved siden av { $others } andre. Perioder før starten: { $before }, fra og med den: { $after }.
effect-did-began = De som begynte
effect-did-others = De andre
effect-before = Før
effect-after = Etter
effect-change = Endring
effect-did-att = Endringen for dem som begynte, minus den for de andre er { $att }.
effect-did-p-all = På { $k } av alle { $n } måter å velge hvem som begynte, blir forskjellen minst like stor til en av sidene: p = { $p }. Med så mange enheter kan det ikke bli færre enn { $least } av { $n }.
effect-did-p-drawn = På { $k } av { $n } måter å velge hvem som begynte, tilfeldig trukket og den virkelige medregnet, blir forskjellen minst like stor til en av sidene: p = { $p }.
effect-did-path = Forskjell fra den siste perioden før starten, de som begynte minus de andre
effect-p = p
effect-did-trend = For alle perioder før starten til sammen gir samme test p = { $p }. En lav p taler mot sammenligningen; en høy beviser ikke at den holder.

effect-staggered-lead = { $n } enheter over { $periods } perioder. Sammenlignet med { $control }, ved { $method }.
effect-control-never = enheter som aldri begynner
effect-control-not-yet = enheter som ikke har begynt ennå
effect-method-doubly-robust = regresjon og vekter sammen (dobbelt robust)
effect-method-regression = regresjon av endringen
effect-method-weighting = vekter fra en logit
effect-covariates = Bakgrunnsvariabler: { $text }
effect-groups = Når de begynte
effect-began = Begynte
effect-never = aldri
effect-how-many = Enheter
effect-small-groups = Grupper med færre enn fem enheter: { $text }. Standardfeilene deres er for små til å stole på.
effect-cells = Etter gruppe og tid
effect-group = Gruppe
effect-steps = Tid siden starten
effect-time = Tid
effect-effect = Effekt
effect-error = Standardfeil
effect-band = Bånd
effect-gone-nobody = ingen å sammenligne med
effect-gone-depends = bakgrunnsvariablene henger sammen med hverandre, eller det er for få enheter til dem
effect-gone-apart = bakgrunnsvariablene avgjør så godt som sikkert hvem som begynner
effect-kind-simple = Alle effekter etter starten, etter størrelsen på gruppene
effect-kind-group = Etter når de begynte
effect-kind-event = Etter tid siden starten
effect-kind-calendar = Etter tid
effect-overall = Alle sammen
effect-band-told = Et bånd gjelder for alle linjer i tabellen sin på én gang ({ $percent }). Båndene etter gruppe og tid når { $critical } standardfeil til hver side.
effect-band-alone = Hvert intervall gjelder bare sin egen linje, ikke alle linjer på én gang ({ $percent }): det krever flere trekninger (--draws). De når { $critical } standardfeil til hver side.
effect-bootstrap = Bootstrap: { $n } trekninger, klynger: { $clusters }, startverdi: { $text }.
effect-no-balance = Ingen gruppe ses { $n } steg etter starten sin, så det er ingen tabell etter tid siden starten.
effect-pre-trend = At ingenting var ulikt før startene: Wald { $statistic } med { $degrees } frihetsgrader, p = { $p }. En lav p taler mot sammenligningen; en høy beviser ikke at den holder.
effect-pre-trend-few = At ingenting var ulikt før startene: for Walds test ({ $statistic } med { $degrees } frihetsgrader) oppgis ingen p. For så mange effekter trengs { $needed } enheter (eller klynger) i den minste gruppen, og der er { $smallest }. Med færre sier den altfor ofte at noe var ulikt.
effect-pre-trend-singular = At ingenting var ulikt før startene, kan ikke prøves etter Wald: det er for få enheter til så mange effekter, eller effektene avhenger av hverandre, slik at kovariansen deres ikke har noen invers.
effect-pre-trend-nothing = Om noe var ulikt før startene, kan ikke prøves: ingen endring ses før dem.
effect-pre-chance = I stedet ble startene delt ut på nytt ved loddtrekning. Før noen hadde begynt (effekter: { $cells }), er den største forskjellen minst like stor på { $k } av { $n } måter: p = { $p }. En lav p taler mot sammenligningen; en høy beviser ikke at den holder, og med få enheter synes bare store forskjeller.
effect-pre-chance-none = Startene kan heller ikke deles ut på nytt ved loddtrekning: det krever trekninger (--draws), to perioder før den første starten og klynger der enhetene begynner samtidig.

effect-can = Hva dette kan si, og hva det ikke kan si
effect-synthetic-can = Blandingen står for hvordan det trolig hadde gått uten tiltaket. Beregningen viser hvor langt de to har kommet fra hverandre siden starten, og hvor ofte steder der ingenting ble prøvd, kommer like langt fra hverandre. Den viser ikke hvorfor. Alt annet som skjedde her samtidig, er en del av forskjellen, og det samme er det som endret seg hos de andre. Er p lav, er tilfeldigheter en dårlig forklaring, men tiltaket trenger ikke være den rette. Er p høy, kan tiltaket likevel ha hjulpet: det kan bare ikke skilles fra det som svinger uansett.
effect-difference-can = De andre står for hvordan det trolig hadde gått uten tiltaket. Beregningen viser hvor mye mer eller mindre de som begynte, har endret seg, og hvor ofte en like stor forskjell kommer ut når tilfeldigheter avgjør hvem som begynte. Den viser ikke hvorfor. Alt annet som skjedde med dem som begynte på samme tid, er en del av forskjellen. Er p lav, er tilfeldigheter en dårlig forklaring, men tiltaket trenger ikke være den rette. Er p høy, kan tiltaket likevel ha hjulpet: det kan bare ikke skilles fra det som svinger uansett.
effect-staggered-can = De som ikke har begynt, står for hvordan det trolig hadde gått uten tiltaket. Hver gruppe sammenlignes fra sin egen start, aldri med enheter som begynte før den. Beregningen viser hvor mye mer eller mindre gruppene har endret seg, og hvor sikkert det er. Den viser ikke hvorfor. Alt annet som skjedde med en gruppe ved starten, er en del av effekten. Et bånd uten 0 gjør tilfeldigheter til en dårlig forklaring, men tiltaket trenger ikke være den rette. Et bånd med 0 i beviser ikke at ingenting skjedde.
effect-assumed = Hva man må forutsette
effect-assume-synthetic = Uten tiltaket ville blandingen ha fortsatt å følge.
effect-assume-difference = Uten tiltaket ville de som begynte, og de andre ha endret seg likt.
effect-assume-staggered = Uten tiltaket ville hver gruppe ha endret seg som dem den sammenlignes med.
effect-assume-alone = Ingenting annet av betydning skjedde samtidig hos dem som begynte.
effect-assume-untouched = De andre gjorde ikke det samme og ble ikke påvirket av det som ble gjort.
effect-assume-not-ahead = Ingenting endret seg allerede før starten fordi man ventet på den.
effect-assume-measured = Det ble målt på samme måte hele tiden og overalt.

effect-title = Hjalp det?
effect-looked-at = Nøkkeltall det ses på:
effect-not-told = Ingen effekt kan leses ut
effect-found-title = Hva som kan ses
effect-fact-others = Andre å sammenligne med
effect-fact-p = Placebo-p
effect-fact-interval = { $text } intervall
effect-from-to = { $from } til { $to }
effect-no-end = ingen grense
effect-similar = Lignende kommuner (gjennomsnitt)
effect-picture-mixture = { $text } ved siden av blandingen sin
effect-picture-gaps = Forskjell fra blandingen
effect-picture-ratios = Hvor mye forskjellen har vokst siden starten (RMSPE etter / før)
effect-nine-in-ten = Ni av ti andre
effect-low-end = Andre, fra
effect-high-end = Andre, til
effect-gaps-told = Båndet rommer ni av ti av de { $n } andre som følges omtrent like godt før starten, hver på samme plass.
effect-notes = Hva som er utelatt, og hva som teller
effect-cut-before = Bare perioder fra og med { $text } brukes: da ble definisjonen endret, og verdier på hver sin side kan ikke sammenlignes.
effect-cut-after = Bare perioder før { $text } brukes: da ble definisjonen endret, og verdier på hver sin side kan ikke sammenlignes.
effect-incomplete = { $n ->
        [one] { $n } annen mangler en verdi i en av periodene og er utelatt.
       *[other] { $n } andre mangler en verdi i en av periodene og er utelatt.
    }
effect-same = Utelatt fordi de prøver å endre det samme: { $text }
effect-similar-are = Lignende kommuner, tegnet for å se på: { $text }. Testen bygger på alle andre.
effect-start-counts = Perioden da utprøvingen begynte, teller som etter.
effect-calculated-from = Egen beregning i Torg; opplysningene er hentet fra { $text }.
effect-calculated-local = Egen beregning i Torg av tall som er telt på hjemmebane.
