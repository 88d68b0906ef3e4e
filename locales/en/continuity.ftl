# Staff continuity: torg continuity and /follow-up/continuity
continuity-title = Staff continuity
continuity-lead = How many different people does somebody with home care meet in two weeks? Sweden's national series ended with 2024. Here you carry it on with your own log of visits.
continuity-memory = The files are read in the server's memory and are never stored. Identifiers are replaced while they are read and forgotten with the answer. What comes out are sums over at least five clients. If the log must not leave your house, run the command torg continuity there: it gives the same answer.
continuity-file = Log of visits
continuity-file-help = CSV or XLSX, a row for each carer at each visit: client_key, carer_key, start, end, kind, performed. At most { $text }.
continuity-clients-file = What is known of the clients (if you have it in a file of its own)
continuity-clients-help = client_key, age65, at_home_from, at_home_to, team, sex, named_contact. These columns may also stand in the log.
continuity-columns = What your columns are called
continuity-columns-help = Only where they have other names: client_key=Client, start=Date+Time
continuity-kinds = What your kinds of visits are called
continuity-kinds-help = Only where they have other names: care=Personal care, alarm=Alarm call
continuity-from = First day of the two weeks (if not the last whole ones)
continuity-from-help = Such as 2026-03-01
continuity-do = Work it out
continuity-choose-file = Choose a file with your log of visits.
continuity-too-large = The files are larger than { $text } together. Run torg continuity on your own machine, or take a shorter time.
continuity-nothing-done = Nothing was worked out
continuity-result = The result
continuity-about = What was counted
continuity-chart-days = Different staff in { $n } days, mean over clients
continuity-chart-unit = different staff
continuity-chart-window = First day
continuity-chart-told = { $name }: { $from } from { $start }, { $to } from { $end }.
continuity-one-window = One window can be told from this log. A curve needs at least two.
continuity-group = Group
continuity-read-well = The number of different staff rises with the number of visits. Compare clients with about as many visits a day, and look at UPC or COC as well: two clients can meet as many people and still have quite different everydays.
continuity-calculated = Calculated by Torg from your own log.
continuity-formulas = UPC: share of contacts with the one who came most often. HHI: how concentrated the contacts are. COC: how often two contacts were with the same person. SECON: how often the one who came last comes again. MMCI: different staff in relation to contacts. All run from 0 to 1, and 1 is one person alone.
continuity-follow-up = Work out how many different people your own clients meet, without personal data leaving the house.
continuity-clients = clients
continuity-mean = mean
continuity-median = median
continuity-share-over = many
continuity-daily = visits/day
continuity-upc = UPC
continuity-hhi = HHI
continuity-coc = COC
continuity-secon = SECON
continuity-mmci = MMCI
continuity-five = five
continuity-named = contact
continuity-more = More measures
continuity-columns-told = Mean and median: different staff a client meets. Many: share who meet more than { $n }. Five: share of contacts with the five most familiar. Contact: share with the named contact.
continuity-hidden = not told: fewer than { $n } clients, or they would give others away
continuity-hidden-team = A team that is not told
continuity-no-team = Without a team
continuity-band-first = Under 2 visits a day
continuity-band = { $text } to under { $n } visits a day
continuity-band-last = 5 visits a day or more
continuity-no-sex = Sex not stated
continuity-everybody = Everybody
continuity-swedish = Counted by the Swedish definition (U21401): different staff in 14 days between 7 and 22, clients of 65 and over with at least two visits every day who were at home all the time. Alarm calls, meals and home nursing are not counted.
continuity-own-rules = Counted by rules of your own: { $days } days, visits that begin between { $from } and { $to }, at least { $least } visits every day, many = more than { $more } staff. Not comparable with U21401.
continuity-own-clients = Only clients of 65 and over who were at home all the time.
continuity-all-clients = Clients of all ages, also those who were away.
continuity-read = { $rows } rows were read, { $contacts } of them contacts of care from { $from } to { $to }; { $not } rows were something else or were not performed.
continuity-assumed-everybody-is-old = The log does not say who is 65 or over (age65): everybody is counted.
continuity-assumed-everybody-is-at-home = The log does not say who was away (at_home_from, at_home_to): everybody is counted as at home.
continuity-assumed-everything-is-care = The log does not tell kinds of visits apart (kind): all are counted as care.
continuity-assumed-everything-was-done = The log does not say which visits were made (performed): all are counted.
continuity-few = fewer than five, or not told
continuity-left-out-younger = Not counted, younger than 65: { $text }
continuity-left-out-away = Not counted, not at home all the time: { $text }
continuity-left-out-few-visits = Not counted, too few visits on some day: { $text }
continuity-series = All windows in time order
continuity-private = No identifier is kept or written; what is told is about at least five clients.
continuity-refused = { $text }: nothing was calculated.
continuity-more-lines = { $n ->
        [one] and { $n } more fault
       *[other] and { $n } more faults
    }
continuity-line = Line { $n }: { $text }
continuity-line-of-clients = File of clients, line { $n }: { $text }
continuity-bad-clock = These hours make no sense.
continuity-bad-clock-hint = Write them as 07:00-22:00.
continuity-no-csv = it is no CSV.
continuity-no-sheet = the file is no XLSX that can be read.
continuity-unpacks = the sheet is too large. Save it as CSV, or take a shorter time.
continuity-no-column = the column { $text } is missing. If it has another name, say so: { $text }=its name.
continuity-cells = it has { $n } cells where the first line has { $of }.
continuity-empty = { $text } is empty.
continuity-no-time = { $text } is no date with a time, such as 2026-03-01T07:15 or 01.03.2026 07:15.
continuity-no-date = { $text } is no date, such as 2026-03-01.
continuity-no-yes-or-no = { $text } is neither 1 nor 0, yes nor no.
continuity-no-kind = kind is none of care, alarm, meal, nursing, other. If you use other words, say so: care=your word.
continuity-neither-sex = sex is neither woman nor man (k, m).
continuity-ends-before = it ends before it begins.
continuity-lasts-too-long = the visit lasts longer than a day.
continuity-says-otherwise = { $text } says something else than an earlier line about the same client.
continuity-not-among-clients = this client is missing in the file of clients.
continuity-too-many-teams = there are more than 500 teams. The column probably holds something else.
continuity-no-pair = "{ $text }" is not of the form our name=your name.
continuity-no-such-column = There is no column "{ $text }". Those there are: client_key, carer_key, start, end, kind, performed, age65, at_home_from, at_home_to, team, sex, named_contact.
continuity-no-such-kind = There is no kind "{ $text }". Those there are: care, alarm, meal, nursing, other.
continuity-no-zone = There is no time zone "{ $text }". Write it as Europe/Stockholm.
continuity-too-much = The log is larger than what can be worked out at once. Take fewer clients or a shorter time.
continuity-no-visits = There is no care in the log that was performed.
continuity-too-short = The log holds { $n } days, and { $of } are needed.
continuity-no-such-day = "{ $text }" is no first day of a whole window of this log. Write it as 2026-03-01.
continuity-team-is-a-person = The column team seems to hold identity numbers. It should hold names of teams.
