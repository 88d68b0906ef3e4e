### OPEN: what waits for somebody, and the weekly letter (English).

open-title = Waiting for you
open-lead = Questions, answers and drafts that you or your organisation are to see to. What is most urgent comes first.
open-nothing = Nothing is waiting for you
open-nothing-text = When somebody asks you for a visit, a time has to be found or a commitment followed up, you see it here.
open-count = { $n ->
        [0] Nothing is waiting for you
        [one] { $n } thing is waiting for you
       *[other] { $n } things are waiting for you
    }
open-weekly-where = Get the list by mail on Mondays
open-due = by { $text }
open-late = was due { $text }
open-request = { $n ->
        [one] Request waiting for an answer
       *[other] { $n } requests waiting for an answer
    }
open-obligation = { $n ->
        [one] Owed to a funder
       *[other] { $n } things owed to a funder
    }
open-questions = { $n ->
        [one] Question without an answer before the meeting
       *[other] { $n } questions without an answer before the meeting
    }
open-times = { $n ->
        [one] A proposed time: say whether you can
       *[other] { $n } proposed times: say when you can
    }
open-letter = { $n ->
        [one] Draft from your visit, to be handed to the host
       *[other] { $n } drafts from your visits, to be handed to the host
    }
open-facts = { $n ->
        [one] The visitors' facts, to be confirmed
       *[other] { $n } letters with visitors' facts, to be confirmed
    }
open-assessment = { $n ->
        [one] Self-assessment you have not rated in yet
       *[other] { $n } self-assessments you have not rated in yet
    }
open-outcome = { $n ->
        [one] What became of your commitment?
       *[other] What became of your { $n } commitments?
    }

weekly-want = A letter on Mondays
weekly-want-help = One mail with what is waiting for you. When nothing is, none comes. Every letter has a link that ends it.
weekly-title = Weekly letter
weekly-stop-text = Do you want the mail on Mondays to end? Other mail is not affected.
weekly-stop-do = End the weekly letter
weekly-stopped = You get no weekly letter
weekly-stopped-text = What is waiting for you is still there under your account.
weekly-again = Change it under Your account
mail-kind-weekly = Weekly letter
deed-want-weekly = asked for the weekly letter
deed-stop-weekly = ended the weekly letter

post-subject-weekly = { $n ->
        [one] { $n } thing is waiting for you
       *[other] { $n } things are waiting for you
    }
post-lead-weekly = This is waiting for you in { $installation } this week.
post-weekly-more = … and { $n } more.
post-weekly-all = The whole list:
post-foot-weekly = You get this mail because you asked for the weekly letter of { $installation }. End it here:
