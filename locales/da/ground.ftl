# The ground: frame, start, signing in, administration, errors, refusals

## Start
ground-start-title = Fra en sætning på en workshop til en forandring i hverdagen
ground-start-lead = Kommuner i Norden mødes, fortæller hvordan det er, konkluderer sammen, prøver af og følger, hvad der sker. Her kan du se det hele og være med.
ground-start-demo = Dette er en demonstration med fem virkelige udvekslinger og nogle opdigtede eksempler, som er mærket.
ground-start-thread = En tråd hele vejen
ground-start-thread-lead = Hvert fund fører tilbage til de ord, det hviler på, og frem til, hvad der blev af det.
ground-start-note = Nogen siger, hvordan det er
ground-start-finding = Rummet ser, hvad mange deler
ground-start-commitment = En kommune tager det med hjem
ground-start-pilot = To teams prøver det af
ground-start-series = Kurven viser, hvad der skete
ground-start-newest = Nyt i biblioteket
ground-start-nothing = Intet er offentliggjort endnu
ground-start-nothing-text = Start et netværk og hold et første møde; det, I offentliggør, vises her.
ground-start-networks = Netværk

## Signing in, first run, account
ground-sign-in-title = Log ind
ground-sign-in-lead = Det kræver ingen konto at læse det offentliggjorte. Log ind for at planlægge, skrive og konkludere.
ground-demo-accounts = Prøv Torg som
ground-demo-password = I denne demonstration har alle samme adgangskode:
ground-demo-role = Rolle
ground-first-run-title = Kom i gang med Torg
ground-first-run-lead = Opret administratorens konto. Siden kan kun åbnes fra denne maskine, og kun indtil kontoen findes.
ground-first-run-do = Opret kontoen
ground-password-help = Mindst 8 tegn; 15 eller flere er bedre. En sætning, du kan huske, er en god adgangskode.
ground-display-name-help = Et navn eller en rolle, som du ønsker at blive vist.
ground-role-title-help = For eksempel: udviklingskonsulent. Det skrevne bliver stående under rollen, hvis kontoen fjernes.
ground-organisation-help = Kommunens eller regionens navn eller kode. Må gerne stå tomt.
ground-account-title = Din konto
ground-my-networks = Dine netværk
ground-no-networks = Du er ikke med i et netværk endnu.
ground-change-password = Skift adgangskode
ground-sessions-end = Du forbliver logget på her. Alle andre steder bliver du logget af.
ground-reset-password-lead = Til den, der har glemt sin. Giv den nye adgangskode personligt videre; personen logges nu af overalt.
ground-reset-password-do = Skift adgangskoden

## Administration
ground-administration-title = Administration
ground-administration-lead = Konti og ændringsloggen for denne installation.
ground-people = Personer
ground-add-person = Tilføj en person
ground-access = Adgang
ground-remove = Fjern
ground-removed = Fjernet
ground-journal-title = Ændringslog
ground-journal-lead = Hver ændring: hvem der lavede den, hvornår og på hvad. Den kan ikke redigeres.
ground-when = Hvornår
ground-who = Hvem
ground-what = Hvad der blev gjort
ground-on = På hvad
ground-older = Ældre hændelser

## Statements
ground-about-what = Hvad Torg er
ground-about-what-text = Torg er en server, hvor kommuner og deres netværk lærer af hinanden, hvordan ældreplejen kan fornyes.
ground-about-loop = Et kredsløb i syv trin
ground-about-loop-text = Find ligesindede, mødes, fang det, der bliver sagt, konkludér sammen, handl på det, følg op og del, så andre kan finde det.
ground-about-sources = Hvor tallene kommer fra
ground-about-sources-text = Officielle værdier har deres kilde ved siden af tallet. Det, Torg selv har beregnet, kaldes egen beregning. Eksempeldata er altid mærket.
ground-about-licence = Licens
ground-about-licence-text = Torg er fri software under EU's offentlige licens, EUPL 1.2.
ground-access-goal = Hvad vi sigter efter
ground-access-goal-text = Torg er bygget til at opfylde WCAG 2.2 niveau AA og EN 301 549. Siderne virker med tastatur, skærmlæser, stor tekst og uden scripts.
ground-access-known = Hvad vi ved mangler
ground-access-known-text = Siderne kontrolleres med automatiske test på alle fire sprog. Der er endnu ikke lavet test med brugere af hjælpemidler.
ground-access-tell = Fortæl os det
ground-access-tell-text = Fortæl den organisation, der driver denne server, hvis noget ikke virker for dig. Den er ansvarlig for den tilgængelighedserklæring, loven kræver.
ground-data-what = Hvad der gemmes
ground-data-what-text = For den, der har en konto: navn eller rolle, organisation, sprog, en beskyttet adgangskode og det, der er gjort her. For den, der deltager uden konto: en rolle, en farve og et dyr, aldrig navn eller netadresse.
ground-data-not = Hvad der aldrig gemmes
ground-data-not-text = Intet om personer, der modtager pleje. Fritekst kontrolleres for personnumre fra fire lande, før den gemmes.
ground-data-who = Hvem der ser det
ground-data-who-text = Det offentliggjorte er for alle. Et netværks udkast, tavler og personer ses kun af netværket. Hver ændring skrives i en ændringslog.
ground-data-where = Hvor det er
ground-data-where-text = Kun på denne server. Ingen side henter noget fra andre servere.
ground-data-cookies = Cookies
ground-data-cookies-text = En for at være logget ind, en for det sprog, du har valgt, og en for en tavle, du er med på. Ingen bruges til andet, så der er intet banner.

## Glossary
ground-glossary-title = Ordliste
ground-glossary-lead = Plejens ord på de nordiske sprog, og hvor de ikke helt svarer til hinanden.
ground-glossary-word = Et ord på et hvilket som helst sprog
ground-glossary-none = Intet begreb har netop dette ord. Se i hele listen, eller søg i biblioteket.
ground-glossary-all = Hele listen
ground-glossary-find = Søg på ordet
ground-glossary-differs = Her er der forskel
ground-glossary-checked = Set i tekster på mindst to sprog.
ground-glossary-unchecked = Endnu ikke gennemset af en med sproget som modersmål.
language-nn = nynorsk

## Thread
ground-thread-title = Tråden
ground-thread-lead = Tilbage til de ord, det hviler på, og frem til, hvad der blev af det.
ground-thread-picture = Med et blik
ground-thread-words = I ord
ground-thread-several = { $n } i alt
ground-thread-hidden = { $n ->
    [one] Én station vises ikke: kun netværket må se den.
   *[other] { $n } stationer vises ikke: kun netværket må se dem.
}
ground-thread-alone = Intet er knyttet til dette endnu.
see-thread = Se tråden

## Kinds of things
kind-organisation = Organisation
kind-network = Netværk
kind-programme = Forløb
kind-indicator = Nøgletal
kind-goal = Mål
kind-person = Person
kind-board = Tavle
kind-forum = Forum
kind-focus-area = Fokusområde
kind-funding = Finansiering
kind-obligation = Krav fra bevillingsgiver
kind-agenda-item = Programpunkt
kind-participant = Deltager
kind-group = Gruppe af udsagn
kind-check = Tjek af udkast
kind-comparison-fact = Faktum
kind-pairing = Match
kind-link = Åbent link
kind-comparison-group = Sammenligningsgruppe
kind-installation = Installation

## What joins stations
relation-continues = fortsætter fra

## Roles in the journal that no network has
role-program = Torg selv
role-person = Logget ind
role-stranger = Uden konto

## Members of a network
member-role-member = Medlem
member-role-owner = Ejer
member-role-facilitator = Facilitator
member-role-follower = Følger arbejdet
member-role-funder = Bevillingsgiver
member-role-coordinator = Koordinator
member-role-project-lead = Projektledelse

## Errors
error-reference = Referencenummer: { $n }
error-home = Til forsiden

## Refusals: a rule said no, and the reader can do something about it
confirm-contact = Ja, det må gerne stå her

## What was just done
done-signed-out = Du er logget ud.
done-person-added = Personen er tilføjet.
done-person-removed = Personen kan ikke længere logge ind. Det skrevne bliver stående under rollen.
done-password-changed = Adgangskoden er skiftet.

## Deeds in the journal
deed-add-person = tilføjede en person
deed-remove-person = fjernede en person
deed-create-network = startede netværket
deed-appoint = gav nogen en rolle
deed-change-password = skiftede en adgangskode

word-example = Eksempel
