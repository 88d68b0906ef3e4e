# FOLLOW UP

## Front page
follow-up-title = Follow up
follow-up-lead = What became of it, in figures: national ones, regional ones and those you count yourselves. Never a ranking.
follow-up-goals-title = How we follow up our goals
follow-up-goals-lead = For each goal: what is followed up nationally, regionally and locally, and where nothing is followed up at all.
follow-up-no-goals = No network that you can see has set goals yet.
follow-up-no-goals-text = Coordinators and facilitators of a network set its goals.
follow-up-goals-count = { $n ->
        [one] One goal
       *[other] { $n } goals
    }
follow-up-gaps-count = { $n ->
        [one] One gap
       *[other] { $n } gaps
    }
follow-up-no-gaps = no gaps
follow-up-catalogue = Indicators
follow-up-catalogue-lead = Each with its definition, who collects it, breaks and end.
follow-up-about = What it is about
follow-up-only-with-values = Only those with values here
follow-up-no-indicators = No indicator fits
follow-up-no-indicators-text = Choose another area, or show those without values too.
follow-up-none-loaded = No indicators have been loaded yet
follow-up-none-loaded-text = Whoever runs the server loads the official ones with torg import indicators. A measure of your own can be defined right away.
follow-up-has-values = has values
follow-up-no-values-short = No values here
follow-up-no-values = No values are recorded here yet. The definition shows what is measured and who collects it.

## One indicator
follow-up-what = What is measured
follow-up-producer = Collected by
follow-up-age = Age limit
follow-up-end = End of the series
follow-up-ends = ends { $text }
follow-up-ended = The series ended after { $text }.
follow-up-not-official = Own measure, not official statistics
follow-up-count-yourselves = The series has ended. You can go on counting
follow-up-count-yourselves-text = These measures are about the same thing. You count them yourselves, with a definition that stays the same.
follow-up-breaks = Breaks in the definition
follow-up-break-in = New definition from { $text }:
follow-up-places = Places with values
follow-up-choose-place = Choose a place
follow-up-see-curve = See the curve for { $text }
follow-up-no-ranking = Places stand in the order of their names. They are not ranked: circumstances, definitions and chance differ.

## The curve
follow-up-of-pilot = Followed in the pilot
follow-up-beside = Compare with the group
follow-up-no-group = No group
follow-up-period = Period
follow-up-women = women
follow-up-men = men
follow-up-group-mean = mean of the group
follow-up-lowest = lowest
follow-up-highest = highest
follow-up-members-counted = members with a value
follow-up-other-teams = Other teams
follow-up-from-to = { $name }: from { $from } in { $start } to { $to } in { $end }.
follow-up-break = new definition
follow-up-pilot-starts = the pilot starts
follow-up-pilot-ends = the pilot ends
follow-up-too-few = There are too few values for a curve. The table shows those that are there.
follow-up-as-table = The same data as a table
follow-up-missing = not published
follow-up-not-reported = not reported
follow-up-hidden = fewer than 5 people
follow-up-few-answers = fewer than 30 answers
follow-up-csv = Download for a spreadsheet (CSV)
follow-up-json = Download as JSON
follow-up-members-of = In the group: { $text }
follow-up-without-values = Without any value here: { $text }
follow-up-group-incomplete = The group holds { $k } of your { $n } members in { $network } ({ $missing } missing).

## Where figures come from
follow-up-produced-by = Figures collected by { $text }.
follow-up-counted-by = Own measure, counted by { $text }. Not official statistics.
follow-up-own-calculation-from = { $group }: own calculation in Torg from data fetched from { $from }; unweighted mean, lowest and highest of { $k } of the group’s { $n } members.
follow-up-own-calculation = { $group }: own calculation in Torg; unweighted mean, lowest and highest of { $k } of the group’s { $n } members.
follow-up-example = Example data: these figures are invented, to show how a curve can look. They are not official and were not measured anywhere.
follow-up-example-source = Example data, invented: no source.

## Before concluding
follow-up-before-concluding = Before you draw a conclusion
follow-up-caveat-ordinal-no-mean = The answers are steps on a scale of words. They have no mean, so none is shown.
follow-up-caveat-own-survey = The municipalities collect these figures themselves during the autumn. Do not compare with a mean before the end of the year.
follow-up-caveat-few-answers = Fewer than 30 people answered in { $text }: single answers weigh heavily.
follow-up-caveat-recording-ends = The values recorded here end with { $text }. Newer ones may be published at the source.
follow-up-caveat-own-in-group = { $text } is itself one of the members of the group.
follow-up-caveat-other-countries = The group holds places in another country, with other age limits and definitions. Compare patterns, not levels.
follow-up-caveat-small-cells-hidden = Values with fewer than five people behind them are not shown, so that nobody can be recognised.
follow-up-caveat-members-missing = Not every member has a value for every period. The table says how many stand behind each mean.
follow-up-caveat-no-cause = The curves stand side by side. That cannot show what caused a change: other things happen at the same time.

## Goals
follow-up-goal = Goal
follow-up-gap = Not followed up yet
follow-up-goals-example = Example: these goals and the way they are followed up are invented, to show how the map can look.
follow-up-add-goal = Add a goal
follow-up-goal-help = One sentence about what should be different for older people, their families or those who work with them.
follow-up-add-measure = Add how it is followed up
follow-up-in-words = In words, where no indicator fits

## Own measures
follow-up-define = Define a measure of your own
follow-up-define-lead = What you count at home. Others can take up the definition and count alike; your values stay your own until they follow a published commitment.
follow-up-measure-name = What it is called
follow-up-measure-name-help = For example: different staff per client in 14 days.
follow-up-definition-help = Who is counted, when and how, so that you count in the same way next year.
follow-up-unit-help = For example: staff per client, per cent, hours a week.
follow-up-age-help = For example: 65 and over. Leave empty if there is none.
follow-up-enter = Enter a value
follow-up-see-values = See the values
follow-up-team = Team
follow-up-team-help = Leave empty for the whole municipality. Write the same name every time, and never a person’s name.
follow-up-period-help = A year, a month or a day: 2026, 2026-03 or 2026-03-15. A new value for the same period corrects the old one; both are kept.
follow-up-persons-help = How many people the value is about. Values about fewer than five are not shown to anybody.

## What was done
done-measure-defined = The measure is defined. Now enter the first value.
done-value-entered = The value is saved. Enter the next one or see the curve.
done-goal-added = The goal is added. Now say how it is followed up.
done-measure-added = It is added to the map.
done-measure-removed = It is taken off the map.

## Journal
deed-put-indicator = put an indicator in the catalogue
deed-import-observations = brought in official values
deed-insert-series-values = loaded values
deed-enter-value = entered a value
deed-put-comparison-group = put in a comparison group
deed-add-goal = added a goal
deed-add-measure = added how a goal is followed up
deed-remove-measure = took away how a goal was followed up

## Field names
field-definition = Definition
field-measure-name = { follow-up-measure-name }
field-measure-unit = Unit
field-period = Period
field-persons = Number of people
field-value = Value
field-goal = The goal
field-source = Source

# torg import indicators
import-indicators-progress = Answers
import-indicators-what = Say what to import: files or folders of recorded answers, or a service with --from.
import-indicators-what-hint = For example: torg import indicators --from kolada --indicators N21704 --years 2015-2024
import-indicators-empty = There is no answer in these folders (.json, .jsonl, .csv).
import-indicators-dry = Everything can be read. Nothing was changed.
import-indicators-done = { $added } new values, { $revised } corrected, { $unchanged } known already.
import-indicators-new = { $n ->
    [one] One indicator came into the catalogue.
   *[other] { $n } indicators came into the catalogue.
}
import-indicators-renamed = { $n ->
    [one] One indicator has its new title.
   *[other] { $n } indicators have their new titles.
}
import-indicators-gone = { $n ->
    [one] One value that is known is no longer at its source. It is kept.
   *[other] { $n } values that are known are no longer at their source. They are kept.
}
import-indicators-held = { $n ->
    [one] One value was not taken because the title of its indicator has changed.
   *[other] { $n } values were not taken because the titles of their indicators have changed.
}
import-indicators-unknown = { $n ->
    [one] An indicator is not in the catalogue; its values were left out: { $text }
   *[other] { $n } indicators are not in the catalogue; their values were left out: { $text }
}
import-indicators-no-place = { $n ->
    [one] A place is not in the register; its values were left out: { $text }
   *[other] { $n } places are not in the register; their values were left out: { $text }
}
import-indicators-title = { $code }: known as “{ $known }”, now “{ $new }” at its source.
import-indicators-stopped = { $n ->
    [one] The title of an indicator has changed. Its series waits.
   *[other] The titles of { $n } indicators have changed. Their series wait.
}
import-indicators-stopped-hint = Look at the definitions at the source. If it is the same measure, run it again with --accept-titles.
import-indicators-unreadable = { $file } can not be used: { $why }.
import-indicators-unreadable-hint = Take the file away or mend it and run it again; what came before it is in.
import-indicators-lacks = { $service } has to be asked with { $flag }.
import-indicators-lacks-hint = See torg import indicators --help and docs/guide/indicators.md.
import-indicators-failed = { $why }.
import-indicators-failed-hint = Run it again later; with --record what was answered is not asked for again.

## Two measures side by side
beside-title = Two measures side by side
beside-lead = Each measure has its own definition, source and scale. Places are not ranked.
beside-other = Measure to put beside it
beside-do = Put another measure beside it
beside-differs = Before you compare
beside-differs-age = Different age limits: { $one } in the first measure, { $other } in the second. The values cannot be compared directly.
beside-differs-one-age = Only one of the measures states an age limit (the first: { $one }, the second: { $other }). Read in the definitions who is counted.
beside-differs-country = Two countries: laws, services and ways of counting differ. Compare the direction, not the level.
beside-differs-unit = Different units: { $one } and { $other }.
beside-differs-measure = Two measures, each with its own definition. Read both before you draw a conclusion.
