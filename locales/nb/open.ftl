### OPEN: det som venter på noen, og ukebrevet (norsk bokmål).

open-title = Dette venter på deg
open-lead = Spørsmål, svar og utkast som du eller organisasjonen din skal ta hånd om. Det som haster mest, står først.
open-nothing = Ingenting venter på deg
open-nothing-text = Når noen spør dere om et besøk, et tidspunkt skal finnes eller en forpliktelse skal følges opp, ser du det her.
open-count = { $n ->
        [0] Ingenting venter på deg
        [one] { $n } sak venter på deg
       *[other] { $n } saker venter på deg
    }
open-weekly-where = Få listen på e-post på mandager
open-due = senest { $text }
open-late = skulle vært klart { $text }
open-request = { $n ->
        [one] Forespørsel som venter på svar
       *[other] { $n } forespørsler som venter på svar
    }
open-obligation = { $n ->
        [one] Krav fra en finansiør
       *[other] { $n } krav fra finansiører
    }
open-questions = { $n ->
        [one] Spørsmål uten svar før møtet
       *[other] { $n } spørsmål uten svar før møtet
    }
open-times = { $n ->
        [one] Forslag til tidspunkt: si om du kan
       *[other] { $n } forslag til tidspunkter: si når du kan
    }
open-letter = { $n ->
        [one] Utkast fra besøket deres, skal leveres til verten
       *[other] { $n } utkast fra besøkene deres, skal leveres til verten
    }
open-facts = { $n ->
        [one] Faktaene fra de besøkende, skal bekreftes
       *[other] { $n } brev med fakta fra besøkende, skal bekreftes
    }
open-assessment = { $n ->
        [one] Egenvurdering der du ikke har vurdert ennå
       *[other] { $n } egenvurderinger der du ikke har vurdert ennå
    }
open-outcome = { $n ->
        [one] Hva ble det av forpliktelsen deres?
       *[other] Hva ble det av de { $n } forpliktelsene deres?
    }

weekly-want = Ukebrev på mandager
weekly-want-help = En e-post med det som venter på deg. Venter ingenting, kommer det ingen e-post. Hvert brev har en lenke som avslutter det.
weekly-title = Ukebrev
weekly-stop-text = Vil du ikke lenger ha e-posten på mandager? Annen e-post blir ikke berørt.
weekly-stop-do = Slutt å sende ukebrevet
weekly-stopped = Du får ikke noe ukebrev
weekly-stopped-text = Det som venter på deg, ligger fortsatt under kontoen din.
weekly-again = Endre det under Din konto
mail-kind-weekly = Ukebrev
deed-want-weekly = bestilte ukebrevet
deed-stop-weekly = avsluttet ukebrevet

post-subject-weekly = { $n ->
        [one] { $n } sak venter på deg
       *[other] { $n } saker venter på deg
    }
post-lead-weekly = Dette venter på deg i { $installation } denne uken.
post-weekly-more = … og { $n } til.
post-weekly-all = Hele listen:
post-foot-weekly = Du får denne e-posten fordi du har bestilt ukebrevet fra { $installation }. Slutt å få det:
