# The reading aid and the glossary: words of care, their equals, what does not correspond.

reading-is-here = here:
reading-no-word = has no word of its own in English
reading-differs = Not quite the same:
reading-false-friend = Easily misread:
reading-more = More about “{ $text }”
reading-may-be = May also mean “{ $text }”
reading-words-here = Words in this text ({ $n })
reading-only-quiet = None of the words here is easily misread.
reading-quiet-words = Everyday words that exist on both sides ({ $n })

glossary-area = Area
glossary-all-areas = All areas
glossary-area-svc = Help and care at home
glossary-area-res = Places to live
glossary-area-adm = Assessment and decisions
glossary-area-reh = Rehabilitation and everyday life
glossary-area-rol = Roles and professions
glossary-area-org = Ways of working
glossary-area-per = People and relatives
glossary-area-tec = Technology
glossary-area-int = Working together with health care
glossary-area-fol = Follow-up and quality
glossary-area-exc = Visits and exchange
glossary-area-gov = Who governs
glossary-area-fun = Money
glossary-area-dat = Data and openness
glossary-area-other = Other
glossary-count = { $n ->
        [one] { $n } concept
       *[other] { $n } concepts
    }
glossary-alphabet = Letters
glossary-misleads = not quite the same
glossary-more = More
glossary-as-file = The whole glossary as a file (SKOS):
glossary-as-file-one = As a file (SKOS)
glossary-false-friend = Easily misread
glossary-words = Words
glossary-about = About the concept
glossary-exact = The same concept elsewhere
glossary-close = Nearly the same elsewhere
glossary-elsewhere = The concept in other lists
glossary-history = How it has changed
glossary-brought-along = From the start
glossary-taken-in = Taken in with a list
glossary-accepted-by = Accepted by { $text }
glossary-the-proposal = The proposal
glossary-propose = Propose a change
glossary-propose-new = Propose a new concept
glossary-propose-about = Propose a change of “{ $text }”
glossary-propose-lead = Your proposal belongs to your network until somebody else has accepted it. Then it stands in the glossary for everyone.
glossary-in-the-name-of = In the name of
glossary-why-help = For whoever decides: what is wrong or missing, and where you have seen it.
glossary-words-help = One word on each line, the most common one first. Leave a language empty if you do not know.
glossary-said = What is said of it
glossary-said-help = Short and plain. Write in the languages you know; others can fill in.
glossary-source-help = Where the words are used: a law, a report, a website.
glossary-address-help = One address on each line, beginning with https://
glossary-send = Send the proposal
glossary-proposals = Proposals
glossary-proposals-lead = What networks want to change in the glossary, and what became of it.
glossary-no-proposals = No proposals yet
glossary-no-proposals-text = When a network proposes a change, it shows here. Open a concept to propose one.
glossary-new-concept = New concept
glossary-changed-concept = Changed concept
glossary-outdated = The concept was changed after this proposal was made. Send it back, so that it can be written anew on what stands now.
glossary-what-changes = What changes
glossary-part = Part
glossary-before = Today
glossary-after = Proposal
glossary-decide = Decide
glossary-accept = Accept
glossary-reason = Why it is sent back
glossary-reason-help = The proposer reads this: what would have to be different?
glossary-send-back = Send back
glossary-somebody-else = Waits for an editor other than the proposer, or the administrator.
glossary-import-title = Take in a word list
glossary-import-lead = Concepts in SKOS, as Turtle or JSON-LD. Either the whole list is taken in or nothing; what the concepts said before is kept in their history.
glossary-import-help = Paste the text of the file.
glossary-import-do = Take in
glossary-import-see = See the glossary in this form
glossary-import-added = Added: { $n }.
glossary-import-changed = Changed: { $n }.
glossary-import-unchanged = Already there just so: { $n }.
glossary-import-left-out = { $n ->
        [one] { $n } word or note in a language the glossary does not have was left out.
       *[other] { $n } words and notes in languages the glossary does not have were left out.
    }
glossary-import-faults = { $n ->
        [one] { $n } fault in the list
       *[other] { $n } faults in the list
    }
glossary-import-nothing = Nothing was taken in. Mend this and try again.
glossary-import-line = Line { $n }
glossary-import-concept = Concept { $n }
glossary-import-more = And { $n } more.
glossary-fault-syntax = It can not be read: { $text }
glossary-fault-no-concept = There is no concept in it.
glossary-fault-no-label = It has no preferred word in any language of the glossary.
glossary-fault-no-preferred = It has other words but no preferred one in “{ $text }”.
glossary-fault-two-preferred = It has two preferred words in “{ $text }”.
glossary-fault-no-language = “{ $text }” does not say in which language it is.
glossary-fault-same-id = Another concept has the same id: { $text }.

concept-part-terms = Words
concept-part-plain = What it is
concept-part-differs = What does not correspond
concept-part-false-friend = Easily misread
concept-part-source = Source
concept-part-exact = The same elsewhere
concept-part-close = Nearly the same elsewhere
concept-note-plain = What it is
concept-note-differs = What does not correspond
concept-note-false-friend = Easily misread
proposal-state-open = Waits for an answer
proposal-state-accepted = Accepted
proposal-state-returned = Sent back

deed-propose-concept = proposed a change of the glossary
deed-accept-concept = accepted a change of the glossary
deed-send-back-concept = sent a proposal for the glossary back
deed-import-glossary = took in a word list
done-concept-proposed = Thank you. Your proposal waits for somebody else's answer.
done-concept-accepted = Accepted. This is how it stands in the glossary now.
done-concept-returned = The proposal is sent back with your reason.
field-why = Why
field-words = Words
field-change = Something changed
field-match-address = A web address
field-list = The list

code-note-not-checked = not checked
code-note-part-of-region-stockholm = part of Region Stockholm
code-note-kolada-group = a group in Kolada
