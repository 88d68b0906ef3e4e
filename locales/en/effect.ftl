# Did it help? torg effect and /act/pilots/…/effect
effect-refused = No effect is told from { $text }.
effect-line = Line { $n }: { $text }
effect-more-lines = { $n ->
        [one] and { $n } more line
       *[other] and { $n } more lines
    }
effect-no-table = it can not be read as a table ({ $text }).
effect-no-column-unit = no column tells whose the value is. Name it with --unit. The columns are { $text }.
effect-no-column-time = no column tells when. Name it with --time. The columns are { $text }.
effect-no-column-outcome = no column is known to be the outcome. Name it with --outcome. The columns are { $text }.
effect-no-column-first = no column tells when a unit began. Name it with --first. The columns are { $text }.
effect-no-heading = there is no column { $name }. The columns are { $text }.
effect-two-columns = both { $one } and { $two } could be what is asked for. Name the column with --{ $flag }.
effect-empty = { $text } is empty.
effect-no-number = "{ $text }" in { $name } is no number.
effect-no-time = "{ $text }" in { $name } is no year, no whole number, no month such as 2026-03, no quarter such as 2026Q1 and no week such as 2026-W06.
effect-mixed-times = { $text } does not go with the first line: times are years, months, quarters or weeks, all of the same kind.
effect-twice = the same unit and time stand in line { $text } already.
effect-otherwise = { $name } says otherwise of the same unit in line { $text }.
effect-not-finite = "{ $text }" in { $name } is beyond every number that can be calculated with.
effect-no-covariate = "{ $text }" in { $name } is no number. A column of words is no covariate: give each word but one a column of its own with 1 and 0.
effect-open-quote = a cell of { $text } runs on over several lines. Is there a quotation mark that is not closed?
effect-no-lines = there is a heading and no line under it.
effect-turns-back = by { $name } the unit has begun in line { $text }, and here, later, it has not. Who has begun has to stay so.
effect-one-column = The file is one column: between columns a comma, a semicolon, a tab or | is expected.
effect-sheet-workbook = the workbook can not be read
effect-sheet-old = this is a workbook of the old kind (.xls); save it as .xlsx or .csv
effect-sheet-empty = there is nothing in it
effect-sheet-large = it is too large
effect-sheet-text = its quotation marks do not close, or its letters can not be read
effect-no-file = There is no file { $text }.
effect-no-file-hint = Check the name of the file and the folder.
effect-unread-file = { $text } can not be read.
effect-unread-file-hint = Check that it is a file, and that you may read it.
effect-bad-predictor = "{ $text }" is no predictor.
effect-bad-predictor-hint = Write column=first-last or column=period, several with a comma between them: income=1980-1988,sales=1975.
effect-no-start-told = It is not said when it began.
effect-no-start-told-hint = Name the first period that counts as after with --start.
effect-who-began = It is not said who began.
effect-who-began-hint = Name the units with --treated, or the column that tells when each began with --first.
effect-no-unit = There is no unit called { $text }.
effect-no-start = { $text } can not be the start: at least one period has to lie before it, written in the same way.
effect-no-earlier = { $text } can not be the earlier start: it has to lie before the real one, with at least two periods before it.
effect-nothing-after = Nothing is known yet from the start on.
effect-few-before = { $n ->
        [one] Only { $n } period can be used from before the start
       *[other] Only { $n } periods can be used from before the start
    }, and { $of } are needed: a mixture of others that follows for a short while may do so by chance.
effect-few-donors = { $n ->
        [one] Only { $n } other unit has values for all periods
       *[other] Only { $n } other units have values for all periods
    }, and { $of } are needed: with fewer, nothing can be told from chance.
effect-above = { $text } lies above all others in every period before the start. No mixture of them can be like it.
effect-below = { $text } lies below all others in every period before the start. No mixture of them can be like it.
effect-missing = { $n ->
        [one] A unit lacks values. With --drop-incomplete it is left out.
       *[other] { $n } units lack values. With --drop-incomplete they are left out.
    }
effect-missing-of = { $name }: { $text }
effect-predictor-unknown = Nothing is known of { $text } for { $name } in the periods asked for.
effect-predictor-constant = { $text } is the same for every unit and tells nothing. Leave it out.
effect-outcome-constant = The outcome was the same for every unit before the start.
effect-predictor-periods = The periods of { $text } have to lie before the start and be among those of the table.
effect-nobody-apart = Some have to have begun and others not.
effect-both-ways = { $text } is said to have begun, and not to be compared with. It can not be both.
effect-one-unit = A mixture is made for one unit, and { $n } are said to have begun. Ask for one at a time, or compare them together with torg effect did.
effect-different-starts = They began at different times: { $text }. That is a question for torg effect staggered.
effect-other-starts = Not all began in { $start }: the column also has { $text }. Units that began at different times are a question for torg effect staggered; or leave those of other times out with --without.
effect-few-choices = { $own ->
        [one] { $own } unit that began
       *[other] { $own } units that began
    } and { $others } to compare with are too few to tell an effect from chance. { $own ->
        [1] Where only one has begun, at least 19 others are needed.
        [2] Where two have begun, at least five others are needed.
        [3] Where three have begun, at least four others are needed.
        [4] Where four have begun, at least three others are needed.
       *[other] Where five or more have begun, at least two others are needed.
    } (The lowest p that can come out is { $least }, and { $level } is asked for. The number of others holds at 0.05.)
effect-few-choices-at = { $own } that began and { $others } to compare with are too few: the lowest p that can come out is { $least }, and { $level } is asked for. At { $level } one that began needs { $one } others, two need { $two } and three need { $three }.
effect-few-draws = { $n } draws are too few: no p could be as low as { $level }. Ask for at least { $of } with --draws.
effect-bad-level = The level has to lie between 0 and 1.
effect-overflow = The values are too large or too small to calculate with. Use another unit of measure.
effect-no-groups = Nobody begins after the first period and within the time that is looked at.
effect-whether-only = The column tells whether units began, and not when. If they began together, ask torg effect did with --start; else name a column with the time, or with 0 until a unit begins and 1 from then on.
effect-anticipation = With so many steps of anticipation no period lies before any start.
effect-no-controls = Nobody is left to compare with: all begin, and those that begin last have nobody after them.
effect-nothing-estimated = No group can be compared after its start: the covariates tell who begins, or depend on each other.

effect-nothing-expected = It is not said yet what the pilot is expected to change.
effect-start-not-stated = It is not stated when the pilot begins. Without a start there is no before and no after.
effect-ordinal = The answers are on a scale of words. They have no mean, so there is nothing to mix or to subtract.
effect-no-values = No values are recorded here that could be compared.

effect-left-out = { $n ->
        [one] One unit is left out because values are missing: { $text }
       *[other] { $n } units are left out because values are missing: { $text }
    }
effect-synthetic-lead = { $unit } beside a mixture of { $n } others. { $before } periods before the start in { $start }, { $after } from it on.
effect-mixture = The mixture
effect-balance = What the mixture was made by
effect-balance-plain = The mixture is made so that it meets the outcome of every period before the start as closely as it can. All periods count the same.
effect-any-weight = The others can be mixed so that they meet everything exactly, so it made no difference how much each counted.
effect-by-period = Period by period
effect-period = Period
effect-observed = Observed
effect-mixed = Mixture
effect-gap = Difference
effect-unit = Unit
effect-share = Share
effect-predictor = Predictor
effect-counts = Counts
effect-mean-of-others = Mean of the others
effect-fit = Before the start the difference is { $rmspe } (root mean square, RMSPE; mean square, MSPE: { $mspe }). { $k } of the { $n } others, each beside its own mixture, are followed less well.
effect-fit-poor = The mixture follows poorly: most of the others are followed better. What comes after the start says little then.
effect-fit-close = So many others can be mixed that this unit is met exactly, as it may be by chance. In its ratio { $text } counts in place of a difference of nothing: a quarter of what it swings from one period to the next.
effect-floored = { $n ->
        [one] One of all { $of } units is met exactly before the start. Of it a quarter of its own swing counts in the ratio; the ratios of all others are plain.
       *[other] { $n } of all { $of } units are met exactly before the start. Of each a quarter of its own swing counts in the ratio; the ratios of all others are plain.
    }
effect-exact = { $n ->
        [one] One of all { $of } units is met exactly before the start, as it may be by chance. Its ratio has no limit and counts as larger. With a quarter of its own swing in place of nothing p = { $p }, and the interval goes with that.
       *[other] { $n } of all { $of } units are met exactly before the start, as they may be by chance. Their ratios have no limit and count as larger. With a quarter of their own swing in place of nothing p = { $p }, and the interval goes with that.
    }
effect-found = From { $start } on, { $unit } differs from its mixture by { $gap } on average.
effect-placebo = Put each unit in turn in the place of { $unit }, and the difference grows at least as much for { $k } of all { $n }, itself among them: placebo p = { $p }. With this many units p can not be below { $least }.
effect-placebo-within = Among the { $n } units that are followed about as well (MSPE before the start at most { $limit } times as large) p = { $p }.
effect-interval = Effects from { $from } to { $to }, the same in every period, are not refused by the test ({ $percent } interval).
effect-interval-from = Effects from { $from } upwards are not refused by the test, and it sets no upper end ({ $percent } interval).
effect-interval-to = Effects up to { $to } are not refused by the test, and it sets no lower end ({ $percent } interval).
effect-interval-none = The test refuses no effect, however large: there are too few units for a { $percent } interval.
effect-interval-none-of-ratios = The test refuses no effect, however large: there are too few units for a { $percent } interval, or too many whose ratio is as large whatever is taken off.
effect-placebos = Each unit in turn in the same place
effect-ratio = RMSPE after / before
effect-rmspe-before = RMSPE before
effect-rmspe-after = RMSPE after
effect-without = Without one of the others
effect-without-unit = Without
effect-mean-gap = Mean difference
effect-without-told = Without each of the others that count in turn, the mean difference lies between { $from } and { $to }.
effect-in-time = Had it begun in { $start } already, when nothing had happened, the mean difference up to the real start would be { $gap } (RMSPE before { $before }, after { $after }). It should be small.
effect-in-time-left-out = Not known that early, and left out: { $text }
effect-seed = Seed of chance: { $text }. The same file and seed give the same answer.

effect-did-lead = { $own ->
        [one] One that began in { $start }
       *[other] { $own } that began in { $start }
    } beside { $others } others. Periods before the start: { $before }, from it on: { $after }.
effect-did-began = Those that began
effect-did-others = The others
effect-before = Before
effect-after = After
effect-change = Change
effect-did-att = The change of those that began less that of the others is { $att }.
effect-did-p-all = In { $k } of all { $n } ways to choose who began the difference is at least as large either way: p = { $p }. With this many units it can not be fewer than { $least } of { $n }.
effect-did-p-drawn = In { $k } of { $n } ways to choose who began, drawn by chance and the real one among them, the difference is at least as large either way: p = { $p }.
effect-did-path = Difference to the last period before the start, those that began less the others
effect-p = p
effect-did-trend = Of all periods before the start together the same test says p = { $p }. A low p speaks against the comparison; a high one does not prove it right.

effect-staggered-lead = { $n } units over { $periods } periods. Compared with { $control }, by { $method }.
effect-control-never = units that never begin
effect-control-not-yet = units that have not begun yet
effect-method-doubly-robust = regression and weights together (doubly robust)
effect-method-regression = regression of the change
effect-method-weighting = weights from a logit
effect-covariates = Covariates: { $text }
effect-groups = When they began
effect-began = Began
effect-never = never
effect-how-many = Units
effect-small-groups = Groups of fewer than five units: { $text }. Their standard errors are too small to be relied on.
effect-cells = By group and time
effect-group = Group
effect-steps = Time since the start
effect-time = Time
effect-effect = Effect
effect-error = Standard error
effect-band = Band
effect-gone-nobody = nobody to compare with
effect-gone-depends = covariates depend on each other, or there are too few units for them
effect-gone-apart = covariates tell who begins all but surely
effect-kind-simple = All effects after the start, by size of group
effect-kind-group = By when they began
effect-kind-event = By time since the start
effect-kind-calendar = By time
effect-overall = All together
effect-band-told = A band holds for all lines of its table together ({ $percent }). Those by group and time reach { $critical } standard errors to either side.
effect-band-alone = Every interval holds for its own line only, not for all lines together ({ $percent }): that takes more draws of the bootstrap (--draws). They reach { $critical } standard errors to either side.
effect-bootstrap = Bootstrap: { $n } draws, clusters: { $clusters }, seed: { $text }.
effect-no-balance = No group is seen for { $n } steps after its start, so there is no table by time since the start.
effect-pre-trend = That nothing differed before the starts: Wald { $statistic } with { $degrees } degrees of freedom, p = { $p }. A low p speaks against the comparison; a high one does not prove it right.
effect-pre-trend-few = That nothing differed before the starts: no p is told of the Wald test ({ $statistic } with { $degrees } degrees of freedom). For so many effects it needs { $needed } units (or clusters) in the smallest group, and there are { $smallest }. With fewer it says far too often that something differed.
effect-pre-trend-singular = That nothing differed before the starts can not be tested after Wald: there are too few units for so many effects, or the effects depend on each other, so that their covariance has no inverse.
effect-pre-trend-nothing = Whether anything differed before the starts can not be tested: no change is seen before them.
effect-pre-chance = Instead the starts were handed out anew by chance. Before anybody had begun (effects: { $cells }), the largest difference is at least as large in { $k } of { $n } ways: p = { $p }. A low p speaks against the comparison; a high one does not prove it right, and with few units only large differences show.
effect-pre-chance-none = Nor can the starts be handed out anew by chance: that takes draws (--draws), two periods before the first start, and clusters whose units begin together.

effect-can = What this can and can not say
effect-synthetic-can = The mixture stands for how things would most likely have gone if nothing had been tried. The calculation shows how far apart the two have come since the start, and how often places where nothing was tried come as far apart. It does not show why. Whatever else happened here at the same time is part of the difference, and so is what changed among the others. Where p is low, chance is a poor explanation, but what was tried need not be the right one. Where p is high, what was tried may still have helped: it just can not be told from what varies anyway.
effect-difference-can = The others stand for how things would most likely have gone if nothing had been tried. The calculation shows how much more or less those that began have changed, and how often as large a difference comes out when chance decides who began. It does not show why. Whatever else happened to those that began at the same time is part of the difference. Where p is low, chance is a poor explanation, but what was tried need not be the right one. Where p is high, what was tried may still have helped: it just can not be told from what varies anyway.
effect-staggered-can = Those that have not begun stand for how things would most likely have gone if nothing had been tried. Each group is compared from its own start, never with units that began before it. The calculation shows how much more or less the groups have changed, and how exact that is. It does not show why. Whatever else happened to a group at its start is part of its effect. A band that leaves out 0 makes chance a poor explanation, but what was tried need not be the right one. A band with 0 in it does not prove that nothing happened.
effect-assumed = What has to be assumed
effect-assume-synthetic = If nothing had been tried, the mixture would have gone on to follow.
effect-assume-difference = If nothing had been tried, those that began and the others would have changed alike.
effect-assume-staggered = If nothing had been tried, each group would have changed like those it is compared with.
effect-assume-alone = Nothing else of weight happened at the same time to those that began.
effect-assume-untouched = The others did not do the same, and were not touched by what was done.
effect-assume-not-ahead = Nothing changed before the start because it was awaited.
effect-assume-measured = It was measured in the same way all the time and everywhere.

effect-title = Did it help?
effect-looked-at = Looked at:
effect-not-told = No effect can be told
effect-found-title = What has been seen
effect-fact-others = Others compared with
effect-fact-p = Placebo p
effect-fact-interval = { $text } interval
effect-from-to = { $from } to { $to }
effect-no-end = no end
effect-similar = Similar places (mean)
effect-picture-mixture = { $text } beside its mixture
effect-picture-gaps = Difference to the mixture
effect-picture-ratios = How much the difference grew from the start on (RMSPE after / before)
effect-nine-in-ten = Nine in ten others
effect-low-end = Others, from
effect-high-end = Others, to
effect-gaps-told = The band holds nine in ten of the { $n } others that are followed about as well before the start, each in the same place.
effect-notes = What was left out, and what counts
effect-cut-before = Only periods from { $text } on are used: the definition changed then, and values on its two sides can not be compared.
effect-cut-after = Only periods before { $text } are used: the definition changed then, and values on its two sides can not be compared.
effect-incomplete = { $n ->
        [one] { $n } other lacks a value in these periods and is left out.
       *[other] { $n } others lack a value in these periods and are left out.
    }
effect-same = Left out because they are trying to change the same: { $text }
effect-similar-are = Similar places, drawn to look at: { $text }. The test rests on all others.
effect-start-counts = The period in which the pilot began counts as after.
effect-calculated-from = Own calculation in Torg from data fetched from { $text }.
effect-calculated-local = Own calculation in Torg from figures counted at home.
