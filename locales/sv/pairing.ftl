### Att para ihop ett helt nätverk (svenska).

pairing-title = Para ihop hela nätverket
pairing-lead = Varje öppet behov får det erbjudande som passar bäst, när alla vägs samtidigt. Det är du som bestämmer; resten räknas om runt dina beslut.
pairing-this-network = det här
pairing-no-needs = Inga öppna behov
pairing-no-needs-text = Ingen i nätverket väntar på svar just nu. Berätta i en mening vad ni vill höra mer om.
pairing-pairs = De bästa paren
pairing-none = Inget öppet behov har hittat ett erbjudande. Nedan ser du varför, och vad du kan göra.
pairing-count-pairs = { $n ->
        [one] par
       *[other] par
    }
pairing-count-left = { $n ->
        [one] behov utan partner
       *[other] behov utan partner
    }
pairing-count-points = { $n ->
        [one] poäng sammanlagt
       *[other] poäng sammanlagt
    }
pairing-best-as-many = Så många som möjligt har fått en partner, och av alla sätt att ordna det är det här det som passar bäst. Det är bevisat: med dina beslut ger inget annat sätt mer.
pairing-best-best-fit = Av alla sätt att para ihop har det här högst poängsumma. Det är bevisat: med dina beslut ger inget annat sätt mer.
pairing-by-hand = Bestämt för hand
pairing-no-theme = De här två har du själv parat ihop. Torg ser inget ämne som de har angett gemensamt.
pairing-points = { $n } poäng
pairing-sum = { $n } poäng tillsammans
pairing-fix = Behåll paret
pairing-set-free = Låt poängen avgöra igen
pairing-forbid = Inte det här paret
pairing-choose-other = Välj en annan partner
pairing-partner = Partner
pairing-pair-these = Para ihop de här två
pairing-accept-what = När du godkänner står varje par vid sitt behov och sitt erbjudande, där båda sidor ser det. Vad det blev av det skrivs ner senare.
pairing-accept = { $n ->
        [one] Godkänn paret
       *[other] Godkänn de { $n } paren
    }
pairing-left = Utan partner den här gången
pairing-why-no-offer = Ingen erbjuder något i ämnet ännu. Fråga nätverket: kanske har någon prövat utan att ha berättat det.
pairing-why-own-only = Det enda erbjudandet i ämnet kommer från den egna organisationen.
pairing-why-met-already = Det har redan förts samman med alla som erbjuder något i ämnet.
pairing-why-forbidden = De som erbjuder något i ämnet har du valt bort.
pairing-why-taken = De som erbjuder något i ämnet är ihopparade med andra. Fråga om någon av dem kan ta emot en till, och ange det nedan.
pairing-why-left-out = Du har lämnat det utanför den här gången.
pairing-ask-network = Skriv att någon kan berätta om det
pairing-by-hand-do = Para ihop för hand
pairing-forbidden = Ska inte paras ihop
pairing-allow = Tillåt igen
pairing-terms = Så ska det paras ihop
pairing-aim = Vad är viktigast?
pairing-aim-as-many = Att så många som möjligt får en partner
pairing-aim-help-as-many = Av de sätten väljs det som passar bäst.
pairing-aim-best-fit = Att det passar så bra som möjligt
pairing-aim-help-best-fit = Även om någon blir utan.
pairing-rooms = Hur många partner var och en tar emot
pairing-rooms-help = En, om inget annat är sagt. Fråga innan du höjer antalet för ett erbjudande: ett besök tar av deras tid.
pairing-room = { $n ->
        [0] Inte den här gången
       *[other] { $n } partner
    }
pairing-work-out = Räkna om
pairing-how = Så räknas poängen
pairing-how-sum = Ett gemensamt ämne ger 40 poäng, och utan gemensamt ämne bildar Torg inget par. Ett gemensamt språk ger 15, ett grannspråk 8; den form som efterfrågas 10; liknande kommuner upp till 15; en kort resa upp till 12, där det kan bli ett besök; samma land 5 och samma nätverk 5. Inget dras ifrån: det som talar emot ett par står bredvid. Poängen ordnar par; de säger inget om hur bra någon är.
pairing-how-best = Alla behov vägs samtidigt. Ibland får någon sitt andrahandsval, för att någon annan annars hade blivit helt utan.
pairing-how-who = Med räknas nätverkets öppna behov och medlemmarnas offentliga behov, nätverkets öppna erbjudanden och alla offentliga erbjudanden. Två från samma organisation paras aldrig ihop, och inte heller två som redan har mötts.
pairing-rounds = Godkända ihopparningar
pairing-round-title = En godkänd ihopparning
pairing-round-lead = De här fördes samman, av de här skälen. Skriv ner vad det blev av vart och ett.
pairing-round-pairs = { $n } par
pairing-round-told = för { $k } av { $n } står det vad det blev av det
field-pairs = par
field-aim = vad som är viktigast
kind-pairing-round = Ihopparning av ett nätverk
deed-choose-pair = bestämde om ett par
deed-set-pairing-terms = angav hur nätverket ska paras ihop
deed-accept-pairing = godkände en ihopparning av nätverket
done-pairing-decided = Omräknat runt dina beslut.
done-pairing-accepted = Paren är gjorda. Båda sidor ser dem vid sitt behov och sitt erbjudande.
