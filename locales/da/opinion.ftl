# Hvor rummet er enigt: torg opinion
word-opinion-group = Holdningsgruppe
word-declared-group = Angivet gruppe
opinion-lead = { $n } personer har afgivet { $votes } stemmer om { $statements } udsagn.
opinion-too-few = Vi leder ikke efter holdningsgrupper: { $n } personer har stemt nok, og der skal mindst 50 til.
opinion-no-split = Der er ingen holdningsgrupper: Ingen opdeling giver mindst fem personer i hver gruppe.
opinion-like-chance = Der vises ingen holdningsgrupper: Stemmer, der er blandet tilfældigt, ser ens ud ({ $mixtures } blandinger prøvet).
opinion-groups = { $groups } holdningsgrupper blandt de { $n } personer, der har stemt nok; tilfældigt blandede stemmer ser næsten aldrig sådan ud ({ $mixtures } blandinger prøvet).
opinion-group = Gruppe { $text }, { $n } personer
opinion-by-declared = De grupper, deltagerne selv har angivet
opinion-by-opinion = Holdningsgrupper
opinion-by-room = Ingen grupper at stille op mod hinanden
opinion-everybody = Alle
opinion-others = Øvrige
opinion-folded = Tælles med blandt de øvrige, fordi en gruppe skal have mindst fem personer, eller for at ingen kan genkendes: { $text }
opinion-shared = Deles af alle grupper
opinion-tension = Grupper står over for hinanden
opinion-only-one = Det, kun én gruppe siger
opinion-uncertain = Usikkert
opinion-for = { $k } af { $n } er enige
opinion-against = { $k } af { $n } er uenige
opinion-hides = Bemærk: { $percent } af hele rummet er enige, men flertallet i { $text } siger det modsatte af rummet.
opinion-refused = { $text } har linjer, der ikke kan læses; intet er beregnet.
opinion-line = Linje { $n }: { $text }
opinion-more-lines = { $n ->
        [one] og { $n } linje til
       *[other] og { $n } linjer til
    }
opinion-unreadable = den er ikke CSV i UTF-8 ({ $text }).
opinion-no-column = kolonnen { $text } mangler.
opinion-cells = den har { $n } celler, mens første linje har { $of }.
opinion-empty = { $text } er tom.
opinion-no-vote = "{ $text }" er ikke en stemme. En stemme er 1, 0 eller -1.
opinion-no-time = "{ $text }" er ikke et tidspunkt i millisekunder.
opinion-twice = { $text } står der to gange.
opinion-too-many = der er flere udsagn, end der kan tages imod (21.845).
