### CONCLUDE: the workbench, findings, the check by the room, reports (English, the language of the keys).

# Overview.

conclude-title = Conclude
conclude-lead = From what was said to what it means: every finding shows how many stand behind it, and leads back to the words.
conclude-workbenches = Your workbenches
conclude-workbenches-none = Nothing to conclude from yet
conclude-workbenches-none-text = When notes or cards have been written at a meeting of yours, its workbench is here.
conclude-workbenches-none-do = See your meetings
conclude-workbenches-sign-in-text = Sign in to open the workbench of your network. Published reports are open to everyone.
conclude-notes = { $n ->
        [0] no cards
        [one] { $n } card
       *[other] { $n } cards
    }
conclude-findings = { $n ->
        [0] no findings
        [one] { $n } finding
       *[other] { $n } findings
    }
conclude-finals = { $n ->
        [one] { $n } final
       *[other] { $n } final
    }
conclude-reports = Published reports
conclude-reports-none = No report has been published yet.
conclude-report-of = Report, version { $text }

# The workbench.

conclude-workbench = Workbench
conclude-workbench-lead = Unfold the cards, choose those that say the same thing or speak against each other, and write what they mean together.
conclude-tabs = Parts of the workbench
conclude-tab-cards = Cards
conclude-tab-findings = Findings
conclude-tab-report = Report
conclude-matrix-caption = Cards by focus area, session and kind
conclude-lens = Kind
conclude-no-focus = No focus area
conclude-no-cards-here = No cards
conclude-unfold-all = Unfold all cards
conclude-fold-all = Fold all cards
conclude-cell = { $n ->
        [one] { $n } card
       *[other] { $n } cards
    }
conclude-used-in = carries { $text }
conclude-chosen = With the cards you have chosen
conclude-chosen-help = Tick cards in the table. Then write a finding from them, or put them in a group.
conclude-write = Write a finding
conclude-write-from-chosen = Write a finding from them
conclude-group-name = Name of the group
conclude-group-name-help = What do the cards have in common?
conclude-group-do = Put them in a group
conclude-groups = Groups of cards
conclude-group-write = Write a finding from the group
conclude-group-rename = Rename
conclude-group-rename-of = Rename the group { $text }
conclude-group-out = Take out
conclude-group-out-of = Take card { $text } out of the group
conclude-empty-title = No cards yet
conclude-empty-text = Open a board at a session, or write notes afterwards. They turn up here at once.
conclude-empty-do = Collect cards
conclude-focus-findings = { $n ->
        [0] no finding yet
        [one] { $n } finding
       *[other] { $n } findings
    }

# Findings on the workbench, and the check by the people in the room.

conclude-findings-none-title = No findings yet
conclude-findings-none-text = Choose cards and write in one sentence what they mean together. The number is counted for you.
conclude-user-voice = { $n ->
        [0] Every finding has a voice of users or relatives behind it.
        [one] One finding has no voice of users or relatives behind it.
       *[other] { $n } findings have no voice of users or relatives behind them.
    }
conclude-no-user-voice = No voice of users or relatives
conclude-check = Let the people in the room check
conclude-check-text = Those who were there see each draft with its quotes and answer: yes, that is what we said, or not quite. No account is needed.
conclude-check-send = Show the drafts to the room
conclude-check-again = Show new drafts to the room
conclude-check-link = Share this link with those who were there
conclude-check-withdraw = Close the link
conclude-check-agrees = { $n ->
        [one] { $n } yes
       *[other] { $n } yes
    }
conclude-check-differs = { $n ->
        [one] { $n } not quite
       *[other] { $n } not quite
    }
conclude-check-none = No answers yet.
conclude-check-answers = What the room answered
conclude-final-all = Make final what nobody objected to
conclude-make-final = Make final
conclude-make-final-text = The finding can then stand in the report. If its words or quotes are changed, it becomes a draft again.
conclude-final-objected = Somebody answered “not quite”. Read the answers before you make it final.
conclude-final-unanswered = Nobody has answered yet.
conclude-send-first = Show it to the people who were there first. That is done for all drafts at once on the workbench.

# Writing a finding.

conclude-new = Write a finding
conclude-edit = Change the finding
conclude-edit-text = When you save, it becomes a draft again: the room has not seen the new words.
conclude-what = What kind of finding is it?
conclude-kind-help-shared-view = most see it the same way
conclude-kind-help-tension = there is something to both sides
conclude-kind-help-uncertain = nobody quite knows how
conclude-kind-help-wish = something one would like
conclude-kind-help-keep = must not be lost in the change
conclude-kind-help-definition = this is what we mean by the word
conclude-claim-help = As you would say it to somebody who was not there. No numbers and no “many” or “most”: they are counted.
conclude-focus-whole = The whole, no single focus area
conclude-focus-change = Show the cards of this focus area
conclude-unit = What is counted?
conclude-unit-help-workshop = sessions where it was said
conclude-unit-help-municipality = places that said it
conclude-unit-help-person = people who said it
conclude-unit-help-role = levels that said it
conclude-strength = Where does the number come from?
conclude-strength-counted = Counted from the cards
conclude-strength-counted-help = k of N, where N is those present when the focus area was discussed
conclude-strength-stated = The source states it
conclude-strength-stated-help = in its own words, without counts; no number is shown
conclude-strength-word = How strongly does the source state it?
conclude-strength-source = The source’s own words
conclude-strength-source-help = For example “in all workshops”. Only where the source states it.
conclude-quotes = Which cards does it rest on?
conclude-quotes-help = At least one that supports it. Choose the ones against it too: two sides are kept as two sides.
conclude-quote-for = For
conclude-quote-against = Against
conclude-quote-none = Not used
conclude-quotes-empty = There are no cards here. Choose another focus area.
conclude-keep = What must be kept
conclude-keep-help = Only for what works and must be guarded. Both are then needed.
conclude-owner-help = A role, never a name
conclude-warning-help = What would show, early, that it is being lost?
conclude-political = For the page to politicians
conclude-political-help = May be left empty. Then the page says that it is not stated.
conclude-costs = What it costs
conclude-requires = What it requires
conclude-if-nothing = What happens if nothing is done
conclude-lang = Language of the finding
conclude-preview = Count
conclude-preview-title = As it stands now
conclude-save = Save the draft
conclude-confirm-contact = Yes, this is meant to stand there

# A finding's page.

conclude-units-title = Who was there when it was discussed
conclude-units-said = said it
conclude-units-against = said the opposite
conclude-units-both = said both
conclude-units-silent = did not bring it up
conclude-units-not-told = Who said what is not shown, because fewer than five took part from the same place or level.
conclude-unplaced = { $n ->
        [one] One quote does not say where it comes from. It is quoted, but not counted.
       *[other] { $n } quotes do not say where they come from. They are quoted, but not counted.
    }
conclude-levels-title = Agreement by level
conclude-levels-help = Only levels with at least five people present are shown on their own.
conclude-not-quotable = Counted, not quotable
conclude-as-stated = the source’s own words: “{ $text }”, not counted
conclude-for-count = { $n } in support
conclude-sides-count = { $k } in support, { $n } against
conclude-against-none = Nobody is quoted against it.
conclude-thread = Follow the thread
conclude-hear-more = We would like to hear more
conclude-commit = Take it home as a commitment
conclude-discard = Discard the draft
conclude-to-workbench = To the workbench

# The room's page.

conclude-room-title = Is this what we said?
conclude-room-lead = You took part. Read each finding and say whether it is what was said. No name is asked for.
conclude-room-words = What was said instead?
conclude-room-words-help = Needed if you answer “not quite”.
conclude-room-role = Your role
conclude-room-role-help = For example care assistant, relative, head of unit. May be left empty.
conclude-room-answers = { $n ->
        [0] Nobody has answered yet
        [one] One person has answered
       *[other] { $n } people have answered
    }
conclude-room-none = Nothing to check right now
conclude-room-none-text = All findings have been checked, or none has been shown yet. Thank you for looking.
conclude-room-thanks = Thank you, your answer has come in
conclude-room-rests-on = What it rests on

# Reports: pages.

conclude-report-new = The report
conclude-report-new-lead = This is what would be frozen now. Only final findings are included.
conclude-report-freeze = Freeze the report
conclude-report-freeze-again = Freeze a new version
conclude-report-freeze-text = A frozen version has its own address and is never changed. Corrections are made as a new version.
conclude-report-reason-help = Why is a new version made? Readers see this.
conclude-report-waiting = { $n ->
        [one] One finding is not final yet. Make it final or discard it before you freeze.
       *[other] { $n } findings are not final yet. Make them final or discard them before you freeze.
    }
conclude-report-versions = Versions
conclude-report-newer = There is a newer version of this report.
conclude-report-newer-do = Read the newest version
conclude-report-politicians = One page for politicians
conclude-report-whole-again = The whole report
conclude-report-all-versions = All versions
conclude-report-fingerprint = Fingerprint of the content (SHA-256)
conclude-report-json = Data (JSON)

# Reports: words inside.

conclude-report-contents = Contents
conclude-report-data = Show the figures as a table
conclude-report-page = Page
conclude-report-draft = Draft
conclude-report-draft-text = This report is not frozen. It may still change.
conclude-report-example = Example data
conclude-report-example-text = Everything in this report is invented, to show how Torg works.
conclude-report-about = What it is about
conclude-report-purpose = Purpose
conclude-report-when = When
conclude-report-date-note = About the date
conclude-report-sessions = Number of sessions
conclude-report-notes-read = Notes and cards read
conclude-report-version = { $number }, frozen { $date }
conclude-report-reason = Why this version was made
conclude-report-in-short = Findings in short
conclude-report-participants = Who took part
conclude-report-participants-not-stated = Who took part is not stated.
conclude-report-participants-caption = Participants by organisation and level
conclude-report-level = Level
conclude-report-people = People
conclude-report-no-findings = No findings recorded.
conclude-report-whole = About the whole
conclude-report-opposed = { $share } said the opposite.
conclude-report-stated = { $strength } (stated by the source: “{ $words }”, not counted)
conclude-report-no-user-voice = No voice of users or relatives stands behind this finding.
conclude-report-withheld = { $n ->
        [one] One note is counted but not quoted, because the one who wrote it did not agree to be quoted.
       *[other] { $n } notes are counted but not quoted, because those who wrote them did not agree to be quoted.
    }
conclude-report-not-quotable = Counted, not quotable.
conclude-report-nothing-here = Nothing was written under this heading.
conclude-report-host-learning = What the host learnt
conclude-report-facts = Side by side
conclude-report-facts-caption = Facts of host and visitors
conclude-report-fact = Fact
conclude-report-why = Why it differs
conclude-report-notes = Where the words are

# Reports: how it was counted.

conclude-method-title = How this was counted
conclude-method-rule = Each finding says what is counted. N is those present where the focus area was discussed, k those with at least one note in support, o those with at least one note against. One and the same may be in both. The word follows from the numbers and is never chosen by hand.
conclude-method-caption = The numbers behind each word
conclude-method-unit = Counted in
conclude-method-k = In support (k)
conclude-method-o = Against (o)
conclude-method-n = Present (N)
conclude-method-units = Who was present (N):
conclude-method-people = People are not listed
conclude-method-unplaced = { $n ->
        [one] { $finding }: one quote does not say where it comes from; it is quoted but not counted.
       *[other] { $finding }: { $n } quotes do not say where they come from; they are quoted but not counted.
    }
conclude-method-stated = { $n ->
        [one] One finding has its strength from the source’s own words. Nobody has counted it, so no number is shown.
       *[other] { $n } findings have their strength from the source’s own words. Nobody has counted them, so no number is shown.
    }
conclude-method-two-sided = A finding is shown with two sides when at least a quarter of those who spoke said the opposite.
conclude-method-user-voice = { $n ->
        [0] All { $all } findings have a voice of users or relatives behind them.
        [one] One of { $all } findings has no voice of users or relatives behind it.
       *[other] { $n } of { $all } findings have no voice of users or relatives behind them.
    }
conclude-ladder-caption = What the words mean
conclude-ladder-word = Word
conclude-ladder-rule = Used when
conclude-ladder-word-all = all
conclude-ladder-rule-all = everybody present said it
conclude-ladder-word-most = most
conclude-ladder-rule-most = more than half said it
conclude-ladder-word-many = many
conclude-ladder-rule-many = at least three and at least a third said it
conclude-ladder-word-several = several
conclude-ladder-rule-several = at least three said it
conclude-ladder-word-some = some
conclude-ladder-rule-some = two said it
conclude-ladder-word-one = one
conclude-ladder-rule-one = one said it
conclude-ladder-word-count-only = only the number
conclude-ladder-rule-count-only = fewer than four were present

# One page for politicians.

conclude-political-subtitle = One page for politicians
conclude-political-lead = { $network } has put together what was said: { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    } from { $sessions ->
        [one] one session
       *[other] { $sessions } sessions
    }.
conclude-political-findings = What it means for us
conclude-political-caption = What it costs, what it requires and what happens if nothing is done
conclude-political-none = No findings recorded.
conclude-political-method = The word of quantity is counted from what was said, never chosen. “Not stated” means that nobody has said or written it.
conclude-political-whole = The whole report with every quote

# What was just done, and the journal.

done-finding-saved = The draft is saved.
done-finding-final = The finding is final.
done-finding-discarded = The draft is gone.
done-findings-final = Everything nobody objected to is final.
done-cards-grouped = The cards are in a group.
done-group-changed = The group is changed.
done-check-sent = The drafts are ready for the room. Share the link.
done-check-withdrawn = The link no longer works.
done-report-frozen = The report is frozen and has its own address.
deed-accept-finding = wrote a finding
deed-edit-finding = changed a finding
deed-discard-finding = discarded a draft
deed-group-cards = grouped cards
deed-put-in-group = put cards in a group
deed-take-out-of-group = took cards out of a group
deed-rename-group = renamed a group
deed-send-to-check = showed the drafts to the room
deed-withdraw-check = closed the link of the check
deed-answer-check = answered the check
deed-make-final = made a finding final
deed-freeze-report = froze a report
field-cards = Cards
field-group-name = { conclude-group-name }
