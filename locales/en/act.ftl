# ACT

## Commitments
act-title = What we take home
act-lead = Commitments that rest on something somebody said or tried, with a role that owns them and a date. And what became of them.
act-new = Write a commitment
act-none = No commitments yet
act-none-text = Begin with a finding, a visit or something you already want to change. A draft is only for your own organisation.
act-commitments-shown = commitments shown here
act-k-of-n = { $k } of { $n }
act-outcome-12 = have an outcome after 12 months
act-outcome-24 = have an outcome after 24 months
act-share-note = Everyone whose time has come is counted, also those who have not answered.
act-not-due = { $n ->
        [one] One is less than 12 months old.
       *[other] { $n } are less than 12 months old.
    }
act-undated = { $n ->
        [one] One has no stated date and is not counted.
       *[other] { $n } have no stated date and are not counted.
    }
act-own = Your organisation’s
act-others = Others’
act-due = Done by

## Writing one
act-new-lead = What will you do, and what does it rest on? You can save a draft and publish later, when you know who owns it and when it is to be done.
act-rests-on = What it rests on
act-made-at = Made at:
act-promise-help = One or two sentences that colleagues understand: what you will do, for whom.
act-basis-help = Your own reason, in words. If it rests on a finding, a note, a visit or a practice, start from that page instead: then the thread is kept.
act-who = Who commits
act-outside-networks = outside any network
act-owner-help = A role, not a name: for example head of home care. Needed to publish.
act-date-help = As exactly as you know: 2027, 2027-03 or 2027-03-15.
act-save-draft = Save as a draft
act-no-organisation = Your account has no organisation yet
act-awaits-outcome = What became of it?
act-no-organisation-text = A commitment is made by an organisation. Ask the administrator to add yours to your account.
act-no-organisation-administrator = You look after that yourself: open your line among the people and enter your organisation there.

## One commitment
act-example = Example data: this is invented, to show how it can look.
act-thread = Follow the thread back to the words
act-basis-hidden = What it rests on is not open to you.
act-words-behind = The words behind it
act-who-and-when = Who and when
act-published-on = Published
act-edit = Change
act-publish = Publish the commitment
act-publish-text = Everyone can read it then. An owner role and a date are needed: without them nobody can ask what became of it.
act-outcomes = What became of it
act-after-12 = After 12 months
act-after-24 = After 24 months
act-not-answered = not answered
act-asked-on = The question comes on { $text }.
act-answer-outcome = Say what became of it
act-when-asked = When
act-outcome-help = Plainly: what is different now, and for whom? “Nothing yet” is an answer too.
act-progress = How it goes
act-no-progress = Nothing has been reported yet.
act-report-progress = Tell how it goes
act-what-happened = What has happened
act-what-happened-help = If you stopped or saw no effect, say why: others learn most from that.

## Pilots
act-start-pilot = Start a pilot
act-no-pilots = Nobody tries it out yet.
act-pilot-lead = A small trial with named teams, a start and a rule for when you stop. What you expect to change you say on the next page.
act-pilot-name = What you call it
act-pilot-about = What you try
act-pilot-about-help = So that a colleague in another municipality understands what is done differently.
act-teams-help = One team on each line.
act-stop-rule = When you stop
act-stop-rule-help = What would make you stop early? It is easier to agree on before you begin.
act-next-decision = Next decision
act-next-decision-help = Who decides what, and when: for example the committee in November.
act-pilot-facts = The pilot in short
act-tries = Tries out
act-team-count = { $n ->
        [one] One team, not named
       *[other] { $n } teams, not named
    }
act-funder = Paid by
act-expected = What should change
act-nothing-expected = It is not said yet what should change. Say it before you look at the figures.
act-say-expected = Say what you expect to change
act-direction = What you expect

## What was done
done-commitment-saved = The commitment is saved.
done-commitment-published = The commitment is published. After twelve months it stands at the top of your page under Act until you have written what became of it.
done-progress-reported = Thank you, it is noted.
done-outcome-reported = Thank you. Your answer stands with the commitment.
done-pilot-started = The pilot is there. Now say what you expect to change.
done-change-expected = Your expectation is noted before the figures come.

## Journal
deed-commit = wrote a commitment
deed-revise-commitment = changed a commitment
deed-publish-commitment = published a commitment
deed-report-progress = told how a commitment goes
deed-report-outcome = told what became of a commitment
deed-start-pilot = started a pilot
deed-report-on-pilot = told how a pilot goes
deed-expect-change = said what a pilot should change

## Field names
field-outcome = What became of it
field-pilot-name = { act-pilot-name }
