# Change or noise: under every curve
change-title = Change or noise?
change-chart = { $text }: usual variation and signals
change-limits = usual variation
change-lower = lower limit
change-upper = upper limit
change-mean = mean
change-noted = more than noise
change-yearly = Yearly values are too few and too closely tied to each other to tell change from noise. Count every month or week if you want to know.
change-too-few = { $k } values are not enough to tell change from noise. At least { $n } are needed.
change-before = The mean { $mean } and the limits { $lower } to { $upper } come from the { $n } values before the pilot ({ $from } to { $to }).
change-all = The mean { $mean } and the limits { $lower } to { $upper } come from all { $n } values ({ $from } to { $to }).
change-after-break = Only values from { $text }, when the definition changed, are counted.
change-trial = Fewer than twelve values lie behind the limits, so they are provisional.
change-nothing = No value stands out: everything lies within the usual variation.
change-outside-above = { $when }: above the upper limit.
change-outside-below = { $when }: below the lower limit.
change-trend-above = { $when }: among at least seven values in a row that rise.
change-trend-below = { $when }: among at least seven values in a row that fall.
change-two-of-three-above = { $when }: two of three values lie close to the upper limit.
change-two-of-three-below = { $when }: two of three values lie close to the lower limit.
change-one-side-above = { $when }: among at least seven values in a row above the mean.
change-one-side-below = { $when }: among at least seven values in a row below the mean.
change-improvement = This is the way the pilot hopes for.
change-concern = This is the other way from what the pilot hopes for.
change-run-too-few = Too few values differ from the median to count runs and crossings.
change-run-none = Counted from the median ({ $median }) nothing beyond chance is to be seen: longest run on one side { $run } (at most { $most }), crossings { $crossings } (at least { $least }).
change-run-long = Counted from the median ({ $median }) the longest run on one side is { $run } values; chance rarely gives more than { $most }.
change-run-few = The curve crosses the median ({ $median }) { $crossings ->
        [one] { $crossings } time
       *[other] { $crossings } times
    }; chance rarely gives fewer than { $least }.
change-run-both = Counted from the median ({ $median }) the longest run on one side is { $run } values (chance rarely gives more than { $most }), and the curve crosses the median { $crossings ->
        [one] { $crossings } time
       *[other] { $crossings } times
    } (chance rarely gives fewer than { $least }).
change-not-why = A signal says that something has changed, not why. Ask those who were there what happened at that time.

# The group one by one, and the place among all
members-among = Among all
members-among-text = Every thin line is a municipality of the country. The thick line with a triangle is the chosen one, the rings are the group. Further to the right is more, not better.
members-strip = { $name } among { $k } of the country’s { $n } municipalities, { $when }
members-strip-told = { $own }. All lie between { $least } and { $most }.
members-place = Municipality
members-value = Value
members-each = Each by itself
members-each-text = The same scale everywhere, in alphabetical order. The dashed line is { $text }.
