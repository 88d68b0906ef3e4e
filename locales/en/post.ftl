### POST: invitations, letters, calendars, the outbox (English).

# Inviting people to an exchange.

invite-title = Invitations
invite-answers = Answers
invite-nobody = Nobody has been invited yet.
invite-do = Invite
invite-lead = Paste the addresses. Each person gets a mail in their language that goes straight into the calendar, and a link of their own to answer without an account. When you change time, place or title, everybody is told.
invite-lead-by-hand = Paste the addresses. For each person we write a letter to copy, with a link of their own for the answer and a calendar file to attach.
invite-no-mail = This installation sends no mail. Open the letter under each address, copy the text and attach the calendar file.
invite-addresses-help = One on each line, or with commas between. You can copy straight from your mail program.
invite-language = Language of the letter
invite-organisation-help = If all the addresses belong to one organisation. May be left empty.
invite-data-note = The addresses are used for this meeting only. Only those who plan it see them, and three months afterwards they are deleted.
invite-remind = Remind those who have not answered
invite-more = Letter, answer, withdraw
invite-letter = The letter
invite-letter-lead = Copy the text into a mail from your own address and attach the calendar file. The link is personal: it answers for this address only.
invite-to = To
invite-subject = Subject
invite-text = Text
invite-file = Get the calendar file
invite-note-answer = Have they answered in another way?
invite-withdraw = Withdraw the invitation
invite-is-withdrawn = withdrawn
invite-before-move = answered before the time was moved
invite-forgotten = Address deleted
invite-strangers = Answered without being invited
invite-strangers-lead = Somebody passed the invitation on. Their answer counts once you invite the address.
answer-yes = Coming
answer-maybe = Maybe
answer-no = Not coming
answer-waiting = No answer yet
answered-by-mail = answered in the calendar
answered-by-link = answered by the link
answered-by-hand = noted by you
done-invite-invited = They are invited.
done-invite-nobody-new = They had been invited already.
done-invite-reminded = The reminder is on its way to those who have not answered. Nobody gets more than one a day.
done-invite-answer-noted = The answer is noted.
done-invite-withdrawn = The invitation is withdrawn.

# The page of somebody who was invited.

invited-question = Will you come?
invited-answer-yes = Yes, I will come
invited-answer-maybe = Maybe
invited-answer-no = No, I can not
invited-change = You can change your mind until the meeting has been held.
invited-received = Thank you, we have your answer
invited-stands-yes = See you there!
invited-stands-maybe = Please tell us when you know.
invited-stands-no = We will miss you this time.
invited-stands-waiting = You have not answered yet.
invited-before-move = The time has been moved since you answered. Does the new one suit you?
invited-cancelled = The meeting is called off.
invited-over = The meeting is over and can no longer be answered.
invited-more = More about the meeting

# Letters.

post-hello = Hello,
post-subject-invitation = Invitation: { $title }
post-subject-change = Changed: { $title }
post-subject-reminder = Will you come? { $title }
post-subject-cancellation = Called off: { $title }
post-subject-withdrawal = No longer invited: { $title }
post-lead-invitation = { $network } invites you to “{ $title }”.
post-lead-change = Something about “{ $title }” has changed. This is how it stands now.
post-lead-reminder = We have not heard whether you will come to “{ $title }”.
post-lead-cancellation = “{ $title }” is called off. Please take it out of your calendar.
post-lead-withdrawal = The invitation to “{ $title }” no longer holds for this address.
post-when = When: { $text }
post-clock-elsewhere = Clock in { $country }: { $clock }
post-where = Where: { $text }
post-host = Host: { $text }
post-answer = Answer in your calendar, or on your own page. You need no account:
post-answer-again = Your earlier answer was about the old time. Please answer again, in your calendar or on your own page:
post-more = More about the meeting:
post-foot-invitation = You get this mail because { $network } has invited you through { $installation }. Your address is used for this meeting only.
post-subject-obligation = Due { $date }: { $text }
post-lead-obligation = This is due on { $date }. It is about { $scheme } for “{ $title }”.
post-obligation-role = Responsible: { $role }
post-obligation-met = Mark it as done here:
post-foot-obligation = You get this one mail about it, 30 days before, through { $installation }. If you want none, remove the address under Your account.

# Calendars to subscribe to.

feed-title = Meetings in your calendar
feed-lead = Subscribe to the meetings of a network, and your calendar keeps itself up to date.
feed-address = Your own address
feed-address-help = Add it to your calendar as a “calendar from the web”. Whoever has the address sees what you see, so do not share it.
feed-make = Make an address
feed-end = Close the address
done-feed-made = The address is ready to copy.
done-feed-ended = The address is closed. Calendars that use it get nothing more.

# The outbox, for the administrator.

mail-title = Mail
mail-is-on = Mail is sent through your relay. What waits is sent by itself; what stands still waits for you.
mail-is-off = No mail is sent: torg.toml names no relay. Letters and calendar files can be copied and fetched.
mail-open = Waiting or standing still
mail-nothing-open = Nothing is waiting.
mail-done = Done most recently
mail-replies = Answers that came by mail
mail-no-replies = No answers have come.
mail-tries = { $n ->
        [one] { $n } try
       *[other] { $n } tries
    }
mail-next-try = next try { $text }
mail-uncertain-text = The connection broke while the mail was being handed over. Ask the recipient before you send it again.
mail-again = Send again
mail-away = Put away
mail-kind-invitation = Invitation
mail-kind-reminder = Reminder
mail-kind-obligation = Funding obligation
mail-kind-cancellation = Cancellation
mail-state-waiting = waiting
mail-state-sending = being sent
mail-state-handed = being handed over
mail-state-sent = sent
mail-state-refused = refused
mail-state-failed = failed
mail-state-uncertain = uncertain
mail-state-dropped = no longer needed
reply-taken = answers taken
reply-duplicate = the same answer once more
reply-older = a newer answer stands
reply-outdated = about a time that was moved
reply-stranger = not invited
reply-forwarded = sent from another address
reply-unknown = about a meeting we do not know
reply-unreadable = no answer that can be read
done-mail-again = The mail is sent again.
done-mail-away = The mail is put away and will not be sent.

# Fields, kinds, deeds, refusals.

mail-and-calendar = Mail and calendar
mail-address-help = We write here when something you are responsible for is due within 30 days, one mail for each. Nobody else sees the address. Leave it empty if you want no mail.
field-mail-address = Mail address
done-mail-address-changed = The address is saved.
deed-change-mail-address = changed their mail address
field-addresses = Mail addresses
kind-mail = Mail
deed-invite = invited people to a meeting
deed-remind-invited = reminded the invited
deed-withdraw-invitation = withdrew an invitation
deed-answer-invitation = answered an invitation
deed-forget-addresses = deleted addresses three months after a meeting
deed-make-feed = made a calendar address
deed-end-feed = closed a calendar address
deed-send-mail-again = sent a mail again
deed-put-mail-away = put a mail away
refusal-address-unclear = “{ $given }” is no mail address we can send to.
refusal-too-many-addresses = { $count } addresses are too many at once; take { $most } at most.
refusal-nothing-to-invite-to = Set a day for the meeting first. Nobody is invited to a meeting that is over or called off.
