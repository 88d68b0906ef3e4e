# Values from a spreadsheet
sheet-title = Values from a spreadsheet
sheet-lead = Choose the file where you keep the measure. You see which column is what, and which lines can not be read, before anything is saved. If one line is wrong, nothing is saved.
sheet-file = Spreadsheet
sheet-file-help = XLSX or CSV with a line of headings and a line for each period: period, value, number of persons behind the value and, if you like, team. Nothing about individuals.
sheet-look = Look at the file
sheet-look-again = Look again
sheet-take = Save the values
sheet-other-file = Choose another file
sheet-columns = Which column is what?
sheet-no-column = No column
sheet-unread = Not read: { $text }. If one of them says which team or unit a line is about, choose it above. Otherwise the values are saved as the whole municipality’s.
sheet-period = Period
sheet-part = Team or unit
sheet-value = Value
sheet-persons = Number of persons
sheet-first-rows = The first lines
sheet-line = Line
sheet-ready = { $k } of { $n } lines can be saved.
sheet-nothing-taken = This has to be put right first
sheet-more-faults = { $n ->
    [one] and one more line.
   *[other] and { $n } more lines.
}
sheet-fault-no-column = “{ $column }”: no column has a heading that is recognised. Choose the column below.
sheet-fault-no-heading = “{ $column }”: there is no column called “{ $text }”.
sheet-fault-two-columns = “{ $column }”: several columns could be it ({ $text }). Choose one below.
sheet-fault-empty = Line { $line }: “{ $column }” is empty.
sheet-fault-no-number = Line { $line }: “{ $text }” in “{ $column }” is no number.
sheet-fault-no-period = Line { $line }: “{ $text }” is no period. Write 2026, 2026-03 or 2026-03-31.
sheet-fault-twice = Line { $line }: the same period and team stand in line { $text } already.
done-sheet-taken = The values are saved.
refusal-sheet-unread = { $why ->
    [old] The file is a spreadsheet of the older kind (.xls). Save it as .xlsx or .csv and try again.
    [empty] There is nothing in the file. Choose one with a line of headings and at least one line of values.
    [large] The file is too large for a list of values. Save only the sheet with the measure.
   *[other] The file can not be read. Save it as .xlsx or .csv and try again.
}
deed-take-sheet = took values from a spreadsheet
