### At matche behov og tilbud i et helt netværk (dansk).

pairing-title = Match hele netværket
pairing-lead = Hvert åbent behov får det tilbud, der passer bedst, når alle vejes på én gang. Det er dig, der bestemmer; resten regnes om ud fra dine beslutninger.
pairing-this-network = dette
pairing-no-needs = Ingen åbne behov
pairing-no-needs-text = Ingen i netværket venter på svar lige nu. Fortæl i én sætning, hvad I gerne vil høre om.
pairing-pairs = De bedste match
pairing-none = Intet åbent behov har fundet et tilbud. Nedenfor ser du hvorfor, og hvad du kan gøre.
pairing-count-pairs = { $n ->
        [one] match
       *[other] match
    }
pairing-count-left = { $n ->
        [one] behov uden partner
       *[other] behov uden partner
    }
pairing-count-points = { $n ->
        [one] point i alt
       *[other] point i alt
    }
pairing-best-as-many = Så mange som muligt har fået en partner, og af alle måder at gøre det på er dette den, der passer bedst. Det er bevist: Med dine beslutninger giver ingen anden måde mere.
pairing-best-best-fit = Af alle måder at matche på har denne den højeste sum af point. Det er bevist: Med dine beslutninger giver ingen anden måde mere.
pairing-by-hand = Bestemt manuelt
pairing-no-theme = De to har du selv matchet. Torg ser intet emne, som de begge har angivet.
pairing-points = { $n } point
pairing-sum = { $n } point tilsammen
pairing-fix = Behold dette match
pairing-set-free = Lad pointene afgøre det igen
pairing-forbid = Ikke dette match
pairing-choose-other = Vælg en anden partner
pairing-partner = Partner
pairing-pair-these = Match de to
pairing-accept-what = Når du godkender, står hvert match ved sit behov og sit tilbud, hvor begge sider kan se det. Hvad der kom ud af det, skrives ned senere.
pairing-accept = { $n ->
        [one] Godkend dette match
       *[other] Godkend de { $n } match
    }
pairing-left = Uden partner denne gang
pairing-why-no-offer = Ingen tilbyder noget om emnet endnu. Spørg netværket: Måske har nogen prøvet det uden at have sagt det.
pairing-why-own-only = Det eneste tilbud om emnet kommer fra organisationen selv.
pairing-why-met-already = Det er allerede bragt sammen med alle, der tilbyder noget om emnet.
pairing-why-forbidden = Dem, der tilbyder noget om emnet, har du valgt fra.
pairing-why-taken = Dem, der tilbyder noget om emnet, er matchet med andre. Spørg, om en af dem kan tage imod én mere, og angiv det nedenfor.
pairing-why-left-out = Du har holdt det ude denne gang.
pairing-ask-network = Skriv, at nogen kan fortælle om det
pairing-by-hand-do = Match manuelt
pairing-forbidden = Skal ikke matches
pairing-allow = Tillad igen
pairing-terms = Sådan skal der matches
pairing-aim = Hvad er vigtigst?
pairing-aim-as-many = At så mange som muligt får en partner
pairing-aim-help-as-many = Blandt de måder vælges den, der passer bedst.
pairing-aim-best-fit = At det passer så godt som muligt
pairing-aim-help-best-fit = Også selv om nogen står uden.
pairing-rooms = Hvor mange partnere hver især tager imod
pairing-rooms-help = Én, hvis intet andet er sagt. Spørg, før du hæver tallet for et tilbud: Et besøg tager af deres tid.
pairing-room = { $n ->
        [0] Ikke denne gang
        [one] { $n } partner
       *[other] { $n } partnere
    }
pairing-work-out = Regn om
pairing-how = Sådan tælles pointene
pairing-how-sum = Et fælles emne giver 40 point, og uden et fælles emne laver Torg intet match. Et fælles sprog giver 15, et nabosprog 8; den ønskede form 10; kommuner, der ligner hinanden, op til 15; en kort rejse op til 12, hvor det kan blive til et besøg; samme land 5 og samme netværk 5. Intet trækkes fra: Det, der taler imod et match, står ved siden af. Pointene ordner match; de siger ikke noget om, hvor god nogen er.
pairing-how-best = Alle behov vejes på én gang. Nogle gange får et behov sit andet valg, fordi et andet ellers ville stå helt uden partner.
pairing-how-who = Med er netværkets åbne behov og medlemmernes offentlige behov, netværkets åbne tilbud og alle offentlige tilbud. To fra samme organisation matches aldrig, og det gør to, der allerede har mødt hinanden, heller ikke.
pairing-rounds = Godkendte matchninger
pairing-round-title = En godkendt matchning
pairing-round-lead = De her blev bragt sammen, af disse grunde. Skriv ned, hvad der kom ud af hvert enkelt match.
pairing-round-pairs = { $n } match
pairing-round-told = for { $k } af { $n } står der, hvad der kom ud af det
field-pairs = match
field-aim = hvad der er vigtigst
kind-pairing-round = Matchning i et netværk
deed-choose-pair = besluttede noget om et match
deed-set-pairing-terms = angav, hvordan netværket skal matches
deed-accept-pairing = godkendte en matchning af netværket
done-pairing-decided = Regnet om ud fra dine beslutninger.
done-pairing-accepted = Matchene er på plads. Begge sider ser dem ved deres behov og deres tilbud.
