# Who does what, which forums exist, who has learned from whom

# Who does what: responsibilities as roles.
kind-responsibility = Responsibility
who-title = Who does what
who-lead = Whom to ask about what. Roles, never names: people change jobs, the responsibility stays.
who-add = Add a responsibility
who-edit = Change a responsibility
who-ask = Ask for the right person
who-role = Role to ask
who-area = Area
who-covers = What it covers
who-covers-help = A sentence or two, so that whoever is looking finds the right place.
who-covers-not-stated = What it covers is not stated
who-level = At which level?
who-since = Since
who-since-day = Since { $text }
who-source = Source
who-source-is = Source: { $text }
who-source-help = Where it says so, such as a page or a decision.
who-date-help = Year, month or day: 2024, 2024-05 or 2024-05-16.
who-form-lead = Write the role, not the person. Saving counts as confirming it today.
who-checked-on = Last confirmed on { $text }
who-never-checked = Not confirmed yet
who-still-right = Still right
who-not-stated-count = { $n ->
        [one] { $n } area is not stated
       *[other] { $n } areas are not stated
    }
who-not-stated-lead = The organisation has not said who is responsible for these. That does not mean that nobody is.
who-some-examples = Some of what is shown here is invented and marked as example.
who-facts = Facts
who-under-way = Under way
who-offers = Can share
who-needs = Would like to hear more about

# The directory.
who-ask-title = Who does what?
who-works-with = Who works with …
who-works-with-example = cooperation on discharge
who-show-answers = Show who
who-all-about = Everybody responsible for: { $text }
who-answers-count = { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
who-no-answer = Nobody has said that they do this
who-no-answer-text = Try another word or a whole area, or ask: somebody surely does.
who-akin = In other words, or in the same area
who-only-akin = Nobody has put it in exactly those words. These come close.
who-by-name = Find an organisation by name

# Forums.
who-forums-title = Forums they take part in
who-see-networks = See networks and forums
who-see-map = See the map of forums
who-owns-forum = Their own forum; who sits there is not stated
who-sits-from = Themselves: { $text }
who-sits-with = Together with { $text }
who-mandate = May decide
who-mandate-help = What the forum itself may settle, and where the limit is.
who-reports-to = Reports to
who-meets-help = For example every month, or twice a term.
who-ended = Ended
who-ended-on = Ended { $text }
who-ended-forums = Forums that have ended
who-forum-edit = Change the forum
who-forum-edit-lead = Saving counts as confirming all of it today.
who-forum-kind = What is the forum for?
who-forum-kind-help = Forums of the same kind stand side by side on the map, so that what is missing or doubled can be seen.
who-seats = Who sits there
who-seats-none = Who sits in the forum has not been written down.
who-seats-change = Change who sits there
who-seats-from = From which levels?
who-seats-help = Tick all who take part. None ticked: the organisation takes part, the level is not stated.
who-seat-remove = Does not take part
who-task-steering = Steering
who-task-local-cooperation = The municipality and health care together
who-task-discharge = Safe discharge from hospital
who-task-user-voice = The voice of users and relatives
who-task-follow-up = Follow-up
who-task-coordination = Coordination
who-task-learning = Learning from each other
who-task-development = Developing ways of working
who-task-other = Something else
who-task-not-stated = Task not stated
who-about-task-steering = steering
who-about-task-local-cooperation = cooperation between the municipality and health care
who-about-task-discharge = safe discharge
who-about-task-user-voice = the voice of users and relatives
who-about-task-follow-up = follow-up
who-about-task-coordination = coordination
who-about-task-learning = learning from each other
who-about-task-development = developing ways of working

# The map and its gaps.
who-map-title = Map of forums
who-map-of = Map of forums: { $text }
who-map-lead = Which forums exist, who sits where and from which level, so that what is missing and what is doubled can be seen.
who-map-examples = Some forums on the map are invented and marked as example; so are the gaps that concern them.
who-map-empty = No forum has been written down yet
who-map-empty-text = Begin with a meeting you already have: what it is for, how often it meets and who sits there.
who-map-table = Forums and organisations
who-map-caption = Rows: forums by task. Columns: organisations. In the cells: the levels that sit there.
who-map-by-place = Organisation by organisation
who-no-seat = No seat stated
who-no-seat-stated = No forum is stated
who-forums-count = { $n ->
        [one] { $n } forum
       *[other] { $n } forums
    }
who-organisations-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
who-gaps-count = { $n ->
        [0] No gaps to be seen
        [one] One thing to look at
       *[other] { $n } things to look at
    }
who-gaps-lead = Counted on what has been written down and nothing else. What nobody wrote down is called not stated, not missing.
who-no-gaps = Every municipality sits somewhere, every level that is needed takes part and nothing is doubled, as far as has been written down.
who-gap-kind-in-no-forum = In no forum
who-gap-kind-no-forum-for = Not taking part
who-gap-kind-no-level = Level without a seat
who-gap-kind-seats-not-stated = Not stated
who-gap-kind-same-task = Doubled
who-gap-in-no-forum = In none of the forums: { $text }.
who-gap-no-forum-for = In no forum about { $other }, though others in the network are: { $text }.
who-gap-no-level = No one from { $text } in “{ $other }”.
who-gap-seats-not-stated = Which levels sit in “{ $text }” is not stated.
who-gap-same-task = Two forums with the same task: “{ $text }” and “{ $other }”.
who-from-level-management = management
who-from-level-development = development
who-from-level-care-staff = the care staff
who-from-level-health-care = health care
who-from-level-user = the users
who-from-level-relative = the relatives
who-from-level-politician = the politicians
who-from-level-researcher = research
who-from-level-not-stated = a stated level
who-add-forum = Add a forum
who-ask-others = Ask how others do it
who-ask-forum = See whom to ask
who-invite = Invite, and write down who comes
who-compare = Compare the two
who-write-seats = Write down who sits there

# Who has learned from whom.
who-relations-title = Who has learned from whom
who-relations-of = Who has learned from whom: { $text }
who-relations-lead = Visits that were held, needs that met somebody who could tell, practices that were taken up and programmes followed together.
who-relations-note = The picture says who has gained from whom, not who is best. What you may not see is not counted either.
who-relations-source = Drawn by Torg from what has been written down; the table below holds the same.
who-relations-table = The same as a table
who-relations-count = { $n ->
        [one] { $n } time somebody learned from somebody
       *[other] { $n } times somebody learned from somebody
    }
who-relations-none = Nothing has been written down yet
who-relations-none-text = When a visit has been held, a need has met an offer or a practice has been taken up, it shows here.
who-relations-all = See all organisations
who-see-relations = See who learned from whom
who-shared = Shared
who-learned = Learned
who-learned-from = From whom
who-how = How
who-about = What it was about
who-together-caption = Programmes followed together
who-relation-visit = Visit
who-relation-match = Need that met an offer
who-relation-adoption = Practice taken up
who-relation-together = Learning together in a programme
who-sentence-visit = { $learner } visited { $teacher }
who-sentence-match = { $learner } found an answer with { $teacher }
who-sentence-adoption = { $learner } took up what { $teacher } does
who-learned-title = Whom they have learned from
who-learned-none = No exchange has been written down yet.

# Taking up a practice.
who-adoptions = Who has taken it up
who-adoptions-none = Nobody has said that they have taken this up yet.
who-adopt = We took this up
who-adopt-lead = Say how far you have come and what you changed. That is how those who began hear of it, and how the next ones see what the core is.
who-adopt-for = You speak for { $text }.
who-adopt-not-yours = This is not for you to tell
who-adopt-not-yours-text = Your account needs to belong to another organisation than the one the practice comes from.
field-degree = How far?
field-changed = What you changed or left out
who-changed = What they changed or left out
who-changed-help = Needed where you adapted it or took parts.
who-why = Why
who-why-help = What it is in your place that made the change needed.
degree-exchange = We have learned from it
who-degree-exchange = nothing has changed here yet
degree-adapted = Adapted
who-degree-adapted = we do it our own way
degree-partial = In part
who-degree-partial = we took some and left some
degree-full = In full
who-degree-full = we do as they do

# What was done.
done-who-added = The responsibility has been added.
done-who-saved = The change has been saved.
done-who-confirmed = Thank you, confirmed today.
done-who-removed = The responsibility has been removed.
done-who-seats-saved = Who sits there has been saved.
done-adopted = Thank you, it has been added. Those who began can now see it.
done-adoption-withdrawn = It has been removed.
deed-add-responsibility = added a responsibility
deed-edit-responsibility = changed a responsibility
deed-confirm-responsibility = confirmed a responsibility
deed-remove-responsibility = removed a responsibility
deed-edit-forum = changed a forum
deed-confirm-forum = confirmed a forum
deed-put-seats = changed who sits in a forum
deed-adopt-practice = took up a practice
deed-withdraw-adoption = withdrew that a practice was taken up
