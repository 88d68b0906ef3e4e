### Hvorfor et tilbud passer til et behov (dansk): grundene og forbeholdene i `torg_domain::pairing`.

fit-reason-shared-concept = Begge handler om: { $text }
fit-reason-shared-focus-area = Begge nævner samme fokusområde
fit-reason-shared-term = Begge taler om { $text }
fit-reason-strong-where-weak = Er nået længere med { $text }
fit-reason-shared-language = Begge taler { $text }
fit-reason-neighbour-language = De taler { $text }, som naboer forstår
fit-reason-form-offered = I den form, der ønskes: { $text }
fit-reason-similar-place = De to kommuner ligner hinanden
fit-reason-distance = { $text }, cirka { $n } km
fit-reason-same-country = Samme land: { $text }
fit-reason-same-network = Samme netværk: { $text }
fit-caution-form-not-offered = Ikke i den form, der ønskes
fit-caution-no-shared-language = Intet fælles sprog
fit-caution-far-away = En lang rejse for et besøg
distance-class-near = Tæt på
distance-class-day-trip = En dagstur
distance-class-overnight = En rejse med overnatning
distance-class-far = Langt væk
