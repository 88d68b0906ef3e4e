# Searching across the languages
search-placeholder = Ord, eller et spørgsmål på dit eget sprog
search-help = Skriv, som du taler. Torg leder også efter nabolandenes ord, på alle de nordiske sprog.
search-suggestions = Forslag
search-also = Vi søgte også efter:
search-also-label = Det, vi også søgte efter
search-without = Søg uden
search-again-with = Søg med { $text } igen
search-caution = Pas på udtrykket »{ $text }«:
search-to-term = Læs mere i ordlisten
search-narrow = Afgræns søgningen
search-chosen = Det, du har afgrænset til
search-filter-remove = Fjern afgrænsningen
search-filter-kind = Hvad det er
search-filter-country = Land
search-filter-language = Tekstens sprog
search-filter-focus-area = Fokusområde
search-filter-state = Kører det stadig?
search-filter-year = År
search-year-from = Fra
search-year-to = Til
search-year-set = Vis de her år
search-state-running = Kører stadig
search-state-ended = Afsluttet
search-state-not-stated = Ikke oplyst, om det kører
search-not-stated = Ikke oplyst
search-why = Derfor blev det fundet
search-why-word = Samme ord
search-why-stem = Anden bøjning
search-why-prefix = Begynder ens
search-why-compound = Del af et længere ord
search-why-cognate = Nabosprogets stavemåde
search-why-spelling = Næsten samme stavemåde
search-why-grams = Meget lig
search-why-concept = Samme begreb i ordlisten
search-why-lexicon = Oversættelse
search-nothing-text = Ingen har skrevet om det her endnu, eller også kalder de det noget andet. Sådan kan du gå videre:
search-nothing-unfilter = Søg uden afgrænsninger
search-nothing-glossary = Slå ordet op i ordlisten
search-nothing-networks = Se, hvem der arbejder med hvad
search-ask-network = Spørg netværket
search-not-it = Var det ikke det, du ledte efter?
search-more = Vis flere
kind-concept = Ord i ordlisten
search-organisations = { $n ->
        [one] { $n } valgt organisation
       *[other] { $n } valgte organisationer
    }
search-inhabitants = { $n ->
        [one] { $n } indbygger
       *[other] { $n } indbyggere
    }
# Importing practices
search-import-source = Hentet fra
search-import-unreadable = Den kan ikke læses: { $text }.
search-import-language = Der er intet sprog »{ $text }«. Skriv sv, da, nb, nn, fi, en eller nl.
search-import-word = »{ $text }« er ikke et af de ord, der kan stå der.
search-import-twice = Den samme praksis står på en tidligere linje.
search-import-line = Linje { $n }: { $text }
