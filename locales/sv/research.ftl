# Forskning: kodböcker och filer att ta med
research-title = Forskning: koder och filer
research-lead = För den som följer programmet. Koda lapparna med egna koder, låt någon mer koda och se hur väl ni är överens. Ta med lappar, slutsatser, åtaganden och mått, utan någons identitet.
research-files = Filer att ta med
research-cards = { $k ->
    [one] 1 lapp
   *[other] { $k } lappar
} och { $n ->
    [one] 1 slutsats
   *[other] { $n } slutsatser
}.
research-withheld = { $n ->
    [0] Alla får citeras.
    [one] En lapp får inte citeras: orden är utelämnade.
   *[other] { $n } lappar får inte citeras: orden är utelämnade.
}
research-without = Namn, roller och kommunernas namn vid lapparna följer inte med; en bokstav säger vilka lappar som kommer från samma kommun där minst fem satt vid tavlan. Dolda lappar är inte med.
research-file-cards = Lapparna (CSV)
research-file-cards-text = En lapp per rad med fokusområde, slag, nivå, språk, vilka slutsatser den bär och dina egna koder.
research-file-findings = Slutsatserna (CSV)
research-file-findings-text = Också utkast, med k av n och vad som räknas.
research-file-all = Allt (JSON)
research-file-all-text = Lappar, slutsatser, åtaganden med utfall efter 12 och 24 månader, och piloternas mått över tid.
research-cite-title = Så här anger du källan
research-cite = { $title }. { $network }. Underlag hämtat ur Torg { $when } kl. { $clock } UTC, version { $version }.
codebook-all = Dina kodböcker
codebook-private = En kodbok är din egen. Bara de du ber att koda ser den, och ingen ser någon annans koder.
codebook-marked = { $k } av { $n } lappar kodade.
codebook-coders = { $n ->
    [one] En kodare.
   *[other] { $n } kodare.
}
codebook-asked = Du är tillfrågad som kodare.
codebook-new = Ny kodbok
codebook-name = Vad den heter
field-codebook-name = { codebook-name }
codebook-codes = Koder
codebook-codes-help = En kod per rad, gärna med en förklaring: Trygghet: den äldre vet vem som kommer. Varje lapp får en kod.
codebook-make = Skapa kodboken
codebook-kicker = Din egen kodbok
codebook-cards = Lapparna
codebook-cards-text = Varje lapp får en kod av varje kodare. Spara så ofta du vill.
codebook-withheld = Den som skrev lappen vill inte bli citerad.
codebook-code-of = Kod för { $text }
codebook-no-code = Ingen kod
codebook-save = Spara koderna
codebook-agreement = Kodare och hur väl de är överens
codebook-too-few = Överensstämmelsen visas när minst { $n } lappar har kodats av två. Med färre skulle den avslöja vad den andra valde.
codebook-same = { $share } procent av paren är lika, räknat på { $n } lappar som minst två har kodat.
codebook-kappa = Cohens kappa: { $kappa } (standardfel { $error }).
codebook-alpha = Krippendorffs alfa (nominal): { $text }.
codebook-one-code = Alla har använt en enda kod: då går det inte att säga något utöver slumpen.
codebook-no-grade = Talen är inga betyg. Är en kod sällsynt kan ett lågt tal bara betyda att slumpen ofta ger samma svar.
codebook-ask = Be någon att koda också
codebook-ask-help = Personens användarnamn. Personen måste kunna läsa i nätverket.
codebook-ask-do = Be om kodning
codebook-remove = Ta bort kodboken med allas koder
done-codebook-made = Kodboken finns. Börja med den första lappen.
done-cards-coded = Koderna är sparade.
done-coder-asked = Personen ser nu kodboken under Forskning.
done-codebook-removed = Kodboken är borta.
refusal-codes-unclear = En kodbok behöver minst två koder, en per rad, och varje kod bara en gång.
refusal-coder-unknown = Ingen i nätverket har det användarnamnet. Fråga personen efter det, eller be processledaren lägga till personen.
deed-make-codebook = skapade en kodbok
deed-ask-coder = bad någon att koda
deed-code-cards = kodade lappar
deed-remove-codebook = tog bort en kodbok
kind-codebook = Kodbok
