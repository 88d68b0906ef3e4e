# Research: codebooks and files to take home
research-title = Research: codes and files
research-lead = For whoever follows the programme. Code the cards with codes of your own, let somebody else code too and see how well you agree. Take home cards, findings, commitments and measures without anybody’s identity.
research-files = Files to take home
research-cards = { $k ->
    [one] 1 card
   *[other] { $k } cards
} and { $n ->
    [one] 1 finding
   *[other] { $n } findings
}.
research-withheld = { $n ->
    [0] All may be quoted.
    [one] One card may not be quoted: its words are left out.
   *[other] { $n } cards may not be quoted: their words are left out.
}
research-without = Names, roles and the municipalities of the cards are left out; a letter tells which cards come from the same municipality where at least five sat at the board. Hidden cards are not included.
research-file-cards = The cards (CSV)
research-file-cards-text = One card a line with focus area, kind, level, language, which findings it carries and your own codes.
research-file-findings = The findings (CSV)
research-file-findings-text = Drafts too, with k of n and what is counted.
research-file-all = Everything (JSON)
research-file-all-text = Cards, findings, commitments with their outcome after 12 and 24 months, and the pilots’ measures over time.
research-cite-title = How to cite it
research-cite = { $title }. { $network }. Material taken from Torg { $when } at { $clock } UTC, version { $version }.
codebook-all = Your codebooks
codebook-private = A codebook is your own. Only those you ask to code see it, and nobody sees another’s codes.
codebook-marked = { $k } of { $n } cards coded.
codebook-coders = { $n ->
    [one] One coder.
   *[other] { $n } coders.
}
codebook-asked = You have been asked to code.
codebook-new = New codebook
codebook-name = What it is called
field-codebook-name = { codebook-name }
codebook-codes = Codes
codebook-codes-help = One code a line, preferably with an explanation: Security: the older person knows who will come. Every card gets one code.
codebook-make = Make the codebook
codebook-kicker = Your own codebook
codebook-cards = The cards
codebook-cards-text = Every card gets one code from each coder. Save as often as you like.
codebook-withheld = Whoever wrote this card does not want to be quoted.
codebook-code-of = Code for { $text }
codebook-no-code = No code
codebook-save = Save the codes
codebook-agreement = Coders and how well they agree
codebook-too-few = Agreement is shown when at least { $n } cards have been coded by two. With fewer it would give away what the other chose.
codebook-same = { $share } per cent of the pairs are the same, counted over { $n } cards that at least two have coded.
codebook-kappa = Cohen’s kappa: { $kappa } (standard error { $error }).
codebook-alpha = Krippendorff’s alpha (nominal): { $text }.
codebook-one-code = Everybody used one and the same code: then nothing can be said beyond chance.
codebook-no-grade = These figures are no grades. Where a code is rare, a low one may only mean that chance often gives the same answer.
codebook-ask = Ask somebody else to code
codebook-ask-help = Their user name. They must be able to read inside the network.
codebook-ask-do = Ask to code
codebook-remove = Remove the codebook with everybody’s codes
done-codebook-made = The codebook is there. Start with the first card.
done-cards-coded = The codes are saved.
done-coder-asked = They now see the codebook under Research.
done-codebook-removed = The codebook is gone.
refusal-codes-unclear = A codebook needs at least two codes, one a line, and each code only once.
refusal-coder-unknown = Nobody in the network has that user name. Ask them for it, or ask the facilitator to add them.
deed-make-codebook = made a codebook
deed-ask-coder = asked somebody to code
deed-code-cards = coded cards
deed-remove-codebook = removed a codebook
kind-codebook = Codebook
