# Visits that leave something: a delegation's phones, the bus home, what the host learns.

visit-delegations = Visiting groups
visit-delegations-help = One link to the phone for everybody in the group: the day's programme, questions to watch for and four buttons. On the way home it becomes a draft you share.
visit-delegation = Visiting group
visit-start = A new group
visit-start-do = Make the link
visit-whose = Who is going?
visit-lang = The group's language
visit-ends-on = The link works up to and including
visit-until = the link works until { $text }
visit-watch-write = Questions to watch for
visit-watch-write-help = At most two for each role, one on each line. Roles without questions of their own see the first ones you sent in advance.
visit-questions-raised = Questions you sent in advance
visit-members = { $n ->
    [one] one person has opened the link
   *[other] { $n } people have opened the link
 }
visit-notes = { $n ->
    [one] one note
   *[other] { $n } notes
 }
visit-link = The group's link
visit-link-help = Send it to everybody who comes along, or let them scan the code. Nobody needs an account or has to say their name.
visit-qr = The link as a QR code
visit-link-over = The link has ended. Choose a new day if the group is to write more, or change the link if it was closed.
visit-draft = Draft of the feedback
visit-draft-help = This is yours alone. When you hand it over the host reads it and has seven days to confirm the facts; until then nobody else can read it. What you take home becomes draft commitments.
visit-hand-over = Hand over to the host
visit-handed-over = The feedback is handed over to the host.
visit-due-draft = The draft is ready to read.
visit-due-commitment = Two weeks have passed without a commitment. What do you take home?
visit-door-lead = Write down what you see and hear while you are there. No app and no account.
visit-door-level = What is your work?
visit-door-role = Your role
visit-door-role-help = For example head of unit or assistant nurse. No name.
visit-door-name = Your name
visit-door-name-help = Your notes show your role. If you like, the group sees your name too. It never goes to the host.
visit-door-name-yes = Show my name to the group
visit-door-name-field = Name, if you ticked the box
visit-door-do = Begin
visit-door-until = The link works up to and including { $text }.
visit-bus-home = On the way home
visit-back = To your notes
visit-day = day { $k } of { $n }
visit-day-n = Day { $n }
visit-days = Days of the programme
visit-watch = Watch for
visit-note = What did you see or hear?
visit-note-help = Write, or speak with the keyboard's microphone. Then press the button that fits.
visit-who = Who said it?
visit-who-help = A role, for example nurse at the home.
visit-said-by = said by { $text }
visit-buttons = Save as
visit-button-impressed = Impressed me
visit-button-requires = It requires
visit-button-where-we-stand = Where we stand
visit-button-need = We need
visit-unsent = Not sent yet. It goes by itself once the network is back.
visit-own = Your notes
visit-make-fact = Compare { $text } with your own figure
visit-today = The day's programme
visit-no-programme = There is no programme for this day.
visit-see-all = { $n ->
    [0] The group's page
    [one] See the group's one note
   *[other] See the group's { $n } notes
 }
visit-word = A word you wonder about
visit-word-do = Look up
visit-fact-title = A figure to compare
visit-fact-lead = Put the host's figure beside your own. Facts stand apart from impressions.
visit-fact-help = For example residents in each house.
visit-ours = Ours
visit-facts-none = No figures yet.
visit-home-lead = Put together what says the same, and choose what matters most. The words stay as they were written.
visit-votes-left = { $n ->
    [0] You have used your votes.
    [one] You have one vote left.
   *[other] You have { $n } votes left.
 }
visit-votes = { $n ->
    [one] one vote
   *[other] { $n } votes
 }
visit-vote = Choose
visit-vote-undo = Chosen
visit-merge = Put together
visit-merge-into = Put this under
visit-merge-do = Put together
visit-part = Take apart
visit-none-here = Nothing yet.
visit-take-home = What we take home
visit-take-home-help = { $n ->
    [one] At most one commitment, with an owner and a day.
   *[other] At most { $n } commitments, each with an owner and a day.
 }
visit-take-home-none = The group has not chosen anything yet.
visit-owner = Who owns it? (role)
visit-due = Done by
visit-take = Take home
visit-leave = Leave it
visit-home-after = Tomorrow morning a draft under the four headings is ready for whoever leads the group.
visit-learning = What the host learns
visit-learning-help = What the host wanted to know and learned, beside what the visitors wrote. Answers you mark can be read by others instead of being asked again.
visit-host-questions = The host's own questions
visit-host-questions-help = Ask your staff before the visit: what do we want to learn from them? The questions stand in the form afterwards.
visit-host-question-n = Question { $n }
visit-host-questions-none = The host has not asked anything itself.
visit-host-asks = What the host wants to learn from you
visit-host-asks-help = Answer under the heading that fits, if you can.
heading-own-question = What we wanted to learn ourselves
capture-heading-help-own-question = The questions you asked yourselves before the visit. What was the answer?
visit-letter-none = The visitors have not handed anything over yet.
visit-letter-open = Read and confirm
visit-own-none = You have not written anything yet.
visit-confirm-by = The host has until { $text } to confirm the facts.
visit-confirm-left = { $n ->
    [0] It is the last day.
    [one] One day is left.
   *[other] { $n } days are left.
 }
visit-confirm-over = The host's time was over on { $text }. The feedback is still not shown to others until the facts are confirmed; get in touch with each other.
visit-reuse = Answers others can use
visit-reuse-help = Mark answers that may be used again. They then stand beside your offer and can be found, in other languages too.
visit-reuse-none = No question has been answered yet.
visit-reuse-do = May be used again
visit-reused = Stands beside the offer
visit-reuse-offer = Beside which offer?
visit-reuse-no-offer = First add an offer to receive visits
done-visit-saved = Saved.
done-visit-noted = Saved.
done-visit-merged = The notes are put together.
done-visit-parted = The note stands by itself again.
done-visit-taken = It is on the list.
done-visit-left = Taken off the list.
done-delegation-started = The link is ready to send.
done-answer-reused = The answer now stands beside the offer.
refusal-take-home-full = You have chosen { $most } already. Leave one behind if you would rather take something else.
deed-start-delegation = made a link for a visiting group
deed-change-delegation = changed a visiting group
deed-join-delegation = came in by the group's link
deed-add-delegation-note = wrote a note on the visit
deed-merge-delegation-notes = put notes together
deed-part-delegation-note = took notes apart
deed-take-home = chose something to take home
deed-leave-behind = left something behind
deed-hand-over-delegation = handed over the group's feedback
deed-fall-due = was due a reminder
deed-set-host-questions = wrote the host's own questions
deed-reuse-answer = let an answer be used again

# A programme's year as a picture.

year-title = The year
year-month = Month
year-column-workshop = Workshops
year-column-sparring = Sparring
year-column-visit = Visits and conferences
year-column-research = Researchers there
year-column-duty = To report

# Fields.

field-heading = One of the four buttons
field-channel = How the answer came

# The leader puts things in order.

visit-take-out = Take out of the draft
visit-take-out-why = Why? Whoever wrote it sees the reason.
visit-taken-out = Taken out of the draft
visit-taken-out-help = This does not go to the host. When the feedback is handed over, it is deleted.
visit-taken-out-because = taken out of the draft: { $text }
visit-put-back = Put back
link-renew = Change the link
link-withdraw = Close the link
link-renew-help = Change or close the link if it has gone astray. The old one stops working at once; what is written stays. Whoever is to go on writing opens the new one and says their role again.
done-link-renewed = The new link works. The old one no longer opens.
done-link-withdrawn = The link is closed.
done-draft-taken-out = It is taken out of the draft.
done-draft-put-back = It stands in the draft again.
refusal-link-too-long = The link can work until { $latest } at most. Choose an earlier day.
refusal-link-full = It is full here: there is room for { $most }. Tell whoever gave you the link.
deed-withdraw-delegation-link = closed the link of a visiting group
deed-renew-delegation-link = changed the link of a visiting group
deed-withdraw-voices-link = closed the link to users and relatives
deed-renew-voices-link = changed the link to users and relatives
deed-take-out-of-draft = took something out of the draft of a visit
deed-put-back-in-draft = put something back into the draft of a visit
deed-forget-names = deleted the names in a visiting group
deed-forget-voters = deleted who could when
