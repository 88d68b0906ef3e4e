# Forskning: kodebøker og filer å ta med
research-title = Forskning: koder og filer
research-lead = For den som følger programmet. Kod lappene med egne koder, la noen flere kode, og se hvor enige dere er. Ta med lapper, funn, forpliktelser og nøkkeltall, uten noens identitet.
research-files = Filer å ta med
research-cards = { $k ->
    [one] 1 lapp
   *[other] { $k } lapper
} og { $n ->
    [one] 1 funn
   *[other] { $n } funn
}.
research-withheld = { $n ->
    [0] Alle kan siteres.
    [one] Én lapp kan ikke siteres: ordene er utelatt.
   *[other] { $n } lapper kan ikke siteres: ordene er utelatt.
}
research-without = Navn, roller og kommunenes navn ved lappene følger ikke med; en bokstav sier hvilke lapper som kommer fra samme kommune der minst fem satt ved tavlen. Skjulte lapper er ikke med.
research-file-cards = Lappene (CSV)
research-file-cards-text = Én lapp per linje med satsingsområde, type, nivå, språk, hvilke funn den bærer, og dine egne koder.
research-file-findings = Funnene (CSV)
research-file-findings-text = Også utkast, med k av n og hva som telles.
research-file-all = Alt (JSON)
research-file-all-text = Lapper, funn, forpliktelser med resultat etter 12 og 24 måneder, og utprøvingenes nøkkeltall over tid.
research-cite-title = Slik oppgir du kilden
research-cite = { $title }. { $network }. Materiale hentet fra Torg { $when } kl. { $clock } UTC, versjon { $version }.
codebook-all = Kodebøkene dine
codebook-private = En kodebok er din egen. Bare de du ber om å kode, ser den, og ingen ser andres koder.
codebook-marked = { $k } av { $n } lapper kodet.
codebook-coders = { $n ->
    [one] Én koder.
   *[other] { $n } kodere.
}
codebook-asked = Du er spurt som koder.
codebook-new = Ny kodebok
codebook-name = Hva den heter
field-codebook-name = { codebook-name }
codebook-codes = Koder
codebook-codes-help = Én kode per linje, gjerne med en forklaring: Trygghet: den eldre vet hvem som kommer. Hver lapp får én kode.
codebook-make = Lag kodeboken
codebook-kicker = Din egen kodebok
codebook-cards = Lappene
codebook-cards-text = Hver lapp får én kode av hver koder. Lagre så ofte du vil.
codebook-withheld = Den som skrev lappen, vil ikke bli sitert.
codebook-code-of = Kode for { $text }
codebook-no-code = Ingen kode
codebook-save = Lagre kodene
codebook-agreement = Kodere og hvor enige de er
codebook-too-few = Enigheten vises når minst { $n } lapper er kodet av to. Med færre ville den røpe hva den andre valgte.
codebook-same = { $share } prosent av parene er like, regnet på { $n } lapper som minst to har kodet.
codebook-kappa = Cohens kappa: { $kappa } (standardfeil { $error }).
codebook-alpha = Krippendorffs alfa (nominal): { $text }.
codebook-one-code = Alle har brukt én og samme kode: da kan det ikke sies noe ut over tilfeldighetene.
codebook-no-grade = Tallene er ingen karakterer. Er en kode sjelden, kan et lavt tall bare bety at tilfeldighetene ofte gir samme svar.
codebook-ask = Be noen andre om også å kode
codebook-ask-help = Personens brukernavn. Personen må kunne lese i nettverket.
codebook-ask-do = Be om koding
codebook-remove = Fjern kodeboken med alles koder
done-codebook-made = Kodeboken er laget. Begynn med den første lappen.
done-cards-coded = Kodene er lagret.
done-coder-asked = Personen ser nå kodeboken under Forskning.
done-codebook-removed = Kodeboken er borte.
refusal-codes-unclear = En kodebok trenger minst to koder, én per linje, og hver kode bare én gang.
refusal-coder-unknown = Ingen i nettverket har det brukernavnet. Spør personen om det, eller be prosessveilederen legge til personen.
deed-make-codebook = lagde en kodebok
deed-ask-coder = ba noen om å kode
deed-code-cards = kodet lapper
deed-remove-codebook = fjernet en kodebok
kind-codebook = Kodebok
