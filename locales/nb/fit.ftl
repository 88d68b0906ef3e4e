### Hvorfor et tilbud passer til et behov (bokmål): grunnene og forbeholdene i `torg_domain::pairing`.

fit-reason-shared-concept = Begge handler om: { $text }
fit-reason-shared-focus-area = Begge nevner det samme satsingsområdet
fit-reason-shared-term = Begge snakker om { $text }
fit-reason-strong-where-weak = Har kommet lenger med { $text }
fit-reason-shared-language = Begge snakker { $text }
fit-reason-neighbour-language = De snakker { $text }, som naboer forstår
fit-reason-form-offered = I den formen som ønskes: { $text }
fit-reason-similar-place = De to kommunene ligner hverandre
fit-reason-distance = { $text }, omtrent { $n } km
fit-reason-same-country = Samme land: { $text }
fit-reason-same-network = Samme nettverk: { $text }
fit-caution-form-not-offered = Ikke i den formen som ønskes
fit-caution-no-shared-language = Ikke noe felles språk
fit-caution-far-away = En lang reise for et besøk
distance-class-near = I nærheten
distance-class-day-trip = En dagstur
distance-class-overnight = En reise med overnatting
distance-class-far = Langt unna
