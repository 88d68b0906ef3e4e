# Users and relatives: three questions in plain words, and what came of them.

voices-title = Voices of users and relatives
voices-lead = One page with three questions in plain words, on line and on paper. Whoever would rather call does so, and somebody writes the answer down. Afterwards the same page tells what came of it.
voices-none = Nobody has been asked yet.
voices-people = { $n ->
    [0] nobody has answered yet
    [one] one person has answered
   *[other] { $n } people have answered
 }
voices-is-told = answered
voices-open = Ask users and relatives
voices-open-do = Make the page
voices-tried = What we are trying
voices-tried-help = Short sentences, no abbreviations. At most 600 characters.
voices-meaning = What it means in your home
voices-meaning-help = What does the person notice? What changes, and what stays as before?
voices-phone = You are welcome to call instead:
voices-phone-field = Whom can people call?
voices-phone-help = A role, a number and when somebody answers.
voices-questions = Three questions
voices-questions-help = The first becomes cards on what works, the second on what is hard, the third on what would help.
voices-question-1 = What works well for you?
voices-question-2 = What is hard?
voices-question-3 = What would make it better?
voices-link = The page to hand out
voices-link-help = Send the link, or open it and print: it becomes two pages in large type.
voices-link-over = The link is closed. Nobody can answer on the page before you make a new one.
voices-who = Who are you?
voices-whose = Who answered?
voices-quote = You may repeat my words, without a name.
voices-quote-them = The words may be repeated, without a name.
voices-privacy = Write no names and nothing about illnesses. Nobody sees who you are.
voices-thanks = Thank you for your answer!
voices-thanks-next = In a few months this page says what we did.
voices-closed = We take no more answers. Soon this page says what we did.
voices-enter = Write an answer down
voices-enter-help = For somebody who called, answered on paper or told you. Write what was said, in the person's own words, without a name and without anything about health.
voices-enter-do = Save the answer
voices-channel-how = How did the answer come?
voices-channel-page = on the page
voices-channel-phone = by phone
voices-channel-paper = on paper
voices-channel-meeting = in a talk
voices-entered-by = written down by { $text }
field-entered-by = Your role, you who write it down
field-tried = What we are trying
field-meaning = What it means at home
field-question = One of the three questions
field-replies = A reply to each of the first five points
voices-said-title = You said – we did
voices-you-said = You said:
voices-outcome-did = We did:
voices-outcome-did-not = We did not, because:
voices-reply = Our reply
voices-point = Point { $n }
voices-points-help = Put what most people said first. The first { $n } points need a reply before you can tell.
voices-tell = Tell what came of it
voices-told-on = Told on { $text }. The page takes no more answers.
voices-not-told = Nothing has been told yet.
voices-mark = user or relative
voices-only = { $n ->
    [0] Only users and relatives
    [one] Only users and relatives (one person)
   *[other] Only users and relatives ({ $n } people)
 }
voices-all = Show all voices
voices-few = Fewer than five users and relatives were heard. Their cards are shown only among the others.
done-voices-opened = The page is ready to hand out.
done-voices-entered = The answer is saved.
done-voices-told = The page now tells what came of it.
deed-ask-voices = asked users and relatives
deed-answer-voices = answered the questions to users and relatives
deed-set-voices-points = wrote what users and relatives said
deed-tell-voices = told what came of the answers
