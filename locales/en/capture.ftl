### CAPTURE (English): boards, notes, visit feedback, facts side by side.

# The list of exchanges and the room of one.

capture-title = Capture
capture-lead = What people say, in their own words: cards from a workshop, notes, feedback after a visit. Open an exchange to read or to write.
capture-join-board = I have a code
capture-list-where = Exchanges
capture-list-none = No exchange to capture from yet
capture-list-none-text = Plan a workshop, a visit or a meeting first. What is said there is written down here.
capture-list-plan = Plan an exchange
capture-exchange-lead = What was said here, with kind, focus area and voice. Every note leads on to what came of it.
capture-tabs = What was captured
capture-tab-notes = Notes and boards
capture-tab-facts = Facts side by side
capture-boards = Boards
capture-note-count = { $n ->
        [one] { $n } note
       *[other] { $n } notes
    }
capture-card-count = { $n ->
        [one] { $n } card
       *[other] { $n } cards
    }
capture-people-count = { $n ->
        [one] { $n } person joined
       *[other] { $n } people joined
    }
capture-feedback-count = { $n ->
        [one] { $n } feedback
       *[other] { $n } feedbacks
    }
capture-open-boards = { $n ->
        [one] { $n } open board
       *[other] { $n } open boards
    }
capture-notes-none = Nothing written down yet
capture-notes-none-text = Write down a first sentence, or open a board and let everyone in the room write.
capture-notes-none-reader = Notes show here once somebody has written them and they may be read by all.
capture-notes-filtered-none = No note fits.

# Who speaks.

capture-voice-not-stated = voice not stated
capture-voice-veiled = voice not shown: fewer than five from there
capture-not-quotable = counted, not quoted
capture-not-quotable-text = The words are not shown: the writer said no to being quoted. The note is counted.
capture-not-quotable-help = The writer said no to being quoted. The note is counted but never shown outside the network.

# A note.

capture-note-add = Write a note
capture-note-lead = One statement at a time, in the language it was said in. Write who speaks as a role, never a name.
capture-note-text = What was said
capture-note-text-help = Nobody who receives care should be recognisable.
capture-note-kind = What kind of statement is it?
capture-note-lang = Written in
capture-note-voice = Who speaks
capture-note-voice-help = Leave what you do not know as not stated.
capture-role-help = For instance: assistant nurse, unit manager. Never a name.
capture-note-more = Quote, question and how often it was said
capture-note-quote-help = The very words, where they are known apart from the text above.
capture-note-question = Question it answers
capture-note-strength = How often, says the source
capture-note-strength-help = Only what the source itself says. Torg counts for itself.
capture-note-strength-source = In the source’s words
capture-note-not-quotable = Do not quote
capture-note-not-quotable-help = Counted, but not shown outside the network.
capture-note-save = Save
capture-note-save-another = Save and write another
capture-note-very-words = The very words
capture-note-said-at = Said at
capture-note-who = Who spoke
capture-note-used = What came of it
capture-note-used-none = Not used in a finding or a commitment yet.
capture-note-conclude = Draw conclusions
capture-note-sort = Move or hide
capture-note-move = Move
capture-note-hide-why = Why is it hidden?
capture-note-hide-help = Its writer can read the reason.
capture-note-hidden = Hidden: { $text }
capture-note-show = Show again

# We would like to hear more.

capture-hear-more = We would like to hear more about this
capture-hear-more-lead = It becomes a need that others can see and answer, tied to where it began.
capture-hear-more-words = What would you like to hear about?
capture-hear-more-words-help = May be left empty: then the words above speak for themselves.
capture-hear-more-form = In what form?
capture-hear-more-do = Tell others
capture-hear-more-others = Others ask too
capture-hear-more-count = { $n ->
        [one] One organisation would like to hear more about this.
       *[other] { $n } organisations would like to hear more about this.
    }
capture-date-help = A year, a month or a day: 2026, 2026-05 or 2026-05-16. May be left empty.

# A board, as the facilitator sees it.

capture-board-open = Open a board
capture-board-lead = Everyone in the room writes cards from their own phone. Nobody needs an account; nobody writes their name.
capture-board-prompt-help = One question, in words everybody uses.
capture-board-prompt-start = What would make your next shift better?
capture-board-title = Name of the board
capture-board-title-help = Tells this board from the session’s others.
capture-board-kinds = Kinds of card to choose from
capture-board-focus-free = The writer chooses
capture-board-shows = Show each other’s cards
capture-board-shows-help = Leave it out where people should think for themselves first.
capture-board-is-open = Takes cards
capture-board-is-closed = Ended
capture-board-project = Show the code on the wall
capture-board-join = How people join
capture-board-and-code = with the code
capture-board-refresh = Fetch new cards
capture-board-close = End the board
capture-board-close-help = The code stops working at once.
capture-board-who = Who is writing
capture-small-groups = from groups of fewer than five
capture-board-empty-open = No cards yet. Show the code on the wall, and give people a quiet minute.
capture-board-empty-closed = The board ended without cards.
capture-column-empty = None of this kind yet
capture-hidden-count = { $n ->
        [one] One hidden card
       *[other] { $n } hidden cards
    }
capture-projector-go = Go to
capture-projector-code = and write the code
capture-projector-qr = QR code that leads to the board
capture-projector-back = Back to the board

# A board on a phone.

capture-code-title = Join with a code
capture-code-label = The code
capture-code-help = Six letters and digits from the wall. Capital or small does not matter.
capture-join-lead = No account, no name. Two short questions first.
capture-join-level = Who are you here?
capture-join-level-management = I am a manager
capture-join-level-development = I work with development
capture-join-level-care-staff = I work in care
capture-join-level-health-care = I work in health care
capture-join-level-user = I receive care
capture-join-level-relative = I am a relative
capture-join-level-politician = I am a politician
capture-join-level-researcher = I am a researcher
capture-join-level-not-stated = I would rather not say
capture-join-organisation = Where do you come from?
capture-join-not-said = I would rather not say
capture-join-quote = May we quote what you write, without your name?
capture-join-quote-help = If not, your cards are counted but nobody outside the network reads them.
capture-join-quote-yes = Yes, without my name
capture-join-quote-no = No, only count them
capture-join-do = Start writing
capture-join-privacy = You are given a colour and an animal instead of a name. Torg stores no name, no phone and no network address. One cookie keeps your place at this board.
capture-you-are = You are { $text }
capture-received = Thank you, we have received it
capture-card-label = Your card
capture-card-most = At most { $n } characters. Write roles, not names.
capture-card-kind = What is it?
capture-card-focus = What is it about?
capture-card-focus-none = Do not know
capture-card-finish = I am done
capture-card-own = { $n ->
        [one] Your card
       *[other] Your { $n } cards
    }
capture-card-hidden = taken off the board: { $text }
capture-card-others = What others write
capture-card-others-none = Nothing yet. You can be first.
capture-card-refresh = Fetch new cards from others
capture-done-title = Thank you for taking part
capture-done-closed = The board has ended.
capture-done-count = { $n ->
        [one] We have one card from you
       *[other] We have { $n } cards from you
    }
capture-done-quote-yes = You said yes to being quoted without your name.
capture-done-quote-no = Your cards are counted, not quoted.
capture-done-next = What happens next
capture-done-next-1 = The facilitator groups the cards with those of other workshops.
capture-done-next-2 = What many share becomes a finding, with the words it rests on.
capture-done-next-3 = You who were in the room can check the draft before it is final.
capture-done-result = To the page of the exchange
capture-done-result-help = The result shows there. The page needs no account.
capture-done-more = Write one more card

# Colours and animals that stand for people at a board.

capture-colour-green = green
capture-colour-blue = blue
capture-colour-red = red
capture-colour-yellow = yellow
capture-colour-grey = grey
capture-colour-pink = pink
capture-colour-purple = purple
capture-colour-orange = orange
capture-colour-turquoise = turquoise
capture-colour-golden = golden
capture-colour-silver = silver
capture-animal-hare = hare
capture-animal-fox = fox
capture-animal-elk = elk
capture-animal-owl = owl
capture-animal-beaver = beaver
capture-animal-bear = bear
capture-animal-frog = frog
capture-animal-swan = swan
capture-animal-crane = crane
capture-animal-otter = otter
capture-animal-marten = marten
capture-animal-wolf = wolf
capture-animal-salmon = salmon
capture-animal-seal = seal
capture-animal-whale = whale
capture-animal-gull = gull
capture-animal-swallow = swallow
capture-animal-goose = goose
capture-animal-eagle = eagle
capture-animal-lark = lark
capture-animal-horse = horse
capture-animal-bumblebee = bumblebee
capture-animal-butterfly = butterfly

# Visit feedback.

capture-feedback-lead = What the visitors take home and what the host learned itself. The public reads it once the host has confirmed the facts.
capture-feedback-write = Write feedback
capture-feedback-none = No feedback yet
capture-feedback-none-text = Four headings and ten minutes on the way home are enough.
capture-feedback-side-visitor = From the visitors
capture-feedback-side-host = From the host
capture-feedback-host = What the host learned
capture-feedback-host-help = Being asked teaches too: what you had to explain, could not answer, now see differently.
capture-feedback-host-write = Write as host
capture-feedback-without = For people without an account
capture-feedback-without-help = A link by which visitors can write feedback. It works for 60 days.
capture-feedback-link = The link for visitors
capture-feedback-link-help = Send it to those who came along. Everyone with the link can write.
capture-feedback-link-show = Show the link
capture-feedback-from = Whose feedback is it?
capture-feedback-role = Your role
capture-feedback-form-lead-visitor = One thought in each box. Leave empty what you have nothing to say about.
capture-feedback-form-lead-host = What did you learn yourselves from receiving them? One thought in each box.
capture-heading-help-impressed = What did you see that you would like at home?
capture-heading-help-requires = What has to be in place for it to work?
capture-heading-help-where-we-stand = How far have you come yourselves?
capture-heading-help-need = What would you need to get there?
capture-heading-help-explained = What seemed obvious until somebody asked?
capture-heading-help-unanswered = Which questions would you like an answer to yourselves?
capture-heading-help-see-differently = What did their eyes show you?
capture-draft-rows = Need more boxes? Save the draft and new ones appear.
capture-draft-save = Save draft
capture-draft-restored = What you had typed is back.
capture-draft-kept = Kept in this browser until you save or hand over.
capture-feedback-submit = Hand over
capture-feedback-done = Your feedback is handed over
capture-feedback-next = The host reads it and confirms the facts. After that it can be read by those who may see the visit.
capture-feedback-own-address = Your draft has its own address. Keep it to go on later, or on another device:
capture-feedback-privacy = No name is asked for. Your role and municipality stand beside what you write.
capture-feedback-confirm = The facts are right
capture-feedback-confirm-help = Read it through as host. When you confirm the facts it can be shown to everyone who may see the visit.
capture-feedback-waits = Waits for the host to confirm the facts. Only the network and the host can read it.
capture-feedback-commit = Make a commitment of it

# Facts side by side.

capture-facts = Facts side by side
capture-facts-lead = What can be compared, apart from impressions: host and visitors next to each other, with the reason they differ.
capture-facts-none = No facts to compare yet
capture-facts-none-text = A number or a fact from each side is enough to begin with.
capture-fact-add = Add a fact
capture-fact-help = For instance: residents per house.
capture-fact-unit = Unit
capture-fact-why = Why they differ
capture-fact-value-help = Leave a side empty where it is not stated; one of them has to be there.

# Labels of fields; a refusal names the field by the same word.

field-prompt = Question
field-board-name = { capture-board-title }
field-consent = May we quote you?
field-voice-role = Role of the one who speaks
field-quote = Verbatim quote
field-fact = What is compared
field-fact-value = A value on one side

# What was just done.

done-note-added = The note is saved.
done-note-hidden = The note is hidden.
done-note-shown = The note is shown again.
done-note-moved = The note was moved.
done-board-opened = The board is open. Show the code on the wall.
done-board-closed = The board has ended and the code no longer works.
done-draft-saved = The draft is saved.
done-feedback-submitted = The feedback is handed over to the host.
done-feedback-confirmed = The facts are confirmed.
done-fact-added = The fact is saved.
done-hear-more = Others can now see what you would like to hear about.

# Deeds in the journal.

deed-add-note = wrote a note
deed-hide-note = hid a note
deed-show-note = showed a note again
deed-move-note = moved a note
deed-open-board = opened a board
deed-close-board = ended a board
deed-start-feedback = began a visit feedback
deed-save-draft = saved a draft
deed-submit-feedback = handed over a visit feedback
deed-confirm-feedback = confirmed the facts of a feedback
deed-add-fact = added a fact to compare
deed-add-need = said what they need or offer
deed-pair = brought a need and an offer together
deed-set-pair-outcome = wrote down what came of it
deed-withdraw-need = withdrew a need or an offer

# A board that is live: phases, votes, what came out.

board-phase-write = Write
board-phase-support = Give support
board-phase-statements = Vote on statements
board-phase-group = See and sort
capture-lead-phase = What people do now
capture-lead-phase-help = Phones follow within two seconds. You can go back.
capture-lead-freeze = Stop the board
capture-lead-thaw = Let it go on
capture-lead-frozen = The board stands still. Nothing is taken in.
capture-lead-timer = Minutes
capture-lead-timer-do = Start the timer
capture-lead-timer-end = Take the timer away
capture-time-left = Time left
capture-lead-merge = Put under another card
capture-lead-merge-do = Put together
capture-lead-part = Let it stand alone
capture-lead-drag = Drag a card to another kind, or onto a card that says the same. The menu on each card does the same.
capture-result-title = What came out
capture-result-none = Nothing has been said about the cards yet.
capture-result-agree = agree
capture-result-disagree = disagree
capture-result-pass = no stand
capture-result-few = Fewer than five have answered: not shown.
capture-vote-count = { $n ->
        [one] { $n } vote
       *[other] { $n } votes
    }
capture-support-count = { $n ->
        [one] { $n } support
       *[other] { $n } supports
    }
capture-live-waits = The facilitator has stopped the board. What you send waits on your phone.
capture-live-unsent = Waiting to be sent. Your phone sends it by itself when it can.
capture-support-title = What matters most to you?
capture-support-left = { $n ->
        [one] You can support one more card.
       *[other] You can support { $n } more cards.
    }
capture-support-do = Support
capture-support-undo = Take back
capture-support-none = There are no cards to support yet.
capture-statement-title = Do you agree?
capture-statement-agree = I agree
capture-statement-disagree = I do not agree
capture-statement-pass = Pass
capture-statement-so-far = { $k } of { $n }
capture-statement-none = You have answered everything. New statements come by themselves.
field-minutes = Minutes
field-phase = What people do
field-into = The other card
field-stance = Your answer
done-board-phase = Everybody's phone follows.
done-board-frozen = The board stands still.
done-board-thawed = The board goes on.
done-board-timer = The timer is set.
done-cards-merged = The cards stand together.
done-card-parted = The card stands alone.
deed-set-board-phase = took a board to another phase
deed-freeze-board = stopped a board
deed-thaw-board = let a board go on
deed-set-board-timer = set the timer of a board
deed-merge-cards = put two cards together
deed-part-card = let a card stand alone
