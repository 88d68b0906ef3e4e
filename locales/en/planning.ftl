### PLANNING: what a funder reads, what travel may cost, times found, diet, the weekly letter (English).

# What a funder reads with a link.

funder-links-title = Links for funders
funder-links-lead = Give somebody who pays for exchanges a page of their own to read. It needs no account, and you can close it at any time.
funder-sees-title = What the page shows
funder-sees-exchanges = The exchanges of this network that the source pays for, also those that only the network sees: when, where, which organisations, what it cost and what is owed.
funder-sees-became = Frozen reports, published commitments and pilots, and how many commitments have an outcome after 12 and 24 months.
funder-sees-not = Never names, notes, drafts or who said what. Amounts from other sources are not shown.
funder-sources = Who pays
funder-no-sources = No exchange in this network has a payer from the register yet. Add the organisation under Funding on an exchange.
funder-address = Address
funder-address-help = Copy it into a letter to the funder. Whoever has the address can read the page.
funder-look = See the page
funder-make = Make a link
funder-end = Close the link
done-funder-link-made = The link works. Copy the address.
done-funder-link-ended = The link is closed and leads nowhere any more.
deed-make-funder-link = made a link for a funder
deed-end-funder-link = closed a funder’s link
funder-title = For the funder
funder-title-of = For the funder: { $text }
funder-lead = The exchanges you pay for, what they cost and what came of them. Names of participants are never shown.
funder-download = Download as a table
funder-whole = All in all
funder-exchanges = { $n ->
        [one] exchange
       *[other] exchanges
    }
funder-outcome-12 = commitments with an outcome after 12 months
funder-outcome-24 = commitments with an outcome after 24 months
funder-no-exchanges = No exchange is tagged with you any more.
funder-organisations = Took part
funder-cost = Your part of the cost
funder-lines-not-stated = { $n ->
        [one] { $n } amount not stated
       *[other] { $n } amounts not stated
    }
funder-per-person = Per person:
funder-per-person-unknown = No cost per person: the number of people is not known for everybody.
funder-others = { $n ->
        [one] Another source pays too ({ $n } line).
       *[other] Other sources pay too ({ $n } lines).
    }
funder-became = What came of it
funder-nothing-yet = No public report, commitment or pilot yet.
funder-has-outcome = has an outcome
funder-awaits-outcome = not answered
funder-exchange-outcome-12 = After 12 months: { $k } of { $n } have an outcome.
funder-exchange-outcome-24 = After 24 months: { $k } of { $n }.
funder-themes-lead = Counted from the needs and offers of the network that are open to everyone.
funder-themes-list = Count them yourself in the list
funder-no-themes = The network has no open needs or offers.
share-no-subject = No subject stated
funder-column-exchange = Exchange
funder-column-kind = Kind
funder-column-state = State
funder-column-from = From
funder-column-to = To
funder-column-place = Place
funder-column-host = Host
funder-column-organisations = Organisations
funder-column-people = People
funder-amount-in = Amount { $text }
funder-column-not-stated = Amounts not stated
funder-column-owed-open = Owed, not yet met
funder-column-owed-late = Owed, overdue
funder-column-reports = Public reports
funder-column-commitments = Commitments
funder-column-pilots = Pilots
funder-column-answered-12 = With an outcome after 12 months
funder-column-of-12 = Out of (12 months)
funder-column-answered-24 = With an outcome after 24 months
funder-column-of-24 = Out of (24 months)

# What the journeys may cost.

travel-title = What the journeys may cost
travel-lead = An estimate by the straight distance to { $text }. It is never added to the funding above.
travel-from = From
travel-km = Distance
travel-people = { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
travel-scheme-erasmus-plus = Erasmus+
travel-scheme-eu-grants = EU grants
travel-mode-standard = standard travel, per person there and back
travel-mode-green = green travel, per person there and back
travel-mode-rail-or-air = by rail or air, per person there and back
travel-together = together
travel-no-amount = no amount in the table
travel-without-place = Without a place on the map: { $text }.
travel-sources = Where the amounts come from
travel-computed = The amounts are 25 % above those of 2021. Only the one for 400–600 km was found printed; the others are calculated, and the decision may have rounded them.
travel-not-2024 = The European Commission raised the amounts for EU grants again in 2024 (C(2024)5405). Those amounts are not in the table. For under 400 km and for journeys longer than the bands there is no amount here.
travel-own-calculator = An application counts the distance with the programme’s own calculator. Use that figure there.

# What the guests eat.

diet-title = Food
diet-lead = Only for whoever orders the meals. Write numbers, never names. It is asked for nowhere else.
diet-words = What they eat
diet-help = For example “2 vegetarian, 1 without nuts”. Empty takes it away.
diet-goes-on = Deleted by itself on { $text }.
diet-days-left = { $n ->
        [one] One day left.
       *[other] { $n } days left.
    }
diet-no-day = Set a day for the exchange first. What is told here is deleted 30 days after it.
done-diet-told = Saved. It is deleted by itself 30 days after the exchange.
deed-put-diet = told what guests eat
deed-forget-diets = deleted what guests ate

# Finding a time.

times-title = Find a time
times-none = No times are proposed.
times-answers = { $n ->
        [0] Nobody has answered yet.
        [one] One person has answered.
       *[other] { $n } people have answered.
    }
times-order = The time that most organisations can make stands first, then most levels, then most people.
times-organisations = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
times-levels = { $n ->
        [one] { $n } level
       *[other] { $n } levels
    }
times-if-need-be = { $n ->
        [one] { $n } if need be
       *[other] { $n } if need be
    }
times-lacks = Can’t make it: { $text }.
times-lacks-levels = Levels that can’t make it:
times-silent = Not answered: { $text }.
times-is-best = Suits most
times-is-taken = The exchange’s time
times-take = Take this time
times-link = Link for those without an account
times-link-help = Works for 60 days, or until you take a time. Answers can be changed in the same browser.
times-question = When can you come?
times-change = You can change your answer here in this browser until the time is set.
times-no-name = Your name is not asked for.
times-propose = Propose times
times-propose-lead = Up to 12. Rows left empty are skipped.
times-row = Proposal { $n }
times-starts = From, o’clock
times-ends = To, o’clock
times-zone = By the clock in
time-mark-yes = Yes
time-mark-if-need-be = If need be
time-mark-no = No
field-marks = Your answer
field-day = Day
refusal-times-full = At most { $most } times can be proposed. Remove some first.
done-times-proposed = The times are proposed. Send the link to those who have no account.
done-times-answered = Your answer is saved.
done-times-taken = The exchange has its time. Those invited are told.
done-times-removed = The time is removed.
deed-propose-times = proposed times
deed-remove-time = removed a proposed time
deed-take-time = set the time
deed-answer-times = said when they can come
