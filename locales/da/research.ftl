# Forskning: kodebøger og filer at tage med
research-title = Forskning: koder og filer
research-lead = For den, der følger forløbet. Kod kortene med egne koder, lad en anden kode med, og se, hvor enige I er. Tag kort, fund, forpligtelser og nøgletal med hjem uden nogens identitet.
research-files = Filer at tage med
research-cards = { $k ->
    [one] 1 kort
   *[other] { $k } kort
} og { $n ->
    [one] 1 fund
   *[other] { $n } fund
}.
research-withheld = { $n ->
    [0] Alle må citeres.
    [one] Ét kort må ikke citeres: ordene er udeladt.
   *[other] { $n } kort må ikke citeres: ordene er udeladt.
}
research-without = Navne, roller og kommunernes navne ved kortene følger ikke med; et bogstav siger, hvilke kort der kommer fra samme kommune, hvor mindst fem sad ved tavlen. Skjulte kort er ikke med.
research-file-cards = Kortene (CSV)
research-file-cards-text = Et kort pr. linje med fokusområde, type, niveau, sprog, hvilke fund det bærer, og dine egne koder.
research-file-findings = Fundene (CSV)
research-file-findings-text = Også udkast, med k af n og hvad der tælles.
research-file-all = Alt (JSON)
research-file-all-text = Kort, fund, forpligtelser med resultat efter 12 og 24 måneder og afprøvningernes nøgletal over tid.
research-cite-title = Sådan angiver du kilden
research-cite = { $title }. { $network }. Materiale hentet fra Torg { $when } kl. { $clock } UTC, version { $version }.
codebook-all = Dine kodebøger
codebook-private = En kodebog er din egen. Kun dem, du beder om at kode, ser den, og ingen ser andres koder.
codebook-marked = { $k } af { $n } kort kodet.
codebook-coders = { $n ->
    [one] Én koder.
   *[other] { $n } kodere.
}
codebook-asked = Du er spurgt som koder.
codebook-new = Ny kodebog
codebook-name = Hvad den hedder
field-codebook-name = { codebook-name }
codebook-codes = Koder
codebook-codes-help = En kode pr. linje, gerne med en forklaring: Tryghed: den ældre ved, hvem der kommer. Hvert kort får én kode.
codebook-make = Opret kodebogen
codebook-kicker = Din egen kodebog
codebook-cards = Kortene
codebook-cards-text = Hvert kort får én kode af hver koder. Gem, så ofte du vil.
codebook-withheld = Den, der skrev kortet, vil ikke citeres.
codebook-code-of = Kode til { $text }
codebook-no-code = Ingen kode
codebook-save = Gem koderne
codebook-agreement = Kodere, og hvor enige de er
codebook-too-few = Enigheden vises, når mindst { $n } kort er kodet af to. Med færre ville den røbe, hvad den anden valgte.
codebook-same = { $share } procent af parrene er ens, regnet på { $n } kort, som mindst to har kodet.
codebook-kappa = Cohens kappa: { $kappa } (standardfejl { $error }).
codebook-alpha = Krippendorffs alfa (nominal): { $text }.
codebook-one-code = Alle har brugt én og samme kode: så kan der ikke siges noget ud over tilfældet.
codebook-no-grade = Tallene er ikke karakterer. Er en kode sjælden, kan et lavt tal blot betyde, at tilfældet ofte giver samme svar.
codebook-ask = Bed en anden om også at kode
codebook-ask-help = Personens brugernavn. Personen skal kunne læse i netværket.
codebook-ask-do = Bed om kodning
codebook-remove = Fjern kodebogen med alles koder
done-codebook-made = Kodebogen er oprettet. Begynd med det første kort.
done-cards-coded = Koderne er gemt.
done-coder-asked = Personen ser nu kodebogen under Forskning.
done-codebook-removed = Kodebogen er væk.
refusal-codes-unclear = En kodebog skal have mindst to koder, én pr. linje, og hver kode kun én gang.
refusal-coder-unknown = Ingen i netværket har det brugernavn. Spørg personen om det, eller bed facilitatoren om at tilføje personen.
deed-make-codebook = oprettede en kodebog
deed-ask-coder = bad en anden om at kode
deed-code-cards = kodede kort
deed-remove-codebook = fjernede en kodebog
kind-codebook = Kodebog
