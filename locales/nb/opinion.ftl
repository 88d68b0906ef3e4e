# Hvor rommet er enig: torg opinion
word-opinion-group = Meningsgruppe
word-declared-group = Oppgitt gruppe
opinion-lead = { $n } personer har avgitt { $votes } stemmer om { $statements } påstander.
opinion-too-few = Vi leter ikke etter meningsgrupper: { $n } personer har stemt nok, og det trengs minst 50.
opinion-no-split = Det finnes ingen meningsgrupper: Ingen inndeling gir minst fem personer i hver gruppe.
opinion-like-chance = Ingen meningsgrupper vises: Stemmer som er blandet tilfeldig, ser like ut ({ $mixtures } blandinger prøvd).
opinion-groups = { $groups } meningsgrupper blant de { $n } personene som har stemt nok; tilfeldig blandede stemmer ser nesten aldri slik ut ({ $mixtures } blandinger prøvd).
opinion-group = Gruppe { $text }, { $n } personer
opinion-by-declared = Gruppene deltakerne selv har oppgitt
opinion-by-opinion = Meningsgrupper
opinion-by-room = Ingen grupper å sette opp mot hverandre
opinion-everybody = Alle
opinion-others = Øvrige
opinion-folded = Regnes med blant de øvrige, fordi en gruppe må ha minst fem personer, eller for at ingen skal kunne gjenkjennes: { $text }
opinion-shared = Deles av alle grupper
opinion-tension = Grupper står mot hverandre
opinion-only-one = Det bare én gruppe sier
opinion-uncertain = Usikkert
opinion-for = { $k } av { $n } er enige
opinion-against = { $k } av { $n } er uenige
opinion-hides = Merk: { $percent } av hele rommet er enige, men flertallet i { $text } sier det motsatte av rommet.
opinion-refused = { $text } har linjer som ikke kan leses; ingenting er beregnet.
opinion-line = Linje { $n }: { $text }
opinion-more-lines = { $n ->
        [one] og { $n } linje til
       *[other] og { $n } linjer til
    }
opinion-unreadable = den er ikke CSV i UTF-8 ({ $text }).
opinion-no-column = kolonnen { $text } mangler.
opinion-cells = den har { $n } celler, mens første linje har { $of }.
opinion-empty = { $text } er tom.
opinion-no-vote = «{ $text }» er ikke en stemme. En stemme er 1, 0 eller -1.
opinion-no-time = «{ $text }» er ikke et tidspunkt i millisekunder.
opinion-twice = { $text } står der to ganger.
opinion-too-many = det er flere påstander enn det kan tas imot (21 845).
