# Searching across the languages
search-placeholder = Ord, eller en fråga på ditt eget språk
search-help = Skriv som du talar. Torg letar också efter grannländernas ord, på alla de nordiska språken.
search-suggestions = Förslag
search-also = Vi sökte också efter:
search-also-label = Det vi också sökte efter
search-without = Sök utan
search-again-with = Sök med { $text } igen
search-caution = Se upp med uttrycket ”{ $text }”:
search-to-term = Läs mer i ordlistan
search-narrow = Avgränsa sökningen
search-chosen = Det du har avgränsat till
search-filter-remove = Ta bort avgränsningen
search-filter-kind = Vad det är
search-filter-country = Land
search-filter-language = Textens språk
search-filter-focus-area = Fokusområde
search-filter-state = Pågår det fortfarande?
search-filter-year = År
search-year-from = Från
search-year-to = Till
search-year-set = Visa de här åren
search-state-running = Pågår fortfarande
search-state-ended = Avslutat
search-state-not-stated = Ej angivet om det pågår
search-not-stated = Ej angivet
search-why = Därför hittades det
search-why-word = Samma ord
search-why-stem = Annan böjning
search-why-prefix = Börjar likadant
search-why-compound = Del av ett längre ord
search-why-cognate = Grannspråkets stavning
search-why-spelling = Nästan samma stavning
search-why-grams = Mycket likt
search-why-concept = Samma begrepp i ordlistan
search-why-lexicon = Översättning
search-nothing-text = Ingen har skrivit om det här ännu, eller så kallar de det något annat. Så här kan du gå vidare:
search-nothing-unfilter = Sök utan avgränsningar
search-nothing-glossary = Slå upp ordet i ordlistan
search-nothing-networks = Se vilka som arbetar med vad
search-ask-network = Fråga nätverket
search-not-it = Var det inte det du sökte?
search-more = Visa fler
kind-concept = Ord i ordlistan
search-organisations = { $n ->
        [one] { $n } vald organisation
       *[other] { $n } valda organisationer
    }
search-inhabitants = { $n ->
        [one] { $n } invånare
       *[other] { $n } invånare
    }
# Importing practices
search-import-source = Hämtad från
search-import-unreadable = Den går inte att läsa: { $text }.
search-import-language = Språket ”{ $text }” finns inte. Skriv sv, da, nb, nn, fi, en eller nl.
search-import-word = ”{ $text }” är inget av de ord som kan stå där.
search-import-twice = Samma arbetssätt finns på en tidigare rad.
search-import-line = Rad { $n }: { $text }
