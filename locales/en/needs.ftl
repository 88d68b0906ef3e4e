### Needs and offers (English): what an offer has room for, requests between two organisations, a host's year.

# What an offer has room for.

needs-capacity-title = What we have room for
needs-capacity-lead = Everything may be left empty. What you write is shown to those who think of asking, so that nobody asks in vain.
needs-visits-per-month = Visits a month at most
needs-group-most = People in one group at most
needs-months = Months in which visits are possible
needs-months-help = Tick none if any month will do.
needs-months-any = any month
needs-languages = Languages we can speak on a visit
needs-topics = What you can hear about
needs-topics-help = Topics in your own words.
needs-not-offered = What we do not offer
needs-not-offered-help = For example visits to people’s own homes.
needs-read-first = Read this first
needs-read-first-help = Documents or pages that answer most questions.
needs-costs = What it costs
needs-free = Free of charge
needs-fee-some = There is a fee
needs-fee = The fee, in words
needs-fee-help = Say what it covers. May be left empty.
needs-later = Later
needs-next-month = Next possible month: { $text }.
needs-no-month = There is no room in any month of the next two years.
needs-room-left = { $n ->
        [one] room for { $n } more visit
       *[other] room for { $n } more visits
    }
needs-room-full = full
needs-room-closed = no visits
needs-room-open = room

# Standing answers.

needs-faq = Questions others have asked
needs-faq-none = Nothing here yet. What you answer once, you need not answer again.
needs-faq-add = Add a question with its answer
needs-faq-question = The question
needs-faq-first = { $n ->
        [one] { $n } question already has an answer: look there first
       *[other] { $n } questions already have an answer: look there first
    }
needs-make-standing = Keep the answer beside the offer
needs-make-standing-help = Others can find it by searching, also in a neighbouring language.
needs-is-standing = The answer stands beside the offer.

# What could meet it, and why.

needs-proposals-need = They may be able to help
needs-proposals-offer = They may want to hear about it
needs-proposals-none = Nothing fits yet. We look again every time somebody writes something new.
needs-proposals-see-need = See everything that is offered
needs-proposals-see-offer = See everything that is asked for

# Asking another organisation.

needs-ask-need = Offer to help
needs-ask-offer = Ask for a visit or a talk
needs-ask-title = Ask them
needs-ask-lead = They read your words just as you write them, with everything around them in their own language. Neither of you sees the other’s contact details before the answer is yes.
needs-ask-words = What would you like?
needs-ask-words-help = A sentence or two, in your own language.
needs-ask-visit = If it is a visit
needs-ask-month = Month
needs-month-any = Any month
needs-ask-people = How many would come?
needs-at-most = { $n } at most
needs-ask-questions = Questions you bring
needs-ask-questions-help = One on each line. They follow along, also if it becomes a call instead.
needs-ask-own = Which need or offer of your own is this about?
needs-ask-own-none = None of them
needs-ask-lang = Language you write in
needs-ask-do = Send the request
needs-no-receiver = Nobody there has an account yet. After sending you get the text in their language, to send yourself.
needs-role = Role of whom to ask
needs-role-help = A role, not a name. Empty = the role of your account.
needs-contact = How to reach you
needs-contact-help = Shown to the other side only after a yes. A shared address or the switchboard is enough.

# Requests.

needs-requests-title = Requests
needs-requests-lead = What others ask of you, and what you have asked. Only the two organisations read it.
needs-requests-none = No requests yet
needs-requests-none-text = Look at what others offer and ask one of them. Three lines are enough.
needs-received = To you
needs-received-none = Nobody has asked yet.
needs-sent = From you
needs-sent-none = You have asked nobody yet.
needs-see-offers = See what others offer
needs-our-turn = your turn
needs-request-in = Request to you
needs-request-out = Your request
needs-about = About
needs-on-behalf = Asked because of
needs-proposed = Date
needs-reply = The answer
needs-whom = Whom to ask
needs-to-exchange = Go to the meeting
needs-answer-title = Your answer
needs-answer = Answer
needs-answer-words = A word to go with it
needs-answer-words-help = Say it in your own language. A no needs a kind word.
needs-answer-date-help = A day or a month: 2027-04-15 or 2027-04.
needs-answer-clock = Time, for a call
needs-answer-clock-help = For example 13:00. May be left empty.
needs-answer-do = Send the answer
needs-take-date = Yes, that date suits us
needs-questions = Questions that came with it
needs-questions-none = No questions.
needs-answer-question = Answer this question
needs-outcome = What came of it?
needs-letter = The request as text, to send yourself
needs-letter-help = In the language they most likely read, with your words as you wrote them.
needs-letter-from = { $text } has read this on Torg: “{ $topic }”. They write:
needs-letter-questions = Questions they bring:
needs-letter-answer = Answer here, after signing in:
request-state-waiting = waits for an answer
request-state-other-date = another date proposed
request-state-accepted = yes
request-state-call = a call instead
request-state-declined = no, not this time
request-state-withdrawn = taken back
answer-accept = Yes, gladly
answer-other-date = Yes, but another date
answer-call = A call instead
answer-decline = Not this time
answer-help-accept = Both see whom to ask. A visit gets a page of its own.
answer-help-other-date = You write which; they answer.
answer-help-call = 45 minutes online. The questions follow along.
answer-help-decline = With a kind word.

# A host's year.

needs-host-title = As a host
needs-offer-visits = We offer visits
needs-offer-visits-text = What you show, how often, in which languages, and what you do not offer.
needs-year-title = Our year as hosts
needs-year-lead = Visits, hours, topics and what came back.
needs-year-file = Open in a spreadsheet
needs-years = Years
needs-year-none = Nobody has come yet
needs-year-none-text = Visits and calls that you said yes to are gathered here.
needs-year-visits = visits
needs-year-calls = calls
needs-year-hours-known = hours, where the length is known
needs-year-with-outcome = told what came of it
needs-year-without-length = { $n ->
        [one] The length of { $n } meeting is not stated.
       *[other] The length of { $n } meetings is not stated.
    }
needs-year-when = When
needs-year-who = Who
needs-year-country = Country
needs-year-form = Form
needs-year-people = People
needs-year-topic = Offer
needs-year-subject = Subject
needs-year-hours = Hours
needs-year-questions = Questions
needs-year-gave = What came of it

# What was done, refusals, and the change log.

done-offer-added = Others can see it now. Say what you have room for, or leave that for later.
done-capacity-set = What you have room for is saved.
done-faq-added = The answer stands here now. Others can find it.
done-faq-removed = The answer is removed.
done-request-sent = The request is on its way. The answer comes here.
done-request-saved-to-send = Saved. Nobody there has an account yet: send the text below yourself.
done-request-answered = The answer is sent.
done-request-date-taken = The date is agreed.
done-request-withdrawn = The request is taken back.
done-question-answered = The answer is saved.
refusal-month-full = { $month ->
        [none] There is no room that month, nor in any other month of the next two years. Ask for a call instead.
       *[other] There is no room that month. Next possible month: { $month }.
    }
refusal-group-too-large = They receive { $most } people at once at most. Come in a smaller group.
refusal-asked-already = You have asked them about this already. The request waits for their answer.
refusal-requests-of-today = You have sent { $most } requests today. Send the next one tomorrow.
refusal-too-many-questions = Bring { $most } questions at most; the rest fit into the conversation.
field-reply = A word to go with it
field-form = In what form
field-answer = Answer
kind-faq = Question and answer
kind-request = Request
relation-meets = meets
deed-set-capacity = said what an offer has room for
deed-add-faq = put a standing answer beside an offer
deed-remove-faq = removed a standing answer
deed-send-request = sent a request
deed-withdraw-request = took a request back
deed-answer-request = answered a request
deed-take-date = agreed to a proposed date
deed-answer-question = answered a question
deed-tell-outcome = wrote down what came of a meeting
