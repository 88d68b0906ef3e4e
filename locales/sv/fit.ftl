### Varför ett erbjudande passar ett behov (svenska): skälen och förbehållen i `torg_domain::pairing`.

fit-reason-shared-concept = Båda gäller: { $text }
fit-reason-shared-focus-area = Båda nämner samma fokusområde
fit-reason-shared-term = Båda talar om { $text }
fit-reason-strong-where-weak = Har kommit längre med { $text }
fit-reason-shared-language = Båda talar { $text }
fit-reason-neighbour-language = De talar { $text }, som grannar förstår
fit-reason-form-offered = I den form som efterfrågas: { $text }
fit-reason-similar-place = Kommunerna liknar varandra
fit-reason-distance = { $text }, ungefär { $n } km
fit-reason-same-country = Samma land: { $text }
fit-reason-same-network = Samma nätverk: { $text }
fit-caution-form-not-offered = Inte i den form som efterfrågas
fit-caution-no-shared-language = Inget gemensamt språk
fit-caution-far-away = Lång resa för ett besök
distance-class-near = Nära
distance-class-day-trip = En dagsresa
distance-class-overnight = En resa med övernattning
distance-class-far = Långt bort
