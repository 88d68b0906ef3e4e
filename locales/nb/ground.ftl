# The ground: frame, start, signing in, administration, errors, refusals

## Start
ground-start-title = Fra en setning i en workshop til en endring i hverdagen
ground-start-lead = Kommuner i Norden møtes, forteller hvordan det er, konkluderer sammen, prøver ut og følger hva som skjer. Her kan du se alt sammen, og være med.
ground-start-demo = Dette er en demonstrasjon med fem virkelige utvekslinger og noen oppdiktede eksempler, som er merket.
ground-start-thread = En tråd hele veien
ground-start-thread-lead = Hvert funn fører tilbake til ordene det hviler på, og fram til hva det ble av det.
ground-start-note = Noen sier hvordan det er
ground-start-finding = Rommet ser hva mange deler
ground-start-commitment = En kommune tar det med seg hjem
ground-start-pilot = To team prøver det ut
ground-start-series = Kurven viser hva som skjedde
ground-start-newest = Nytt i biblioteket
ground-start-nothing = Ingenting er publisert ennå
ground-start-nothing-text = Start et nettverk og hold et første møte; det dere publiserer, vises her.
ground-start-networks = Nettverk

## Signing in, first run, account
ground-sign-in-title = Logg inn
ground-sign-in-lead = Du trenger ingen konto for å lese det som er publisert. Logg inn for å planlegge, skrive og konkludere.
ground-demo-accounts = Prøv Torg som
ground-demo-password = I denne demonstrasjonen har alle samme passord:
ground-demo-role = Rolle
ground-first-run-title = Kom i gang med Torg
ground-first-run-lead = Opprett administratorens konto. Siden kan bare åpnes fra denne maskinen, og bare til kontoen finnes.
ground-first-run-do = Opprett kontoen
ground-password-help = Minst 8 tegn; 15 eller flere er bedre. En setning du husker, er et godt passord.
ground-display-name-help = Et navn eller en rolle, slik du vil vises.
ground-role-title-help = For eksempel: utviklingsleder. Det som skrives, blir stående under rollen hvis kontoen fjernes.
ground-organisation-help = Kommunens eller regionens navn eller kode. Kan stå tomt.
ground-account-title = Din konto
ground-my-networks = Dine nettverk
ground-no-networks = Du er ikke med i et nettverk ennå.
ground-change-password = Bytt passord
ground-sessions-end = Du forblir innlogget her. Alle andre steder blir du logget ut.
ground-reset-password-lead = For den som har glemt sitt. Gi det nye passordet videre personlig; personen logges nå ut overalt.
ground-reset-password-do = Bytt passordet

## Administration
ground-administration-title = Administrasjon
ground-administration-lead = Kontoer og endringsloggen for denne installasjonen.
ground-people = Personer
ground-add-person = Legg til en person
ground-access = Tilgang
ground-remove = Fjern
ground-removed = Fjernet
ground-journal-title = Endringslogg
ground-journal-lead = Hver endring: hvem som gjorde den, når og på hva. Den kan ikke redigeres.
ground-when = Når
ground-who = Hvem
ground-what = Hva som ble gjort
ground-on = På hva
ground-older = Eldre hendelser

## Statements
ground-about-what = Hva Torg er
ground-about-what-text = Torg er en server der kommuner og nettverkene deres lærer av hverandre hvordan eldreomsorgen kan fornyes.
ground-about-loop = Et kretsløp i sju steg
ground-about-loop-text = Finn andre, møtes, fang det som blir sagt, konkluder sammen, gjør noe med det, følg opp og del, slik at andre kan finne det.
ground-about-sources = Hvor tallene kommer fra
ground-about-sources-text = Offisielle verdier har kilden ved siden av tallet. Det Torg selv har regnet ut, kalles egen beregning. Eksempeldata er alltid merket.
ground-about-licence = Lisens
ground-about-licence-text = Torg er fri programvare under EUs offentlige lisens, EUPL 1.2.
ground-access-goal = Hva vi sikter mot
ground-access-goal-text = Torg er bygd for å oppfylle WCAG 2.2 nivå AA og EN 301 549. Sidene virker med tastatur, skjermleser, stor tekst og uten skript.
ground-access-known = Hva vi vet mangler
ground-access-known-text = Sidene kontrolleres med automatiske tester på alle fire språk. Det er ennå ikke gjort noen test med brukere av hjelpemidler.
ground-access-tell = Si fra til oss
ground-access-tell-text = Si fra til organisasjonen som driver denne serveren hvis noe ikke virker for deg. Den er ansvarlig for tilgjengelighetserklæringen loven krever.
ground-data-what = Hva som lagres
ground-data-what-text = For den som har konto: navn eller rolle, organisasjon, språk, et beskyttet passord og det som er gjort her. For den som deltar uten konto: en rolle, en farge og et dyr, aldri navn eller nettadresse.
ground-data-not = Hva som aldri lagres
ground-data-not-text = Ingenting om personer som får pleie og omsorg. Fritekst kontrolleres for fødselsnummer fra fire land før den lagres.
ground-data-who = Hvem som ser det
ground-data-who-text = Det som er publisert, er for alle. Et nettverks utkast, tavler og personer ses bare av nettverket. Hver endring skrives i en endringslogg.
ground-data-where = Hvor det er
ground-data-where-text = Bare på denne serveren. Ingen side henter noe fra andre servere.
ground-data-cookies = Informasjonskapsler
ground-data-cookies-text = En for å være logget inn, en for språket du har valgt, og en for en tavle du er med på. Ingen brukes til noe annet, så det er ikke noe banner.

## Glossary
ground-glossary-title = Ordliste
ground-glossary-lead = Omsorgens ord på de nordiske språkene, og hvor de ikke helt svarer til hverandre.
ground-glossary-word = Et ord på hvilket som helst språk
ground-glossary-none = Ingen begreper har akkurat dette ordet. Se i hele listen, eller søk i biblioteket.
ground-glossary-all = Hele listen
ground-glossary-find = Søk på ordet
ground-glossary-differs = Her er det forskjell
ground-glossary-checked = Sett i tekster på minst to språk.
ground-glossary-unchecked = Ennå ikke gjennomgått av noen med språket som morsmål.
language-nn = nynorsk

## Thread
ground-thread-title = Tråden
ground-thread-lead = Tilbake til ordene det hviler på, og fram til hva det ble av det.
ground-thread-picture = Med ett blikk
ground-thread-words = I ord
ground-thread-several = { $n } i alt
ground-thread-hidden = { $n ->
    [one] Én stasjon vises ikke: bare nettverket får se den.
   *[other] { $n } stasjoner vises ikke: bare nettverket får se dem.
}
ground-thread-alone = Ingenting er knyttet til dette ennå.
see-thread = Se tråden

## Kinds of things
kind-organisation = Organisasjon
kind-network = Nettverk
kind-programme = Program
kind-indicator = Nøkkeltall
kind-goal = Mål
kind-person = Person
kind-board = Tavle
kind-forum = Forum
kind-focus-area = Satsingsområde
kind-funding = Finansiering
kind-obligation = Krav fra finansiør
kind-agenda-item = Programpunkt
kind-participant = Deltaker
kind-group = Gruppe av notater
kind-check = Sjekk av utkast
kind-comparison-fact = Faktum
kind-pairing = Kobling
kind-link = Åpen lenke
kind-comparison-group = Sammenligningsgruppe
kind-installation = Installasjon

## What joins stations
relation-continues = fortsetter fra

## Roles in the journal that no network has
role-program = Torg selv
role-person = Innlogget
role-stranger = Uten konto

## Members of a network
member-role-member = Medlem
member-role-owner = Eier
member-role-facilitator = Prosessveileder
member-role-follower = Følger arbeidet
member-role-funder = Finansiør
member-role-coordinator = Koordinator
member-role-project-lead = Prosjektledelse

## Errors
error-reference = Referansenummer: { $n }
error-home = Til startsiden

## Refusals: a rule said no, and the reader can do something about it
confirm-contact = Ja, det kan stå her

## What was just done
done-signed-out = Du er logget ut.
done-person-added = Personen er lagt til.
done-person-removed = Personen kan ikke lenger logge inn. Det som er skrevet, blir stående under rollen.
done-password-changed = Passordet er byttet.

## Deeds in the journal
deed-add-person = la til en person
deed-remove-person = fjernet en person
deed-create-network = startet nettverket
deed-appoint = ga noen en rolle
deed-change-password = byttet et passord

word-example = Eksempel
