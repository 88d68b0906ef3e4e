### Words used on every page (English). Stage files hold what only one stage says.

# Answers and values.

word-not-stated = not stated
word-yes = Yes
word-none = None
word-and = and
word-or = or
word-of = of
word-optional = optional
word-example-data = Example data
word-all = All

# What a reader can do: labels of buttons and links.

word-save = Save
word-cancel = Cancel
word-add = Add
word-edit = Edit
word-remove = Remove
word-next = Next
word-open = Open
word-search = Search
word-filter = Filter
word-show = Show
word-show-all = Show all
word-hide = Hide
word-send = Send
word-publish = Publish
word-choose = Choose
word-move-up = Move up
word-move-down = Move down
sign-in = Sign in
sign-out = Sign out

# The frame of every page.

skip-to-content = Skip to the content
menu-open = Menu
menu-label = Main menu
language-label = Language
crumbs-label = You are here
errors-title = Something needs your attention
footer-what-torg-is = Torg is where Nordic municipalities learn from each other how to renew care for older people.
footer-accessibility = Accessibility statement
footer-data-protection = Data protection
footer-about = About Torg

# The seven stages: menu entries, and one line about each.

menu-find = Find
menu-meet = Meet
menu-capture = Capture
menu-conclude = Conclude
menu-act = Act
menu-follow-up = Follow up
menu-share = Share

# Languages.

language-sv = Swedish
language-da = Danish
language-nb = Norwegian
language-en = English
language-fi = Finnish
language-nl = Dutch

# Countries; the last part is the code that is stored.

country-SE = Sweden
country-NO = Norway
country-DK = Denmark
country-FI = Finland
country-IS = Iceland
country-BE = Belgium
country-NL = The Netherlands
country-EU = Europe

# The nouns.

word-network = Network
word-programme = Programme
word-exchange = Exchange
word-exchanges = Exchanges
word-session = Session
word-question = Question
word-questions = Questions
word-board = Board
word-card = Card
word-cards = Cards
word-phase = Phase
word-statement = Statement
word-support = Support
word-note = Note
word-quote = Quote
word-feedback = Visit feedback
word-focus-area = Focus area
word-focus-areas = Focus areas
word-finding = Finding
word-findings = Findings
word-report = Report
word-commitment = Commitment
word-commitments = Commitments
word-pilot = Pilot
word-pilots = Pilots
word-team = Team
word-teams = Teams
word-indicator = Indicator
word-series = Curve
word-practice = Practice
word-need = Need
word-offer = Offer
word-term = Term
word-thread = The thread
word-municipality = Municipality
word-organisation = Organisation
word-people = People
word-participant = Participant
word-participants = Participants
word-members = Members
word-agenda = Agenda
word-funding = Funding
word-place = Place
word-host = Host
word-visitor = Visitor
word-source = Source
word-date = Date
word-version = Version
word-table = Table
word-figure = Figure
word-journal = Change log

# Who speaks.

level-management = Management
level-development = Development
level-care-staff = Care staff
level-health-care = Health care
level-user = Users of care
level-relative = Relatives
level-politician = Politicians
level-researcher = Researchers
level-not-stated = Level not stated
role-coordinator = Coordinator
role-facilitator = Facilitator
role-member = Member
role-follower = Researcher following the work
role-funder = Funder
role-administrator = Administrator

# Kinds of organisation.

organisation-kind-municipality = Municipality
organisation-kind-region = Region
organisation-kind-country = Country
organisation-kind-association = Association of local authorities
organisation-kind-rd-unit = Research and development unit
organisation-kind-research = Research institute
organisation-kind-authority = National authority
organisation-kind-funder = Funder
organisation-kind-provider = Care provider
organisation-kind-union = Trade union
organisation-kind-partnership = Partnership
organisation-kind-consultancy = Consultancy
organisation-kind-user-organisation = Organisation of users or relatives
organisation-kind-international = International organisation

# Kinds of exchange, where they take place, and the templates to begin with.

exchange-kind-peer-learning-visit = Peer learning visit
exchange-kind-study-trip = Study trip
exchange-kind-workshop = Workshop
exchange-kind-conference = Conference
exchange-kind-sparring-meeting = Sparring meeting
form-physical = In person
form-online = Online
form-hybrid = In person and online
form-not-stated = Form not stated
template-workshop-series = Series of workshops
template-peer-visit = Peer learning visit
template-digital-conference = Digital conference
template-year-programme = Year-long programme
visibility-public = Open to everyone
visibility-network = Only the network

# Kinds of note, and how often a source itself says that something was said.

note-kind-works-well = Works well
note-kind-opportunity = Opportunity
note-kind-obstacle = Obstacle
note-kind-support-need = Need for support
note-kind-requirement = What it takes
note-kind-own-status = Where we stand
note-kind-comparison-fact = Fact to compare
strength-all-workshops = in all workshops
strength-most = most
strength-several = several
strength-some = some
strength-single-voice = a single voice
strength-not-stated = not stated how many
strength-as-stated = as the source puts it

# The headings of a visit feedback: the visitors' four and the host's three.

heading-impressed = What impressed us
heading-requires = What it takes
heading-where-we-stand = Where we stand
heading-need = What we need
heading-explained = What we had to explain
heading-unanswered = What we could not answer
heading-see-differently = What we now see differently

# Kinds of finding, the two sides, and the check by those who were in the room.

finding-kind-shared-view = Shared view
finding-kind-tension = Divided views
finding-kind-uncertain = Uncertain
finding-kind-wish = Wish
finding-kind-keep = Works well – keep it
finding-kind-definition = Agreed definition
side-supports = supports
side-opposes = opposes
side-one-hand = On the one hand
side-other-hand = On the other hand
check-agrees = Yes, that is what we said
check-differs = Not quite

# What is counted.

unit-workshop = Workshop
unit-municipality = Municipality or organisation
unit-person = Person
unit-role = Role

# How common a finding is. Counted, never typed; $k of the $n units that were present said it.
# prevalence-word-*: the word alone. prevalence-count-*: the number alone. prevalence-*: both, for running text.

prevalence-word-all-workshop = all workshops
prevalence-word-most-workshop = most workshops
prevalence-word-many-workshop = many workshops
prevalence-word-several-workshop = several workshops
prevalence-word-some-workshop = some workshops
prevalence-word-one-workshop = one workshop
prevalence-word-none-workshop = no workshop
prevalence-count-workshop = { $k } of { $n } { $n ->
        [one] workshop
       *[other] workshops
    }
prevalence-all-workshop = { prevalence-word-all-workshop } ({ $k } of { $n })
prevalence-most-workshop = { prevalence-word-most-workshop } ({ $k } of { $n })
prevalence-many-workshop = { prevalence-word-many-workshop } ({ $k } of { $n })
prevalence-several-workshop = { prevalence-word-several-workshop } ({ $k } of { $n })
prevalence-some-workshop = { prevalence-word-some-workshop } ({ $k } of { $n })
prevalence-one-workshop = { prevalence-word-one-workshop } ({ $k } of { $n })
prevalence-none-workshop = { prevalence-word-none-workshop } ({ $k } of { $n })
prevalence-count-only-workshop = { prevalence-count-workshop }
prevalence-word-all-municipality = all municipalities
prevalence-word-most-municipality = most municipalities
prevalence-word-many-municipality = many municipalities
prevalence-word-several-municipality = several municipalities
prevalence-word-some-municipality = some municipalities
prevalence-word-one-municipality = one municipality
prevalence-word-none-municipality = no municipality
prevalence-count-municipality = { $k } of { $n } { $n ->
        [one] municipality
       *[other] municipalities
    }
prevalence-all-municipality = { prevalence-word-all-municipality } ({ $k } of { $n })
prevalence-most-municipality = { prevalence-word-most-municipality } ({ $k } of { $n })
prevalence-many-municipality = { prevalence-word-many-municipality } ({ $k } of { $n })
prevalence-several-municipality = { prevalence-word-several-municipality } ({ $k } of { $n })
prevalence-some-municipality = { prevalence-word-some-municipality } ({ $k } of { $n })
prevalence-one-municipality = { prevalence-word-one-municipality } ({ $k } of { $n })
prevalence-none-municipality = { prevalence-word-none-municipality } ({ $k } of { $n })
prevalence-count-only-municipality = { prevalence-count-municipality }
prevalence-word-all-person = all participants
prevalence-word-most-person = most participants
prevalence-word-many-person = many participants
prevalence-word-several-person = several participants
prevalence-word-some-person = some participants
prevalence-word-one-person = one participant
prevalence-word-none-person = no participant
prevalence-count-person = { $k } of { $n } { $n ->
        [one] participant
       *[other] participants
    }
prevalence-all-person = { prevalence-word-all-person } ({ $k } of { $n })
prevalence-most-person = { prevalence-word-most-person } ({ $k } of { $n })
prevalence-many-person = { prevalence-word-many-person } ({ $k } of { $n })
prevalence-several-person = { prevalence-word-several-person } ({ $k } of { $n })
prevalence-some-person = { prevalence-word-some-person } ({ $k } of { $n })
prevalence-one-person = { prevalence-word-one-person } ({ $k } of { $n })
prevalence-none-person = { prevalence-word-none-person } ({ $k } of { $n })
prevalence-count-only-person = { prevalence-count-person }
prevalence-word-all-role = all roles
prevalence-word-most-role = most roles
prevalence-word-many-role = many roles
prevalence-word-several-role = several roles
prevalence-word-some-role = some roles
prevalence-word-one-role = one role
prevalence-word-none-role = no role
prevalence-count-role = { $k } of { $n } { $n ->
        [one] role
       *[other] roles
    }
prevalence-all-role = { prevalence-word-all-role } ({ $k } of { $n })
prevalence-most-role = { prevalence-word-most-role } ({ $k } of { $n })
prevalence-many-role = { prevalence-word-many-role } ({ $k } of { $n })
prevalence-several-role = { prevalence-word-several-role } ({ $k } of { $n })
prevalence-some-role = { prevalence-word-some-role } ({ $k } of { $n })
prevalence-one-role = { prevalence-word-one-role } ({ $k } of { $n })
prevalence-none-role = { prevalence-word-none-role } ({ $k } of { $n })
prevalence-count-only-role = { prevalence-count-role }
prevalence-two-sided = Said from both sides
prevalence-no-user-voice = { $n ->
        [one] One finding has no voice of users or relatives behind it.
       *[other] { $n } findings have no voice of users or relatives behind them.
    }

# How far something has come.

state-open = open
state-closed = closed
state-draft = draft
state-in-check = being read by those who were there
state-final = final
state-frozen = frozen
state-planned = planned
state-held = held
state-cancelled = called off
state-submitted = sent in
state-confirmed = facts confirmed
state-published = published
state-under-way = under way
state-running = running
state-ended = ended
state-stopped = stopped
state-kept = kept as promised
state-no-effect = done, no effect seen
state-raised = asked
state-merged = merged
state-discussed = discussed
state-answered = answered
state-carried = carried to the next meeting
state-paired = paired
state-met = met
state-withdrawn = withdrawn
state-not-stated = state not stated

# Commitments, pilots, practices and indicators.

basis-finding = A finding
basis-note = A note
basis-practice = A practice tried elsewhere
basis-feedback = A visit feedback
basis-own-words = Own reason, in words
expected-change-up = is expected to rise
expected-change-down = is expected to fall
expected-change-steady = is expected to stay the same
evidence-tried = Tried
evidence-followed = Followed by researchers
evidence-measured = Measured
evidence-not-stated = Evidence not stated
indicator-source-kolada = Kolada (Sweden)
indicator-source-kostra = KOSTRA (Norway)
indicator-source-statbank-dk = StatBank Denmark
indicator-source-sotkanet = Sotkanet (Finland)
indicator-source-scb = Statistics Sweden
indicator-source-statfin = Statistics Finland
indicator-source-local = Own local measure
follow-level-national = National
follow-level-regional = Regional
follow-level-local = Local
direction-need = We need
direction-offer = We can share
wanted-form-call = A call
wanted-form-visit = A visit
wanted-form-documents = Documents
wanted-form-any = Any form
report-kind-synthesis = Synthesis report
report-kind-visit = Visit report
output-pdf = PDF
output-docx = Word document
output-md = Plain text (Markdown)

# Shared concepts that focus areas of different networks are mapped to.

concept-self-care = Self-care and independence
concept-person-centring = Person-centred care
concept-digitalisation = Digitalisation and welfare technology
concept-prevention = Health promotion and prevention
concept-competence = Competence and workforce
concept-cooperation = Cooperation
concept-continuity = Continuity of staff
concept-carer-support = Support for family carers
concept-rehabilitation = Rehabilitation
concept-assessment = Needs assessment
concept-housing = Housing with care
concept-exchange-method = How we learn from each other
concept-leadership = Leadership
concept-sustainability = Sustainability
concept-other = Other

# The thread: what stands in it and how one thing led to the next.

kind-question = Question
kind-exchange = Exchange
kind-note = Note
kind-feedback = Visit feedback
kind-need = Need or offer
kind-finding = Finding
kind-report = Report
kind-commitment = Commitment
kind-pilot = Pilot
kind-series = Curve
kind-practice = Practice
kind-adoption = Practice taken up
relation-said-at = said at
relation-answers = answers
relation-part-of = part of
relation-supports = supports
relation-opposes = speaks against
relation-reports = tells of
relation-rests-on = rests on
relation-tries = tries out
relation-measures = measures
relation-grew-from = grew out of
relation-took-up = took up
relation-came-of = came of

# Labels of fields; a refusal names the field by the same word.

field-name = Name
field-title = Title
field-text = Text
field-kind = Kind
field-lang = Language
field-date = Date
field-starts-on = From
field-ends-on = To
field-due = By when
field-place = Place
field-country = Country
field-organisation = Organisation
field-municipality = Municipality
field-network = Network
field-members = Members
field-purpose = Purpose
field-theme = Theme
field-level = Level
field-state = State
field-focus-area = Focus area
field-unit = What is counted
field-claim = Finding in one sentence
field-owner = Responsible role
field-early-warning = Early-warning sign
field-promise = What you promise
field-reason = Reason
field-indicator = Indicator
field-code = Code
field-amount = Amount
field-currency = Currency
field-comment = Comment
field-sign-in-name = User name
field-password = Password
field-password-again = Password again
field-old-password = Present password
field-new-password = New password
field-display-name = Name to show
field-role-title = Role or title

# Refusals: a rule said no, and the reader can do something about it. Every variable comes as text.

refusal-text-empty = Write something first.
refusal-text-too-long = The text has { $length } characters; there is room for { $most }. Shorten it a little.
refusal-field-missing = “{ $field }” is missing. Fill it in, then try again.
refusal-date-unclear = “{ $given }” can’t be read as a date. Write a year, a month or a day, such as 2024, 2024-05 or 2024-05-16.
refusal-end-before-start = The end comes before the start. Change one of the dates.
refusal-number-unclear = “{ $given }” can’t be read as a number.
refusal-looks-personal = { $what ->
        [identity-number] “{ $found }” looks like a personal identity number. Take it out before you save: nobody receiving care should be recognisable here.
       *[contact] “{ $found }” looks like a private address or phone number. Take it out, or say that it is meant to be there.
    }
refusal-password-too-short = Choose a longer password: at least { $least } characters. A sentence is easy to remember.
refusal-password-too-long = The password may have { $most } characters at most.
refusal-password-common = Many people use that password, so it is tried first in an attack. Choose another one.
refusal-sign-in-wrong = User name or password is wrong.
refusal-password-wrong = The present password is wrong.
refusal-passwords-differ = The two new passwords are not the same. Write the new one twice.
refusal-too-many-tries = Too many tries. Wait a while; try again in { $minutes } min.
refusal-name-taken = That name is already taken. Choose another one.
refusal-place-unknown = We know no municipality called “{ $name }”. Check the spelling.
refusal-place-ambiguous = More than one place is called “{ $name }”. Choose the right one.
refusal-board-closed = The board is closed and takes no more cards.
refusal-board-waits = The facilitator has stopped the board for a moment, or you are doing something else now. What you wrote is kept.
refusal-support-spent = You have supported { $most } cards. Take one back first.
refusal-cards-apart = These cards can not be put together. Choose two different cards of the same board.
refusal-code-unknown = No board has this code. Check it and try again.
refusal-link-ended = This link no longer works. Ask the person who sent it for a new one.
refusal-merge-unclear = These questions can’t be merged. Choose two different ones that have not been merged before.
refusal-quote-missing = A finding needs at least one quote that supports it.
refusal-opposing-quote-missing = Divided views need at least one quote on each side.
refusal-keep-needs-owner = What works well and must be kept needs a responsible role and an early-warning sign.
refusal-findings-not-final = Some findings are still drafts: { $count }. Make them final, or leave them out of the report.
refusal-report-empty = There is nothing to report yet. Make at least one finding final first.
refusal-basis-missing = Say what the commitment rests on: a finding, a note, a practice, a visit, or your own reason.
refusal-owner-missing = The commitment has no responsible role yet. Add one before you publish.
refusal-date-missing = The commitment has no date yet. Add one before you publish.
refusal-owner-and-date-missing = The commitment has neither a responsible role nor a date yet. Add both before you publish.
refusal-state-unclear = That step can’t follow from where things stand now.
refusal-changed-meanwhile = Someone else changed this while you were writing. Look at the new version, then save again.

# When something goes wrong.

error-title-refused = That did not go through
error-title-missing = We can’t find that page
error-title-forbidden = This is not open to you
error-title-unavailable = Not available right now
error-title-broken = Something went wrong with us
error-missing = The page has moved or never existed. Search, or begin at the start page.
error-forbidden = You may need to sign in, or to be a member of the network.
error-unavailable = A service we depend on is not answering. Try again in a few minutes; nothing you saved is lost.
error-broken = The fault is ours, not yours. Tell the administrator the reference number and what you were doing.
