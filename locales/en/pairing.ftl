### Pairing a whole network (English).

pairing-title = Pair the whole network
pairing-lead = Every open need with the offer that fits it best, all weighed at the same time. You decide; the rest is worked out again around your decisions.
pairing-this-network = this one
pairing-no-needs = No open needs
pairing-no-needs-text = Nobody in the network waits for an answer right now. Say what you would like to hear about, in one sentence.
pairing-pairs = The best pairs
pairing-none = No open need has found an offer. Below you see why, and what you can do.
pairing-count-pairs = { $n ->
        [one] pair
       *[other] pairs
    }
pairing-count-left = { $n ->
        [one] need without a partner
       *[other] needs without a partner
    }
pairing-count-points = { $n ->
        [one] point in all
       *[other] points in all
    }
pairing-best-as-many = As many as possible have got a partner, and of all ways to do that this one fits best. It has been proved: with your decisions, no other way gives more.
pairing-best-best-fit = Of all ways to pair, this one has the highest sum of points. It has been proved: with your decisions, no other way gives more.
pairing-by-hand = Decided by hand
pairing-no-theme = You have paired these two yourself. Torg sees no subject they have stated in common.
pairing-points = { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
pairing-sum = { $n ->
        [one] { $n } point together
       *[other] { $n } points together
    }
pairing-fix = Keep this pair
pairing-set-free = Let the sum decide again
pairing-forbid = Not this pair
pairing-choose-other = Choose another partner
pairing-partner = Partner
pairing-pair-these = Pair these two
pairing-accept-what = When you accept, each pair stands with its need and its offer, where both sides see it. What became of it is written down later.
pairing-accept = { $n ->
        [one] Accept the pair
       *[other] Accept the { $n } pairs
    }
pairing-left = Without a partner this time
pairing-why-no-offer = Nobody offers anything on this subject yet. Ask the network: perhaps somebody has tried it without having said so.
pairing-why-own-only = The only offer on this subject comes from the same organisation.
pairing-why-met-already = It has already been brought together with everybody who offers something on this subject.
pairing-why-forbidden = Those who offer something on this subject have been ruled out by you.
pairing-why-taken = Those who offer something on this subject are paired with others. Ask whether one of them can take one more, and say so below.
pairing-why-left-out = You have left it out this time.
pairing-ask-network = Say that somebody can tell about it
pairing-by-hand-do = Pair by hand
pairing-forbidden = Not to be paired
pairing-allow = Allow again
pairing-terms = How to pair
pairing-aim = What matters most?
pairing-aim-as-many = As many as possible get a partner
pairing-aim-help-as-many = Among those ways, the one that fits best.
pairing-aim-best-fit = The best fit
pairing-aim-help-best-fit = Even if some are left without one.
pairing-rooms = How many partners each one takes
pairing-rooms-help = One where nobody has said anything else. Ask before you raise the number for an offer: a visit takes their time.
pairing-room = { $n ->
        [0] Not this time
        [one] { $n } partner
       *[other] { $n } partners
    }
pairing-work-out = Work it out again
pairing-how = How the points are counted
pairing-how-sum = A subject in common gives 40 points, and without a subject in common Torg makes no pair. A language in common gives 15, a neighbour’s language 8; the form asked for 10; similar municipalities up to 15; a short journey up to 12, where a visit may come of it; the same country 5 and the same network 5. Nothing is deducted: what speaks against a pair stands beside it. The points order pairs; they say nothing about how good a place is.
pairing-how-best = All needs are weighed at the same time. Sometimes one gets its second choice, because another would otherwise be left with no partner at all.
pairing-how-who = Included are the open needs of the network and the public ones of its members, and the open offers of the network together with the public ones of everybody. Two of the same organisation are never paired, nor two that have met already.
pairing-rounds = Pairings that were accepted
pairing-round-title = An accepted pairing
pairing-round-lead = These were brought together, for these reasons. Write down what became of each.
pairing-round-pairs = { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }
pairing-round-told = what became of it is written down for { $k } of { $n }
field-pairs = pairs
field-aim = what matters most
kind-pairing-round = Pairing of a network
deed-choose-pair = decided about a pair
deed-set-pairing-terms = said how the network is to be paired
deed-accept-pairing = accepted a pairing of the network
done-pairing-decided = Worked out again around your decisions.
done-pairing-accepted = The pairs are made. Both sides see them with their need and their offer.
