### At danne par i et helt netværk (dansk).

pairing-title = Dan par i hele netværket
pairing-lead = Hvert åbent behov får det tilbud, der passer bedst, når alle vejes på én gang. Det er dig, der bestemmer; resten regnes om ud fra dine beslutninger.
pairing-this-network = dette
pairing-no-needs = Ingen åbne behov
pairing-no-needs-text = Ingen i netværket venter på svar lige nu. Sig i én sætning, hvad I gerne vil høre om.
pairing-pairs = De bedste par
pairing-none = Intet åbent behov har fundet et tilbud. Nedenfor ser du hvorfor, og hvad du kan gøre.
pairing-count-pairs = { $n ->
        [one] par
       *[other] par
    }
pairing-count-left = { $n ->
        [one] behov uden nogen
       *[other] behov uden nogen
    }
pairing-count-points = { $n ->
        [one] point i alt
       *[other] point i alt
    }
pairing-best-as-many = Så mange som muligt har fået nogen, og af alle måder at gøre det på er dette den, der passer bedst. Det er bevist: Med dine beslutninger giver ingen anden måde mere.
pairing-best-best-fit = Af alle måder at danne par på har denne den højeste sum af point. Det er bevist: Med dine beslutninger giver ingen anden måde mere.
pairing-by-hand = Besluttet i hånden
pairing-no-theme = De to har du selv bragt sammen. Torg ser intet emne, som de begge har angivet.
pairing-points = { $n } point
pairing-sum = { $n } point tilsammen
pairing-fix = Behold dette par
pairing-set-free = Lad pointene afgøre det igen
pairing-forbid = Ikke dette par
pairing-choose-other = Vælg en anden partner
pairing-partner = Partner
pairing-pair-these = Bring de to sammen
pairing-accept-what = Når du godkender, står hvert par ved sit behov og sit tilbud, hvor begge sider kan se det. Hvad der kom ud af det, skrives ned senere.
pairing-accept = { $n ->
        [one] Godkend parret
       *[other] Godkend de { $n } par
    }
pairing-left = Uden nogen denne gang
pairing-why-no-offer = Ingen tilbyder noget om emnet endnu. Spørg netværket: Måske har nogen prøvet det uden at have sagt det.
pairing-why-own-only = Det eneste tilbud om emnet kommer fra organisationen selv.
pairing-why-met-already = Det er allerede bragt sammen med alle, der tilbyder noget om emnet.
pairing-why-forbidden = Dem, der tilbyder noget om emnet, har du valgt fra.
pairing-why-taken = Dem, der tilbyder noget om emnet, danner par med andre. Spørg, om en af dem kan tage imod én mere, og angiv det nedenfor.
pairing-why-left-out = Du har holdt det ude denne gang.
pairing-ask-network = Skriv, at nogen kan fortælle om det
pairing-by-hand-do = Dan par i hånden
pairing-forbidden = Skal ikke danne par
pairing-allow = Tillad igen
pairing-terms = Sådan skal der dannes par
pairing-aim = Hvad er vigtigst?
pairing-aim-as-many = At så mange som muligt får nogen
pairing-aim-help-as-many = Blandt de måder vælges den, der passer bedst.
pairing-aim-best-fit = At det passer så godt som muligt
pairing-aim-help-best-fit = Også selv om nogen bliver uden.
pairing-rooms = Hvor mange partnere hver især tager imod
pairing-rooms-help = Én, hvis intet andet er sagt. Spørg, før du hæver tallet for et tilbud: Et besøg tager af deres tid.
pairing-room = { $n ->
        [0] Ikke denne gang
        [one] { $n } partner
       *[other] { $n } partnere
    }
pairing-work-out = Regn om
pairing-how = Sådan tælles pointene
pairing-how-sum = Et fælles emne giver 40 point, og uden et fælles emne danner Torg intet par. Et fælles sprog giver 15, et nabosprog 8; den ønskede form 10; kommuner, der ligner hinanden, op til 15; en kort rejse op til 12, hvor det kan blive til et besøg; samme land 5 og samme netværk 5. Intet trækkes fra: Det, der taler imod et par, står ved siden af. Pointene ordner par; de siger ikke noget om, hvor god nogen er.
pairing-how-best = Alle behov vejes på én gang. Nogle gange får et behov sit andet valg, fordi et andet ellers ville stå helt uden.
pairing-how-who = Med er netværkets åbne behov og medlemmernes offentlige samt netværkets åbne tilbud og alles offentlige. To fra samme organisation danner aldrig par, og det gør to, der allerede har mødt hinanden, heller ikke.
pairing-rounds = Godkendte pardannelser
pairing-round-title = En godkendt pardannelse
pairing-round-lead = De her blev bragt sammen, af disse grunde. Skriv ned, hvad der kom ud af hvert enkelt par.
pairing-round-pairs = { $n } par
pairing-round-told = for { $k } af { $n } står der, hvad der kom ud af det
field-pairs = par
field-aim = hvad der er vigtigst
kind-pairing-round = Pardannelse i et netværk
deed-choose-pair = besluttede noget om et par
deed-set-pairing-terms = angav, hvordan der skal dannes par i netværket
deed-accept-pairing = godkendte en pardannelse i netværket
done-pairing-decided = Regnet om ud fra dine beslutninger.
done-pairing-accepted = Parrene er dannet. Begge sider ser dem ved deres behov og deres tilbud.
