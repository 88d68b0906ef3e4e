### MEET: networks, programmes, meetings, questions in advance, funding (English).

# The first page.

meet-title = Meet
meet-lead = Plan workshops, visits and conferences with your network, and go into each meeting knowing what was said last time.
meet-new-exchange = Plan a meeting
meet-new-programme = Start a programme
meet-new-network = Start a network
meet-mine = Your networks
meet-others = Other networks
meet-coming = Coming up
meet-nothing-coming = Nothing is planned that you can see.
meet-held = Held earlier
meet-programmes = Programmes
meet-no-network = No network yet
meet-no-network-text = A network is a handful of municipalities that want to learn from each other. Paste their names and you are under way.
meet-exchanges-count = { $n ->
        [one] { $n } meeting
       *[other] { $n } meetings
    }
meet-members-count = { $n ->
        [one] { $n } member
       *[other] { $n } members
    }
meet-date-not-stated = date not stated
meet-language = Language

# Starting a network.

meet-network-new = Start a network
meet-network-new-lead = Give it a name and paste the municipalities. We look up their official codes and ask when a name is unclear.
meet-sign-in-first = You need to be signed in to start a network.
meet-paste-members = Municipalities and other organisations
meet-paste-help = Names or codes, separated by commas or on a line each.
meet-names-country = Where are they?
meet-any-country = Any country
meet-look-up = Check the names
meet-names-found = { $n ->
        [one] { $n } organisation found
       *[other] { $n } organisations found
    }
meet-name-unknown = We don’t know “{ $text }”
meet-name-ambiguous = Which “{ $text }” do you mean?
meet-leave-out = Leave it out
meet-other-spelling = Another spelling, or the code
meet-network-about = What is it for?
meet-network-about-help = A sentence or two that others understand.
meet-network-open = Who may see that the network exists?
meet-network-public-help = Name, members and forums are shown to everyone. Drafts, boards and people never are.
meet-network-inner-help = Only those with a role in it see it.
meet-network-create = Start the network

# A network.

meet-no-programme = No programme yet
meet-no-programme-text = Start from a template: a series of workshops, a visit, a digital conference or a whole year.
meet-no-exchanges = No meetings yet.
meet-no-exchanges-text = Plan the first one; date and place can come later.
meet-add-members = Add members
meet-member-as = They take part as
meet-no-focus-areas = No focus areas yet.
meet-add-focus-area = Add a focus area
meet-concept = Shared concept
meet-concept-help = So that what other networks call something else can be seen together with yours.
meet-forums = Forums: who does what
meet-forums-lead = Standing meetings where people already cooperate, so that nobody has to start a new one to find the right person.
meet-no-forums = No forum has been written down yet.
meet-forum = Forum
meet-forum-whose = Whose forum is it?
meet-forum-shared = Shared by all
meet-add-forum = Add a forum
meet-contact-role = Whom to ask
meet-meets = How often it meets
meet-role-not-name = A role, not a name.
meet-people = People and roles
meet-people-lead = Only those in the network see this.
meet-appoint = Give somebody a role
meet-appoint-help = The name they sign in with.
meet-journal-title = Change log of the network
meet-journal-lead = Who did what, and when. The log can’t be edited.
meet-journal-empty = Nothing has happened here yet.

# Starting a programme.

meet-programme-new = Start a programme
meet-programme-new-lead = A programme is several meetings with one purpose. A template fills in the rest; change whatever does not fit.
meet-programme-edit = Edit the programme
meet-choose-network = Which network is it for?
meet-choose-template = What do you want to do?
meet-other-template = Choose another template
meet-template-workshop-series = { $n } workshops with the same questions: six focus areas, each seen as opportunities, obstacles and need for support. What is said can be counted across the workshops.
meet-template-peer-visit = Three days with one host: questions first, then see the work, then what differs, what you take home and what the host learned.
meet-template-digital-conference = Half a day online around questions raised in advance.
meet-template-year-programme = { $n } meetings over a year: workshops for all, with sparring between a few in the weeks in between.
meet-purpose-help = What should be different afterwards?
meet-date-help = As exact as you know: 2027, 2027-02 or 2027-02-11.
meet-date-known = Date, if known
meet-lenses = What we ask for
meet-lenses-help = Cards on the boards are one of these; the synthesis is divided by them.
meet-areas-help = Leave a row empty to leave it out. The concept makes it comparable with other networks.
meet-area-n = Focus area { $n }
meet-meetings = Meetings
meet-meetings-help = Leave a title empty to leave the meeting out. More can be added later.
meet-programme-create = Start the programme
meet-timeline = The meetings
meet-to-workbench = Open the workbench

# The form of an exchange.

meet-exchange-new = Plan a meeting
meet-exchange-new-lead = A title is enough to begin. Everything else can wait.
meet-exchange-edit = Edit the meeting
meet-exchange-create = Save and go on
meet-in-programme = Part of
meet-kind = What kind of meeting is it?
meet-kind-peer-learning-visit = One place receives a few peers for some days
meet-kind-study-trip = A group travels to see how others do
meet-kind-workshop = You work on questions together
meet-kind-conference = Many listen and talk in groups
meet-kind-sparring-meeting = Two or three help each other on
meet-more-facts = Date, place, host and more
meet-ends-help = Leave empty for one day.
meet-starts-clock = Starts at
meet-ends-clock = Ends at
meet-time-zone = Whose clock?
meet-date-note = The date in the source’s words
meet-date-note-help = For example “autumn 2020”, where nothing more exact is known.
meet-form = In what form?
meet-place-help = Town and building, or which online room.
meet-host-help = The municipality or organisation that receives the others.
meet-alone = No programme: stands alone
meet-follows = It goes on from
meet-follows-help = The agenda then opens with what was said there and what became of it.
meet-follows-nothing = Nothing, it is the first
meet-visibility = Who may see it?
meet-visibility-public = Plan, questions and what is published. No account needed.
meet-visibility-network = Only people with a role in the network, and the host.
meet-source-note = Where the record comes from
meet-source-note-help = And what in it is your own reading.

# An exchange: tabs and plan.

meet-tabs = Parts of the meeting
meet-tab-plan = Plan
meet-tab-capture = Boards, notes and feedback
meet-tab-next = Next steps
meet-to-board = Open a board
meet-to-calendar = Add to calendar
meet-last-time = What we said last time, and what became of it
meet-last-time-nothing = Nothing from the meeting before has been written down yet.
meet-write-answers = Write down the answers
meet-what-became = What came of it
meet-clock-elsewhere = The start on other clocks:
meet-agenda-empty = There is no agenda yet.
meet-agenda-empty-edit = There is no agenda yet. Start from one of these and change what does not fit.
meet-agenda-shape = Start from
meet-agenda-fill = Fill in the agenda
meet-shape-three-days = Visit of three days
meet-shape-two-days = Visit of two days
meet-shape-half-day-online = Half a day online
meet-shape-workshop = Workshop of three hours
meet-shape-sparring = Sparring of an hour and a half
meet-agenda-add = Add a row
meet-agenda-edit = Edit a row of the agenda
meet-agenda-remove = Remove the row
meet-agenda-day = Day
meet-agenda-starts-help = Leave empty: it follows the row before.
meet-agenda-minutes = Minutes
meet-agenda-what = What
meet-responsible = Responsible role
meet-clock = Time
meet-minutes = { $n } min
meet-day = Day { $n }
meet-facts = Facts
meet-mark-held = It has been held
meet-before-after = Before and after
meet-stands-alone = It stands alone: nothing goes before it and nothing follows yet.
meet-add-follows = Say what it goes on from

# Words of an agenda that a template begins with.

meet-agenda-welcome = Welcome, who is here and what we want to take home
meet-agenda-since-last = What we said last time, and what became of it
meet-agenda-host-presents = The host tells how the work is organised
meet-agenda-coffee = Coffee
meet-agenda-lunch = Lunch
meet-agenda-visitor-questions = The visitors’ questions, one by one
meet-agenda-see-practice = See the work where it is done
meet-agenda-see-second-practice = See a second workplace
meet-agenda-meet-staff = Talk with care staff, without managers in the room
meet-agenda-write-down = Each writes down what they saw
meet-agenda-visitor-presents = The visitors tell how they do at home
meet-agenda-what-differs = What differs between us, and why
meet-agenda-take-home = What we take home and try
meet-agenda-host-learnt = What the host learned
meet-agenda-next-step = Next step: who does what, by when
meet-agenda-first-question = First question: short examples, then groups
meet-agenda-second-question = Second question: groups
meet-agenda-third-question = Third question: all together
meet-agenda-board = Everyone writes cards on the board
meet-agenda-talk-cards = We read the cards and talk about what they say
meet-agenda-one-problem = One problem from home, told by whoever has it
meet-agenda-advice = What the others would try

# Names of focus areas that a template begins with.

meet-focus-self-care = Self-care
meet-focus-person-centring = Person-centred care
meet-focus-digitalisation = Digitalisation
meet-focus-prevention = Health promotion and prevention
meet-focus-competence = Competence development
meet-focus-cooperation = Cooperation
meet-focus-rehabilitation = Rehabilitation
meet-focus-carer-support = Support for family carers
meet-focus-continuity = Small teams and continuity
meet-focus-leadership = Leadership

# People.

meet-no-participants = Nobody has signed up yet.
meet-people-counted = people signed up
meet-people-not-stated = lines without a number
meet-people-number = Number
meet-people-number-help = Leave empty if you don’t know; it is shown as “not stated”.
meet-coverage = Who is missing
meet-coverage-full = Every member comes, with management, development, care staff and the voice of users.
meet-coverage-absent = Nobody signed up from { $text }.
meet-coverage-no-care-staff = No care staff signed up from { $text }.
meet-coverage-level = Missing altogether: { $text }.
meet-coverage-levels-not-stated = { $n ->
        [one] The level is not stated on { $n } line, so nobody can say which levels are missing.
       *[other] The level is not stated on { $n } lines, so nobody can say which levels are missing.
    }
meet-coverage-no-users = No users or relatives take part. What is said will lack their voice.
meet-sign-up = Sign up
meet-sign-up-lead = We count people by organisation and level. Names are not needed and not kept.

# Questions in advance.

meet-questions = Questions for the meeting
meet-no-questions = No questions yet. Good meetings begin with what people wonder about.
meet-link = Let others ask without an account
meet-link-lead = Send this link to the contact persons. Whoever has it can read the questions and add their own.
meet-link-address = The link
meet-link-open = See the page
meet-link-make = Make a link
meet-link-end = End the link
meet-raised-by-not-stated = asked by: not stated
meet-carried-from = taken along from an earlier meeting
meet-originals = { $n ->
        [one] { $n } question that asks the same
       *[other] { $n } questions that ask the same
    }
meet-split = Let it stand alone again
meet-work-on = Answer, merge, take along
meet-raise = Ask a question
meet-raise-help = A sentence or two. No names of people who receive care.
meet-raise-do = Send the question
meet-your-role = Your role
meet-your-question = Your question
meet-part-of = Part of the question
meet-part-of-none = It stands alone
meet-question-title = A question for the meeting
meet-dialogue = What was said
meet-dialogue-help = The gist of the talk, also where views differed.
meet-answer = Answer
meet-answer-help = What you agreed on. Leave it empty if there is none.
meet-next-step = Next step
meet-next-step-help = Who does what before the next meeting. Roles, not names.
meet-question-words = The words of the question
meet-save-words = Save the words
meet-merge = Merge with another question
meet-merge-lead = This question is put beneath the other one. Its own words are kept and can stand alone again.
meet-merge-into = Put it beneath
meet-merge-do = Merge
meet-carry = Take it along to the next meeting
meet-carry-lead = It becomes a new question there; what was said here is shown beside it.
meet-carry-do = Take it along
meet-carry-nowhere = No meeting follows this one yet.
meet-link-title = What do you want to talk about?
meet-link-intro = Your question helps us prepare. You need no account, and we ask for a role, not a name.
meet-link-received = Thank you, we have received your question. You can ask another.
meet-link-asked = { $n ->
        [one] { $n } question so far
       *[other] { $n } questions so far
    }
meet-link-asked-lead = See what others ask before you write.
meet-prefer-not = Prefer not to say

# Funding.

meet-no-funding = Nothing is stated about who pays.
meet-sum = stated in this currency
meet-amount-not-stated = amounts not stated
meet-never-converted = Amounts stand in the currency they were given in and are never converted.
meet-payer = Who pays
meet-payer-help = A municipality or organisation. Leave empty if not stated.
meet-pays = What it pays for
meet-pays-help = For example travel and overnight stays.
meet-scheme-help = The grant, pool or own budget.
meet-amount-help = Leave empty if not stated.
meet-add-funding = Add funding
meet-obligations = What is owed in return
meet-owed = What is owed
meet-add-obligation = Add what is owed in return
meet-mark-met = Mark as met
meet-urgency-met = met
meet-urgency-late = overdue
meet-urgency-soon = due within 30 days
meet-urgency-open = not yet due
meet-urgency-undated = no date stated

# Fields and refusals.

field-role = Role
field-scheme = Scheme
field-task = Who does what
field-programme = Programme
field-earlier = Earlier meeting
field-exchange = Meeting
field-concept = Shared concept
field-visibility = Who may see it
field-shape = Agenda to start from
refusal-time-unclear = “{ $given }” can’t be used as a time. Write hours and minutes on a quarter, such as 09:15, and give the whole date.

# What was just done.

done-meet-network-created = The network is started.
done-meet-members-added = The members are added.
done-meet-person-appointed = The person has the role now.
done-meet-focus-area-added = The focus area is added.
done-meet-forum-added = The forum is added.
done-meet-forum-removed = The forum is removed.
done-meet-programme-created = The programme is started, with its meetings.
done-meet-exchange-created = The meeting is planned.
done-meet-saved = Saved.
done-meet-participant-added = Signed up.
done-meet-participant-removed = The line is removed.
done-meet-question-raised = The question is added.
done-meet-link-made = The link works now. Share it with the contact persons.
done-meet-link-ended = The link no longer works.
done-meet-funding-removed = The line is removed.

# Deeds in the change log.

deed-create-programme = started a programme
deed-edit-programme = changed a programme
deed-create-exchange = planned a meeting
deed-edit-exchange = changed a meeting
deed-set-exchange-state = changed the state of a meeting
deed-follow = said what a meeting goes on from
deed-add-agenda-item = added to the agenda
deed-edit-agenda-item = changed the agenda
deed-remove-agenda-item = took a row out of the agenda
deed-put-participant = signed an organisation up
deed-remove-participant = took a sign-up out
deed-add-funding = added funding
deed-remove-funding = removed funding
deed-add-obligation = wrote down what is owed in return
deed-meet-obligation = marked a requirement as met
deed-add-members = added members
deed-add-focus-area = added a focus area
deed-add-forum = added a forum
deed-remove-forum = removed a forum
deed-raise-question = asked a question
deed-edit-question = changed the words of a question
deed-record-outcome = wrote down what became of a question
deed-merge-questions = merged questions
deed-split-question = let a question stand alone again
deed-move-question = ordered the questions
deed-carry-question = took a question along to the next meeting
deed-make-questions-link = made a link for questions
deed-end-questions-link = ended the link for questions
