# Værdier fra et regneark
sheet-title = Værdier fra et regneark
sheet-lead = Vælg filen, hvor I fører nøgletallet. I ser, hvilken kolonne der er hvad, og hvilke linjer der ikke kan læses, før noget gemmes. Er én linje forkert, gemmes intet.
sheet-file = Regneark
sheet-file-help = XLSX eller CSV med en overskriftslinje og en linje for hver periode: periode, værdi, antal personer bag værdien og, hvis I vil, team. Ingen oplysninger om enkeltpersoner.
sheet-look = Se på filen
sheet-look-again = Se igen
sheet-take = Gem værdierne
sheet-other-file = Vælg en anden fil
sheet-columns = Hvilken kolonne er hvad?
sheet-no-column = Ingen kolonne
sheet-unread = Læses ikke: { $text }. Fortæller en af dem, hvilket team eller hvilken enhed en række gælder, så vælg den ovenfor. Ellers gemmes tallene som hele kommunens.
sheet-period = Periode
sheet-part = Team eller enhed
sheet-value = Værdi
sheet-persons = Antal personer
sheet-first-rows = De første linjer
sheet-line = Linje
sheet-ready = { $k } af { $n } linjer kan gemmes.
sheet-nothing-taken = Dette skal rettes først
sheet-more-faults = { $n ->
    [one] og én linje til.
   *[other] og { $n } linjer til.
}
sheet-fault-no-column = ”{ $column }”: ingen kolonne har en overskrift, der kan genkendes. Vælg kolonnen nedenfor.
sheet-fault-no-heading = ”{ $column }”: der er ingen kolonne, der hedder ”{ $text }”.
sheet-fault-two-columns = ”{ $column }”: flere kolonner kan være den ({ $text }). Vælg én nedenfor.
sheet-fault-empty = Linje { $line }: ”{ $column }” er tom.
sheet-fault-no-number = Linje { $line }: ”{ $text }” i ”{ $column }” er ikke et tal.
sheet-fault-no-period = Linje { $line }: ”{ $text }” er ikke en periode. Skriv 2026, 2026-03 eller 2026-03-31.
sheet-fault-twice = Linje { $line }: samme periode og team står allerede på linje { $text }.
done-sheet-taken = Værdierne er gemt.
refusal-sheet-unread = { $why ->
    [old] Filen er et regneark af den ældre slags (.xls). Gem det som .xlsx eller .csv, og prøv igen.
    [empty] Der står ikke noget i filen. Vælg en fil med en overskriftslinje og mindst én linje med værdier.
    [large] Filen er for stor til en liste med værdier. Gem kun arket med nøgletallet.
   *[other] Filen kan ikke læses. Gem den som .xlsx eller .csv, og prøv igen.
}
deed-take-sheet = hentede værdier fra et regneark
