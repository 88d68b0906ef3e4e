# Verdier fra et regneark
sheet-title = Verdier fra et regneark
sheet-lead = Velg filen der dere fører nøkkeltallet. Dere ser hvilken kolonne som er hva, og hvilke linjer som ikke kan leses, før noe lagres. Er én linje feil, lagres ingenting.
sheet-file = Regneark
sheet-file-help = XLSX eller CSV med en overskriftslinje og en linje for hver periode: periode, verdi, antall personer bak verdien og, om dere vil, team. Ingen opplysninger om enkeltpersoner.
sheet-look = Se på filen
sheet-look-again = Se igjen
sheet-take = Lagre verdiene
sheet-other-file = Velg en annen fil
sheet-columns = Hvilken kolonne er hva?
sheet-no-column = Ingen kolonne
sheet-unread = Leses ikke: { $text }. Sier en av dem hvilket team eller hvilken enhet en rad gjelder, så velg den ovenfor. Ellers lagres tallene som hele kommunens.
sheet-period = Periode
sheet-part = Team eller enhet
sheet-value = Verdi
sheet-persons = Antall personer
sheet-first-rows = De første linjene
sheet-line = Linje
sheet-ready = { $k } av { $n } linjer kan lagres.
sheet-nothing-taken = Dette må rettes først
sheet-more-faults = { $n ->
    [one] og én linje til.
   *[other] og { $n } linjer til.
}
sheet-fault-no-column = «{ $column }»: ingen kolonne har en overskrift som gjenkjennes. Velg kolonnen nedenfor.
sheet-fault-no-heading = «{ $column }»: det finnes ingen kolonne som heter «{ $text }».
sheet-fault-two-columns = «{ $column }»: flere kolonner kan være den ({ $text }). Velg én nedenfor.
sheet-fault-empty = Linje { $line }: «{ $column }» er tom.
sheet-fault-no-number = Linje { $line }: «{ $text }» i «{ $column }» er ikke et tall.
sheet-fault-no-period = Linje { $line }: «{ $text }» er ingen periode. Skriv 2026, 2026-03 eller 2026-03-31.
sheet-fault-twice = Linje { $line }: samme periode og team står allerede på linje { $text }.
done-sheet-taken = Verdiene er lagret.
refusal-sheet-unread = { $why ->
    [old] Filen er et regneark av den eldre typen (.xls). Lagre det som .xlsx eller .csv, og prøv igjen.
    [empty] Det står ingenting i filen. Velg en fil med en overskriftslinje og minst én linje med verdier.
    [large] Filen er for stor til en liste med verdier. Lagre bare arket med nøkkeltallet.
   *[other] Filen kan ikke leses. Lagre den som .xlsx eller .csv, og prøv igjen.
}
deed-take-sheet = hentet verdier fra et regneark
