# The ground: frame, start, signing in, administration, errors, refusals

## Start
ground-start-title = From a sentence in a workshop to a change in everyday care
ground-start-lead = Municipalities in the Nordic countries meet, say how it is, conclude together, try things out and follow what happens. Here you can see all of it, and join in.
ground-start-demo = This is a demonstration with five real exchanges and some invented examples, marked as such.
ground-start-thread = One thread all the way
ground-start-thread-lead = Every conclusion leads back to the words it rests on, and forward to what came of it.
ground-start-note = Somebody says how it is
ground-start-finding = The room sees what many share
ground-start-commitment = A municipality takes it home
ground-start-pilot = Two teams try it
ground-start-series = The curve shows what happened
ground-start-newest = New in the library
ground-start-nothing = Nothing is published yet
ground-start-nothing-text = Start a network and hold a first meeting; what you publish shows here.
ground-start-networks = Networks

## Signing in, first run, account
ground-sign-in-title = Sign in
ground-sign-in-lead = Reading what is published needs no account. Sign in to plan, write and conclude.
ground-demo-accounts = Try Torg as
ground-demo-password = In this demonstration everyone has the same password:
ground-demo-role = Role
ground-first-run-title = Set up Torg
ground-first-run-lead = Make the administrator's account. This page can be opened only from this machine, and only until the account exists.
ground-first-run-do = Create the account
ground-password-help = At least 8 characters; 15 or more are better. A sentence you remember is a good password.
ground-display-name-help = A name or a role, as you wish to be shown.
ground-role-title-help = For instance: development manager. What you write stays under the role if the account is removed.
ground-organisation-help = Name or code of the municipality or region. May be left empty.
ground-account-title = Your account
ground-my-networks = Your networks
ground-no-networks = You are not in a network yet.
ground-change-password = Change password
ground-sessions-end = You stay signed in here. Everywhere else you will be signed out.
ground-reset-password-lead = For somebody who has forgotten theirs. Hand the new one over in person; all their sessions end now.
ground-reset-password-do = Set the password

## Administration
ground-administration-title = Administration
ground-administration-lead = Accounts and the change log of this installation.
ground-people = People
ground-add-person = Add a person
ground-access = Access
ground-remove = Remove
ground-removed = Removed
ground-journal-title = Change log
ground-journal-lead = Every change: who made it, when and to what. It can not be edited.
ground-when = When
ground-who = Who
ground-what = What was done
ground-on = On what
ground-older = Older entries

## Statements
ground-about-what = What Torg is
ground-about-what-text = Torg is a server where municipalities and their networks learn from each other how to renew care for older people.
ground-about-loop = One loop of seven steps
ground-about-loop-text = Find peers, meet them, capture what is said, conclude together, act on it, follow up, and share, so that others can find it.
ground-about-sources = Where the figures come from
ground-about-sources-text = Official values name their source beside the figure. What Torg has calculated itself is called an own calculation. Example data is always marked.
ground-about-licence = Licence
ground-about-licence-text = Torg is free software under the European Union Public Licence, EUPL 1.2.
ground-access-goal = What we aim for
ground-access-goal-text = Torg is built to meet WCAG 2.2 at level AA and EN 301 549. Pages work with a keyboard, with a screen reader, in large text and without scripts.
ground-access-known = What we know is lacking
ground-access-known-text = The pages are checked by automatic tests in all four languages. No test with users of assistive technology has been made yet.
ground-access-tell = Tell us
ground-access-tell-text = Tell the organisation that runs this server if something does not work for you. They are responsible for the statement the law asks for.
ground-data-what = What is stored
ground-data-what-text = For people with an account: a name or role, the organisation, the language, a protected password and what they did here. For those who take part without an account: a role, a colour and an animal, never a name or a network address.
ground-data-not = What is never stored
ground-data-not-text = Nothing about people who receive care. Free text is checked for personal identity numbers of four countries before it is stored.
ground-data-who = Who sees it
ground-data-who-text = What is published is for everyone. Drafts, boards and people of a network are seen by that network only. Every change is written in a change log.
ground-data-where = Where it is
ground-data-where-text = On this server only. No page asks any other server for anything.
ground-data-cookies = Cookies
ground-data-cookies-text = One for being signed in, one for the language you chose and one for a board you joined. None is used for anything else, so there is no banner.

## Glossary
ground-glossary-title = Glossary
ground-glossary-lead = Words of care in the Nordic languages, and where they do not quite correspond.
ground-glossary-word = A word in any language
ground-glossary-none = No concept has just this word. Look in the whole list or search the library.
ground-glossary-all = The whole list
ground-glossary-find = Search with this word
ground-glossary-differs = Where they differ
ground-glossary-checked = Seen in texts in at least two languages.
ground-glossary-unchecked = Not yet checked by a native reader.
language-nn = Norwegian Nynorsk

## Thread
ground-thread-title = The thread
ground-thread-lead = Back to the words it rests on, and forward to what came of it.
ground-thread-picture = At a glance
ground-thread-words = In words
ground-thread-several = { $n } of them
ground-thread-hidden = { $n ->
        [one] One station is
       *[other] { $n } stations are
    } not shown: only the network may see it.
ground-thread-alone = Nothing is tied to this yet.
see-thread = See the thread

## Kinds of things
kind-organisation = Organisation
kind-network = Network
kind-programme = Programme
kind-indicator = Indicator
kind-goal = Goal
kind-person = Person
kind-board = Board
kind-forum = Forum
kind-focus-area = Focus area
kind-funding = Funding
kind-obligation = Obligation
kind-agenda-item = Agenda item
kind-participant = Participant
kind-group = Group of notes
kind-check = Check of a draft
kind-comparison-fact = Fact
kind-pairing = Pairing
kind-link = Open link
kind-comparison-group = Comparison group
kind-installation = Installation

## What joins stations
relation-continues = goes on from

## Roles in the journal that no network has
role-program = Torg itself
role-person = Signed in
role-stranger = Without an account

## Members of a network
member-role-member = Member
member-role-owner = Owner
member-role-facilitator = Facilitator
member-role-follower = Follows the work
member-role-funder = Funder
member-role-coordinator = Coordinator
member-role-project-lead = Project lead

## Errors
error-reference = Reference number: { $n }
error-home = To the start page

## Refusals: a rule said no, and the reader can do something about it
confirm-contact = Yes, this may stand here

## What was just done
done-signed-out = You are signed out.
done-person-added = The person was added.
done-person-removed = The person can no longer sign in. What they wrote stays under the role.
done-password-changed = The password is changed.

## Deeds in the journal
deed-add-person = added a person
deed-remove-person = removed a person
deed-create-network = started the network
deed-appoint = gave somebody a role
deed-change-password = changed a password

word-example = Example
