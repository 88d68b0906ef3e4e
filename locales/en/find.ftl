# FIND
find-title = Find
find-lead = What others have learnt, who does what, and which words they use for it.
find-what = What are you looking for?
find-nothing = Nothing found
find-hits = { $n ->
        [one] { $n } hit
       *[other] { $n } hits
    }
find-networks-title = Networks and forums
find-networks-lead = Which networks and forums exist, who is in them and who does what there.
find-organisations-title = Organisations
find-organisations-lead = Municipalities and regions of four countries, and everyone else who takes part.
find-needs-title = Needs and offers
find-needs-lead = What somebody would like to hear about, and what somebody can tell.
find-needs-add = Say what you need
find-practices-title = Practices
find-practices-lead = What somebody does that others can take up, with what it requires.
find-all-organisations = All organisations
find-organisations-none = No organisation begins like that.
find-country = Country
find-other-organisations = Other organisations
find-begins = Name begins with
find-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    } by name
find-name = Name
find-code = Code
find-part-of = County or region
find-population = Inhabitants
find-former-code = Earlier code
find-in-networks = Networks
find-no-networks = In no network here yet.
find-no-networks-yet = There is no network yet. Start one with the municipalities you already meet.
find-start-network = Start a network
find-forums = Forums: who does what
find-forum = Forum
find-task = Task
find-contact = Whom to ask
find-meets = Meets
find-members = { $n ->
        [one] { $n } member
       *[other] { $n } members
    }
find-no-things = Nothing shared yet
find-no-things-text = They have published nothing here yet. Ask for what you would like to hear about.
find-what-they-try = What they are trying
