### PILOT REPORT: where a pilot comes from, what it changed, how that was worked out (English).

pilot-report-title = Report on a pilot
pilot-report-do = Read as a report
pilot-report-example = Example: the pilot or some of the figures here are invented, to show how it can look.
pilot-report-measures = What was followed
pilot-report-expected = Said beforehand: { $text }.
pilot-report-method = How it was worked out
pilot-report-values = Values stand as their source published them, or as the municipality counted them. Corrected values take the place of earlier ones in the charts; the earlier ones are kept in the data. Missing values are not zero. Cells with fewer than five people are not shown, and nothing is drawn after the end of a series.
pilot-report-group = The group’s mean is unweighted: each member that has a value for the period counts the same. The band goes from the lowest to the highest.
pilot-report-xmr = Change or noise: the mean and the limits (mean ± 2.66 times the average difference between neighbouring values) come from the time before the pilot where it has at least six values, else from all. Differences of at least 3.267 times the average are put aside once before it is taken anew, and only values after the latest change of definition count. A signal is a value outside the limits, at least seven in a row on the same side of the mean, at least seven in a row that rise or fall, or two of three close to a limit. In addition, runs on one side of the median and crossings of it are counted.
pilot-report-synthetic = Synthetic control: a mixture of other municipalities, with shares that are not negative and add up to one, chosen so that it follows the place as closely as possible before the start. The difference after the start is compared with the difference of each of the others, as if it had begun: p is the share whose difference grew at least as much, measured against how well the mixture fitted before. The interval holds the effects that this test does not reject. All municipalities of the same kind in the country are the basis; similar ones are drawn only for comparison.
pilot-report-difference = Difference in differences: how much the means of the teams changed from before the start to after it, minus how much those of the others changed. p is the share of all ways to choose as many teams that give a difference at least as large. The interval holds the effects that this test does not reject.
pilot-report-works = What the methods rest on
pilot-report-cite = How to cite this report
