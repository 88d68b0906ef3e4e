# Forskning: kodböcker och filer att ta med
research-title = Forskning: koder och filer
research-lead = För den som följer programmet. Koda korten med egna koder, låt någon fler koda och se hur väl ni är överens. Ta med kort, slutsatser, löften och mått utan någons identitet.
research-files = Filer att ta med
research-cards = { $k ->
    [one] 1 kort
   *[other] { $k } kort
} och { $n ->
    [one] 1 slutsats
   *[other] { $n } slutsatser
}.
research-withheld = { $n ->
    [0] Alla får citeras.
    [one] Ett kort får inte citeras: orden är utelämnade.
   *[other] { $n } kort får inte citeras: orden är utelämnade.
}
research-without = Namn, roller och kommunernas namn vid korten följer inte med; en bokstav säger vilka kort som kommer från samma kommun där minst fem satt vid tavlan. Dolda kort är inte med.
research-file-cards = Korten (CSV)
research-file-cards-text = Ett kort per rad med fokusområde, slag, nivå, språk, vilka slutsatser det bär och dina egna koder.
research-file-findings = Slutsatserna (CSV)
research-file-findings-text = Också utkast, med k av n och vad som räknas.
research-file-all = Allt (JSON)
research-file-all-text = Kort, slutsatser, löften med utfall efter 12 och 24 månader, och försökens mått över tid.
research-cite-title = Så här anger du källan
research-cite = { $title }. { $network }. Underlag hämtat ur Torg { $when } kl. { $clock } UTC, version { $version }.
codebook-all = Dina kodböcker
codebook-private = En kodbok är din egen. Bara de du ber att koda ser den, och ingen ser någon annans koder.
codebook-marked = { $k } av { $n } kort kodade.
codebook-coders = { $n ->
    [one] En kodare.
   *[other] { $n } kodare.
}
codebook-asked = Du är tillfrågad som kodare.
codebook-new = Ny kodbok
codebook-name = Vad den heter
codebook-codes = Koder
codebook-codes-help = En kod per rad, gärna med en förklaring: Trygghet: den äldre vet vem som kommer. Varje kort får en kod.
codebook-make = Skapa kodboken
codebook-kicker = Din egen kodbok
codebook-cards = Korten
codebook-cards-text = Varje kort får en kod av varje kodare. Spara så ofta du vill.
codebook-withheld = Den som skrev kortet vill inte bli citerad.
codebook-code-of = Kod för { $text }
codebook-no-code = Ingen kod
codebook-save = Spara koderna
codebook-agreement = Kodare och hur väl de är överens
codebook-too-few = Överensstämmelsen visas när minst { $n } kort har kodats av två. Med färre skulle den avslöja vad den andra valde.
codebook-same = { $share } procent av paren är lika, räknat på { $n } kort som minst två har kodat.
codebook-kappa = Cohens kappa: { $kappa } (standardfel { $error }).
codebook-alpha = Krippendorffs alfa (nominal): { $text }.
codebook-one-code = Alla har använt en enda kod: då går det inte att säga något utöver slumpen.
codebook-no-grade = Talen är inga betyg. Är en kod sällsynt kan ett lågt tal bara betyda att slumpen ofta ger samma svar.
codebook-ask = Be någon att koda också
codebook-ask-help = Personens inloggningsnamn. Personen måste kunna läsa i nätverket.
codebook-ask-do = Be om kodning
codebook-remove = Ta bort kodboken med allas koder
done-codebook-made = Kodboken finns. Börja med det första kortet.
done-cards-coded = Koderna är sparade.
done-coder-asked = Personen ser nu kodboken under Forskning.
done-codebook-removed = Kodboken är borta.
refusal-codes-unclear = En kodbok behöver minst två koder, en per rad, och varje kod bara en gång.
refusal-coder-unknown = Ingen i nätverket har det inloggningsnamnet. Be personen om sitt inloggningsnamn, eller be processledaren lägga till personen.
deed-make-codebook = skapade en kodbok
deed-ask-coder = bad någon att koda
deed-code-cards = kodade kort
deed-remove-codebook = tog bort en kodbok
kind-codebook = Kodbok
