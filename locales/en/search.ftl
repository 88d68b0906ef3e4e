# Searching across the languages
search-placeholder = Words, or a question in your own language
search-help = Write as you speak. Torg also looks for what the neighbours call it, in all the Nordic languages.
search-suggestions = Suggestions
search-also = We also searched for:
search-also-label = What was searched for as well
search-without = Search without
search-again-with = Search with { $text } again
search-caution = Mind the expression “{ $text }”:
search-to-term = Read more in the glossary
search-narrow = Narrow the search
search-chosen = What you narrowed the search to
search-filter-remove = Remove the filter
search-filter-kind = What it is
search-filter-country = Country
search-filter-language = Language of the text
search-filter-focus-area = Focus area
search-filter-state = Does it still run?
search-filter-year = Year
search-year-from = From
search-year-to = To
search-year-set = Show these years
search-state-running = Still running
search-state-ended = Ended
search-state-not-stated = Not stated whether it still runs
search-not-stated = Not stated
search-why = Why this matched
search-why-word = The same word
search-why-stem = Another form
search-why-prefix = Begins the same
search-why-compound = Part of a longer word
search-why-cognate = A neighbour’s spelling
search-why-spelling = Nearly the same spelling
search-why-grams = Much alike
search-why-concept = Same concept in the glossary
search-why-lexicon = Translation
search-nothing-text = Nobody has written about this here yet, or they call it something else. You can go on from here:
search-nothing-unfilter = Search without filters
search-nothing-glossary = Look the word up in the glossary
search-nothing-networks = See who works with what
search-ask-network = Ask the network
search-not-it = Not what you were looking for?
search-more = Show more
kind-concept = Word of the glossary
search-organisations = { $n ->
        [one] { $n } chosen organisation
       *[other] { $n } chosen organisations
    }
search-inhabitants = { $n ->
        [one] { $n } inhabitant
       *[other] { $n } inhabitants
    }
# Importing practices
search-import-source = Collected by
search-import-unreadable = It can not be read: { $text }.
search-import-language = There is no language "{ $text }". Use sv, da, nb, nn, fi, en or nl.
search-import-word = "{ $text }" is none of the words that can stand there.
search-import-twice = The same practice stands on an earlier line.
search-import-line = Line { $n }: { $text }
