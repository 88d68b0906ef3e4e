### SHARE (English): practices, what a place tries, needs and offers, feed and API.

# The library of practices.

share-title = Practices others can take up
share-lead = What somebody does, under which conditions it works, what it takes and what went wrong. Each one leads back to where it was told.
share-new = Share a practice
share-edit = Change the practice
share-subject = Subject
share-still = Does it still run?
practice-state-running = still running
practice-state-ended = ended
practice-state-not-stated = not stated whether it still runs
share-count = { $n ->
        [one] { $n } practice
       *[other] { $n } practices
    }
share-none = No practice shared yet
share-none-text = A practice is shared from a visit, a pilot or what you do every day. See what others ask for: you may have the answer.
share-none-fits = No practice fits
share-none-fits-text = Choose fewer limits, or say what you would like to hear about: somebody may have tried it.
share-places = What a place is trying
share-places-text = Each municipality has a page for everyone: what it tries, with whom, how it goes and what is not known.
share-choose-place = Choose a municipality
share-follow = Follow what is new
share-feed = News feed (Atom)
share-feed-about = The newest practices, reports, commitments, pilots and exchanges that are open to everyone, for your feed reader.

# One practice. The first three headings follow Innokylä's operating model.

share-heading-core = The core
share-heading-context = Where it is done
share-heading-conditions = When it works
share-heading-requires = What it requires
share-heading-costs = What it costs
share-heading-went-wrong = What went wrong
share-hear-more = We would like to hear more
share-take-up = We want to try this
share-need-this = We need something like this
share-in-short = In short
share-who = Who does it
share-contact = Whom to ask
share-since = Since
share-evidence = What it rests on
share-written-in = Written in
share-published-on = Published
share-origin = Where it comes from
share-origin-none = It is not said where it was told.
share-thread = See the whole thread
share-taken-up = Who has committed to trying it
share-taken-up-none = Nobody has committed to trying it here yet.
share-asked = Who would like to hear more
share-asked-none = Nobody has asked yet.
share-organisation-not-stated = organisation not stated

# Writing one.

share-form-lead = A title and two sentences are enough to begin with. What you leave empty is shown as not stated, and can be filled in later.
share-form-title = What you call it
share-form-summary = What it is
share-form-summary-help = Two sentences that a colleague in another municipality understands.
share-form-more = What others ask about
share-form-more-help = All of it may be left empty.
share-help-core = What is it made of, and what can’t be left out without it becoming something else?
share-help-context = Town or countryside, size, how the service is organised, whom it is for.
share-help-conditions = What has to be in place for it to work elsewhere too?
share-help-requires = People, hours, training, premises, technology, agreements.
share-help-costs = To start and to run, also what is paid by somebody else.
share-help-went-wrong = What you would do differently today. Others learn most from this.
share-help-contact = A role, not a name: for example head of unit, home care.
share-told-from = Told from
share-take-back = Take it back to a draft
share-no-organisation-text = A practice belongs to an organisation. Ask the administrator to add yours to your account.

# What a place tries: a page for everyone.

share-place-tries = What { $text } is trying
share-place-short = What we are trying
share-place-lead = What is being tried, with whom, how it goes, and what we do not know. The same page for everyone.
share-place-none = No pilot is published yet
share-place-none-text = Pilots show here when the commitment they try has been published.
share-with-whom = With whom
share-how-it-goes = How it goes
share-began-at = Began at
share-not-known = What we do not know
share-unknown-no-measure = No measure says yet what is meant to change.
share-unknown-no-values = There are too few values to draw a curve.
share-unknown-no-comparison = There is no group to compare with, so the curve says nothing about what would have happened anyway.
share-unknown-no-start = When it began is not stated.
share-unknown-no-stop-rule = What would make them stop early is not stated.
share-unknown-no-cost = What it costs is not stated.
share-promised = Promised, not yet tried in a pilot
share-learns-with = Learns together with others in

# Needs and offers.

share-needs-lead = What somebody would like to hear about, and what somebody can tell. A facilitator brings the two together.
share-need-new = Say what you need or can share
share-direction = Need or offer
share-direction-need = Need
share-direction-offer = Offer
share-needs-count = { $n ->
        [one] { $n } need or offer
       *[other] { $n } needs and offers
    }
share-needs-none = Nobody has asked or offered yet
share-needs-none-fits = No need or offer fits
share-needs-none-text = Say it in one sentence. Others see it and can answer.
share-asked-and-offered = Asked for and offered, by subject
share-asked-for = Ask for it
share-offered = Offer it
share-need-new-lead = One sentence is enough. It is shown to others, who can answer it.
share-need-topic = What is it about?
share-need-topic-help = One sentence, in your own language.
share-need-place = Your municipality
share-need-place-help = May be left empty.
share-need-more = More, if you like
share-need-form = In what form
share-need-network = Network
share-need-visible = Who may see it?
share-need-do = Tell others
share-said-on = Entered
share-need-about = What it is about
share-met = Brought together with
share-met-none = Nobody yet.
share-met-on = Brought together
share-learnt-how = How they found each other
share-came-of = What came of it
share-no-exchange = No exchange yet
share-outcome = What was used afterwards
share-write-outcome = Write down what came of it
share-outcome-help = What did you learn, and what do you do differently now?
share-pair = Bring together
share-withdraw = Take it back
need-state-open = waits for an answer
need-state-paired = brought together
need-state-met = met
need-state-withdrawn = taken back

# For programmers.

share-api-title = Data as JSON
share-api-lead = Everything on these pages can be read by other programs, by the same rules of who may see what.
share-api-document = The OpenAPI document
share-api-how = Public data needs no key. Texts keep the language they were written in; an empty text or null means that the source does not say. The descriptions below are in English.
share-api-ground = Words, threads and changes

# What was done, and the change log.

done-practice-published = The practice is published. Others can find it now.
done-practice-saved = The practice is saved as a draft.
done-practice-updated = The practice is changed.
done-need-added = Others can see it now.
done-need-paired = The two are brought together. Write down later what came of it.
done-need-outcome = What came of it is written down.
done-need-withdrawn = It is taken back.
deed-publish-practice = shared a practice
deed-update-practice = changed a practice
field-summary = What it is
field-practice-name = { share-form-title }
