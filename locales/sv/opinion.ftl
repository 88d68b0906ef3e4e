# Var rummet är överens: torg opinion
word-opinion-group = Åsiktsgrupp
word-declared-group = Angiven grupp
opinion-lead = { $n } personer har lämnat { $votes } röster om { $statements } påståenden.
opinion-too-few = Vi letar inte efter åsiktsgrupper: { $n } personer har röstat tillräckligt, och det behövs minst 50.
opinion-no-split = Det finns inga åsiktsgrupper: ingen uppdelning ger minst fem personer i varje grupp.
opinion-like-chance = Inga åsiktsgrupper visas: röster som blandats slumpmässigt ser likadana ut ({ $mixtures } blandningar prövade).
opinion-groups = { $groups } åsiktsgrupper bland de { $n } personer som har röstat tillräckligt; slumpmässigt blandade röster ser nästan aldrig ut så här ({ $mixtures } blandningar prövade).
opinion-group = Grupp { $text }, { $n } personer
opinion-by-declared = Grupperna som deltagarna själva har angett
opinion-by-opinion = Åsiktsgrupper
opinion-by-room = Inga grupper att ställa sida vid sida
opinion-everybody = Alla
opinion-others = Övriga
opinion-folded = Räknas till övriga, eftersom en grupp behöver minst fem personer eller för att ingen ska kunna pekas ut: { $text }
opinion-shared = Delas av alla grupper
opinion-tension = Grupper står mot varandra
opinion-only-one = Det bara en grupp säger
opinion-uncertain = Osäkert
opinion-for = { $k } av { $n } håller med
opinion-against = { $k } av { $n } håller inte med
opinion-hides = Obs: { $percent } av hela rummet håller med, men majoriteten i { $text } säger tvärtemot rummet.
opinion-refused = { $text } har rader som inte går att läsa; ingenting har beräknats.
opinion-line = Rad { $n }: { $text }
opinion-more-lines = { $n ->
        [one] och { $n } rad till
       *[other] och { $n } rader till
    }
opinion-unreadable = den är inte CSV i UTF-8 ({ $text }).
opinion-no-column = kolumnen { $text } saknas.
opinion-cells = den har { $n } celler medan första raden har { $of }.
opinion-empty = { $text } är tom.
opinion-no-vote = ”{ $text }” är ingen röst. En röst är 1, 0 eller -1.
opinion-no-time = ”{ $text }” är ingen tid i millisekunder.
opinion-twice = { $text } förekommer två gånger.
opinion-too-many = det är fler påståenden än som kan tas emot (21 845).
