# Värden ur ett kalkylblad
sheet-title = Värden ur ett kalkylblad
sheet-lead = Välj filen där ni för måttet. Ni får se vilken kolumn som är vad och vilka rader som inte går att läsa innan något sparas. Är en rad fel sparas ingenting.
sheet-file = Kalkylblad
sheet-file-help = XLSX eller CSV med en rubrikrad och en rad för varje period: period, värde, antal personer bakom värdet och, om ni vill, arbetslag. Inga uppgifter om enskilda.
sheet-look = Titta på filen
sheet-look-again = Titta igen
sheet-take = Spara värdena
sheet-other-file = Välj en annan fil
sheet-columns = Vilken kolumn är vad?
sheet-no-column = Ingen kolumn
sheet-unread = Läses inte: { $text }. Säger en av dem vilket team eller vilken enhet en rad gäller, så välj den ovan. Annars sparas värdena som hela kommunens.
sheet-period = Period
sheet-part = Arbetslag eller enhet
sheet-value = Värde
sheet-persons = Antal personer
sheet-first-rows = De första raderna
sheet-line = Rad
sheet-ready = { $k } av { $n } rader går att spara.
sheet-nothing-taken = Det här behöver rättas först
sheet-more-faults = { $n ->
    [one] och en rad till.
   *[other] och { $n } rader till.
}
sheet-fault-no-column = ”{ $column }”: ingen kolumn har en rubrik som känns igen. Välj kolumnen nedan.
sheet-fault-no-heading = ”{ $column }”: det finns ingen kolumn som heter ”{ $text }”.
sheet-fault-two-columns = ”{ $column }”: flera kolumner kan vara den ({ $text }). Välj en nedan.
sheet-fault-empty = Rad { $line }: ”{ $column }” är tom.
sheet-fault-no-number = Rad { $line }: ”{ $text }” i ”{ $column }” är inget tal.
sheet-fault-no-period = Rad { $line }: ”{ $text }” är ingen period. Skriv 2026, 2026-03 eller 2026-03-31.
sheet-fault-twice = Rad { $line }: samma period och arbetslag står redan på rad { $text }.
done-sheet-taken = Värdena är sparade.
refusal-sheet-unread = { $why ->
    [old] Filen är ett kalkylblad av den äldre sorten (.xls). Spara det som .xlsx eller .csv och försök igen.
    [empty] Det står ingenting i filen. Välj en fil med en rubrikrad och minst en rad värden.
    [large] Filen är för stor för en lista med värden. Spara bara bladet med måttet.
   *[other] Filen går inte att läsa. Spara den som .xlsx eller .csv och försök igen.
}
deed-take-sheet = hämtade värden ur ett kalkylblad
