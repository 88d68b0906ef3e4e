# Searching across the languages
search-placeholder = Ord, eller et spørsmål på ditt eget språk
search-help = Skriv slik du snakker. Torg leter også etter nabolandenes ord, på alle de nordiske språkene.
search-suggestions = Forslag
search-also = Vi søkte også etter:
search-also-label = Det vi også søkte etter
search-without = Søk uten
search-again-with = Søk med { $text } igjen
search-caution = Vær obs på uttrykket «{ $text }»:
search-to-term = Les mer i ordlisten
search-narrow = Avgrens søket
search-chosen = Det du har avgrenset til
search-filter-remove = Fjern avgrensningen
search-filter-kind = Hva det er
search-filter-country = Land
search-filter-language = Tekstens språk
search-filter-focus-area = Satsingsområde
search-filter-state = Pågår det fortsatt?
search-filter-year = År
search-year-from = Fra
search-year-to = Til
search-year-set = Vis disse årene
search-state-running = Pågår fortsatt
search-state-ended = Avsluttet
search-state-not-stated = Ikke oppgitt om det pågår
search-not-stated = Ikke oppgitt
search-why = Derfor ble det funnet
search-why-word = Samme ord
search-why-stem = Annen bøyning
search-why-prefix = Begynner likt
search-why-compound = Del av et lengre ord
search-why-cognate = Nabospråkets skrivemåte
search-why-spelling = Nesten samme skrivemåte
search-why-grams = Svært likt
search-why-concept = Samme begrep i ordlisten
search-why-lexicon = Oversettelse
search-nothing-text = Ingen har skrevet om dette her ennå, eller så kaller de det noe annet. Slik kan du gå videre:
search-nothing-unfilter = Søk uten avgrensninger
search-nothing-glossary = Slå opp ordet i ordlisten
search-nothing-networks = Se hvem som arbeider med hva
search-ask-network = Spør nettverket
search-not-it = Var det ikke dette du lette etter?
search-more = Vis flere
kind-concept = Ord i ordlisten
search-organisations = { $n ->
        [one] { $n } valgt organisasjon
       *[other] { $n } valgte organisasjoner
    }
search-inhabitants = { $n ->
        [one] { $n } innbygger
       *[other] { $n } innbyggere
    }
# Importing practices
search-import-source = Hentet fra
search-import-unreadable = Den kan ikke leses: { $text }.
search-import-language = Det finnes ikke noe språk «{ $text }». Skriv sv, da, nb, nn, fi, en eller nl.
search-import-word = «{ $text }» er ikke et av ordene som kan stå der.
search-import-twice = Den samme arbeidsmåten står på en tidligere linje.
search-import-line = Linje { $n }: { $text }
