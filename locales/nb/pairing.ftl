### Å koble behov og tilbud i et helt nettverk (bokmål).

pairing-title = Koble behov og tilbud i hele nettverket
pairing-lead = Hvert åpent behov får det tilbudet som passer best, når alle veies samtidig. Det er du som bestemmer; resten regnes om rundt beslutningene dine.
pairing-this-network = dette
pairing-no-needs = Ingen åpne behov
pairing-no-needs-text = Ingen i nettverket venter på svar akkurat nå. Fortell i én setning hva dere vil høre om.
pairing-pairs = De beste koblingene
pairing-none = Ingen åpne behov har funnet et tilbud. Nedenfor ser du hvorfor, og hva du kan gjøre.
pairing-count-pairs = { $n ->
        [one] kobling
       *[other] koblinger
    }
pairing-count-left = { $n ->
        [one] behov uten partner
       *[other] behov uten partner
    }
pairing-count-points = { $n ->
        [one] poeng til sammen
       *[other] poeng til sammen
    }
pairing-best-as-many = Så mange som mulig har fått en partner, og av alle måter å gjøre det på er dette den som passer best. Det er bevist: Med beslutningene dine gir ingen annen måte mer.
pairing-best-best-fit = Av alle måter å koble på har denne den høyeste poengsummen. Det er bevist: Med beslutningene dine gir ingen annen måte mer.
pairing-by-hand = Bestemt manuelt
pairing-no-theme = Disse to har du selv koblet. Torg ser ikke noe tema som begge har oppgitt.
pairing-points = { $n } poeng
pairing-sum = { $n } poeng til sammen
pairing-fix = Behold denne koblingen
pairing-set-free = La poengene avgjøre igjen
pairing-forbid = Ikke denne koblingen
pairing-choose-other = Velg en annen partner
pairing-partner = Partner
pairing-pair-these = Koble disse to
pairing-accept-what = Når du godkjenner, står hver kobling ved behovet og tilbudet den gjelder, der begge sider ser den. Hva det ble til, skrives ned senere.
pairing-accept = { $n ->
        [one] Godkjenn koblingen
       *[other] Godkjenn de { $n } koblingene
    }
pairing-left = Uten partner denne gangen
pairing-why-no-offer = Ingen tilbyr noe om temaet ennå. Spør nettverket: Kanskje noen har prøvd det uten å ha sagt det.
pairing-why-own-only = Det eneste tilbudet om temaet kommer fra organisasjonen selv.
pairing-why-met-already = Det er allerede ført sammen med alle som tilbyr noe om temaet.
pairing-why-forbidden = De som tilbyr noe om temaet, har du valgt bort.
pairing-why-taken = De som tilbyr noe om temaet, er koblet med andre. Spør om en av dem kan ta imot én til, og oppgi det nedenfor.
pairing-why-left-out = Du har holdt det utenfor denne gangen.
pairing-ask-network = Skriv at noen kan fortelle om det
pairing-by-hand-do = Koble manuelt
pairing-forbidden = Skal ikke kobles
pairing-allow = Tillat igjen
pairing-terms = Slik skal det kobles
pairing-aim = Hva er viktigst?
pairing-aim-as-many = At så mange som mulig får en partner
pairing-aim-help-as-many = Blant de måtene velges den som passer best.
pairing-aim-best-fit = At det passer så godt som mulig
pairing-aim-help-best-fit = Selv om noen blir stående uten.
pairing-rooms = Hvor mange partnere hver enkelt tar imot
pairing-rooms-help = Én, om ikke noe annet er sagt. Spør før du øker antallet for et tilbud: Et besøk tar tid for dem som tar imot.
pairing-room = { $n ->
        [0] Ikke denne gangen
        [one] { $n } partner
       *[other] { $n } partnere
    }
pairing-work-out = Regn om
pairing-how = Slik telles poengene
pairing-how-sum = Et felles tema gir 40 poeng, og uten felles tema lager Torg ingen kobling. Et felles språk gir 15, et nabospråk 8; den ønskede formen 10; kommuner som ligner hverandre, opptil 15; en kort reise opptil 12, der det kan bli et besøk; samme land 5 og samme nettverk 5. Ingenting trekkes fra: Det som taler mot en kobling, står ved siden av. Poengene ordner koblingene; de sier ikke noe om hvor god noen er.
pairing-how-best = Alle behov veies samtidig. Noen ganger får et behov sitt andre valg, fordi et annet ellers ville stått helt uten partner.
pairing-how-who = Med er de åpne behovene i nettverket og medlemmenes offentlige behov, de åpne tilbudene i nettverket og alle offentlige tilbud. To fra samme organisasjon kobles aldri, og heller ikke to som har møttes før.
pairing-rounds = Godkjente koblingsrunder
pairing-round-title = En godkjent koblingsrunde
pairing-round-lead = Disse ble ført sammen, av disse grunnene. Skriv ned hva det ble til for hver kobling.
pairing-round-pairs = { $n ->
        [one] { $n } kobling
       *[other] { $n } koblinger
    }
pairing-round-told = for { $k } av { $n } står det hva det ble til
field-pairs = koblinger
field-aim = hva som er viktigst
kind-pairing-round = Koblingsrunde i et nettverk
deed-choose-pair = bestemte noe om en kobling
deed-set-pairing-terms = oppga hvordan nettverket skal kobles
deed-accept-pairing = godkjente en koblingsrunde i nettverket
done-pairing-decided = Regnet om rundt beslutningene dine.
done-pairing-accepted = Koblingene er på plass. Begge sider ser dem ved behovet og tilbudet sitt.
