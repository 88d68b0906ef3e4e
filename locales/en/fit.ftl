### Why an offer fits a need (English): the reasons and cautions of `torg_domain::pairing`.

fit-reason-shared-concept = Both are about: { $text }
fit-reason-shared-focus-area = Both name the same focus area
fit-reason-shared-term = Both speak of { $text }
fit-reason-strong-where-weak = Further along with { $text }
fit-reason-shared-language = Both speak { $text }
fit-reason-neighbour-language = They speak { $text }, which neighbours understand
fit-reason-form-offered = In the form asked for: { $text }
fit-reason-similar-place = The two municipalities are alike
fit-reason-distance = { $text }, about { $n } km
fit-reason-same-country = Same country: { $text }
fit-reason-same-network = Same network: { $text }
fit-caution-form-not-offered = Not in the form asked for
fit-caution-no-shared-language = No language in common
fit-caution-far-away = A long journey for a visit
distance-class-near = Near by
distance-class-day-trip = A day’s trip
distance-class-overnight = A journey with a night away
distance-class-far = Far away
