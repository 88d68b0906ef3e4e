### Words used on every page (Norwegian bokmål). Stage files hold what only one stage says.

# Answers and values.

word-not-stated = ikke oppgitt
word-yes = Ja
word-none = Ingen
word-and = og
word-or = eller
word-of = av
word-optional = valgfritt
word-example-data = Eksempeldata
word-all = Alle

# What a reader can do: labels of buttons and links.

word-save = Lagre
word-cancel = Avbryt
word-add = Legg til
word-edit = Rediger
word-remove = Fjern
word-next = Neste
word-open = Åpne
word-search = Søk
word-filter = Filtrer
word-show = Vis
word-show-all = Vis alle
word-hide = Skjul
word-send = Send
word-publish = Publiser
word-choose = Velg
word-move-up = Flytt opp
word-move-down = Flytt ned
sign-in = Logg inn
sign-out = Logg ut

# The frame of every page.

skip-to-content = Hopp til innholdet
menu-open = Meny
menu-label = Hovedmeny
language-label = Språk
crumbs-label = Du er her
errors-title = Noe må rettes
footer-what-torg-is = Torg er stedet der nordiske kommuner lærer av hverandre hvordan eldreomsorgen kan fornyes.
footer-accessibility = Tilgjengelighetserklæring
footer-data-protection = Personvern
footer-about = Om Torg

# The seven stages: menu entries, and one line about each.

menu-find = Finn
menu-meet = Møtes
menu-capture = Fang opp
menu-conclude = Konkluder
menu-act = Gjennomfør
menu-follow-up = Følg opp
menu-share = Del

# Languages.

language-sv = svensk
language-da = dansk
language-nb = norsk
language-en = engelsk
language-fi = finsk
language-nl = nederlandsk

# Countries; the last part is the code that is stored.

country-SE = Sverige
country-NO = Norge
country-DK = Danmark
country-FI = Finland
country-IS = Island
country-BE = Belgia
country-NL = Nederland
country-EU = Europa

# The nouns.

word-network = Nettverk
word-programme = Program
word-exchange = Erfaringsutveksling
word-exchanges = Erfaringsutvekslinger
word-session = Samling
word-question = Spørsmål
word-questions = Spørsmål
word-board = Tavle
word-card = Lapp
word-cards = Lapper
word-phase = Fase
word-statement = Påstand
word-support = Støtte
word-note = Notat
word-quote = Sitat
word-feedback = Tilbakemelding fra besøket
word-focus-area = Satsingsområde
word-focus-areas = Satsingsområder
word-finding = Funn
word-findings = Funn
word-report = Rapport
word-commitment = Forpliktelse
word-commitments = Forpliktelser
word-pilot = Utprøving
word-pilots = Utprøvinger
word-team = Team
word-teams = Team
word-indicator = Nøkkeltall
word-series = Kurve
word-practice = Arbeidsmåte
word-need = Behov
word-offer = Tilbud
word-term = Begrep
word-thread = Den røde tråden
word-municipality = Kommune
word-organisation = Organisasjon
word-people = Personer
word-participant = Deltaker
word-participants = Deltakere
word-members = Medlemmer
word-agenda = Dagsorden
word-funding = Finansiering
word-place = Sted
word-host = Vert
word-visitor = Besøkende
word-source = Kilde
word-date = Dato
word-version = Versjon
word-table = Tabell
word-figure = Figur
word-journal = Endringslogg

# Who speaks.

level-management = Ledelse
level-development = Utvikling
level-care-staff = Omsorgsansatte
level-health-care = Helsetjenesten
level-user = Brukere
level-relative = Pårørende
level-politician = Politikere
level-researcher = Forskere
level-not-stated = Nivå ikke oppgitt
role-coordinator = Koordinator
role-facilitator = Prosessveileder
role-member = Medlem
role-follower = Følgeforsker
role-funder = Finansiør
role-administrator = Administrator

# Kinds of organisation.

organisation-kind-municipality = Kommune
organisation-kind-region = Region
organisation-kind-country = Land
organisation-kind-association = Kommunesammenslutning
organisation-kind-rd-unit = FoU-enhet
organisation-kind-research = Forskningsinstitutt
organisation-kind-authority = Statlig myndighet
organisation-kind-funder = Finansiør
organisation-kind-provider = Leverandør
organisation-kind-union = Fagforening
organisation-kind-partnership = Partnerskap
organisation-kind-consultancy = Konsulentselskap
organisation-kind-user-organisation = Bruker- eller pårørendeorganisasjon
organisation-kind-international = Internasjonal organisasjon

# Kinds of exchange, where they take place, and the templates to begin with.

exchange-kind-peer-learning-visit = Kollegabesøk
exchange-kind-study-trip = Studietur
exchange-kind-workshop = Workshop
exchange-kind-conference = Konferanse
exchange-kind-sparring-meeting = Sparringsmøte
form-physical = Fysisk
form-online = Digitalt
form-hybrid = Fysisk og digitalt
form-not-stated = Form ikke oppgitt
template-workshop-series = Serie med workshoper
template-peer-visit = Kollegabesøk
template-digital-conference = Digital konferanse
template-year-programme = Årsprogram
visibility-public = Åpent for alle
visibility-network = Bare nettverket

# Kinds of note, and how often a source itself says that something was said.

note-kind-works-well = Fungerer godt
note-kind-opportunity = Mulighet
note-kind-obstacle = Hinder
note-kind-support-need = Behov for støtte
note-kind-requirement = Hva det krever
note-kind-own-status = Hvor vi står
note-kind-comparison-fact = Fakta å sammenligne
strength-all-workshops = i alle workshoper
strength-most = de fleste
strength-several = flere
strength-some = noen
strength-single-voice = en enkelt stemme
strength-not-stated = ikke oppgitt hvor mange
strength-as-stated = med kildens egne ord

# The headings of a visit feedback: the visitors' four and the host's three.

heading-impressed = Dette imponerte oss
heading-requires = Dette krever det
heading-where-we-stand = Hvor vi selv står
heading-need = Hva vi trenger
heading-explained = Hva vi måtte forklare
heading-unanswered = Hva vi ikke kunne svare på
heading-see-differently = Hva vi nå ser med nye øyne

# Kinds of finding, the two sides, and the check by those who were in the room.

finding-kind-shared-view = Felles bilde
finding-kind-tension = Delte meninger
finding-kind-uncertain = Usikkert
finding-kind-wish = Ønske
finding-kind-keep = Fungerer godt – ta vare på det
finding-kind-definition = Felles definisjon
side-supports = taler for
side-opposes = taler imot
side-one-hand = På den ene siden
side-other-hand = På den andre siden
check-agrees = Ja, det var det vi sa
check-differs = Ikke helt

# What is counted.

unit-workshop = Workshop
unit-municipality = Kommune eller organisasjon
unit-person = Person
unit-role = Rolle

# How common a finding is. Counted, never typed; $k of the $n units that were present said it.
# prevalence-word-*: the word alone. prevalence-count-*: the number alone. prevalence-*: both, for running text.

prevalence-word-all-workshop = alle workshoper
prevalence-word-most-workshop = de fleste workshoper
prevalence-word-many-workshop = mange workshoper
prevalence-word-several-workshop = flere workshoper
prevalence-word-some-workshop = noen workshoper
prevalence-word-one-workshop = én workshop
prevalence-word-none-workshop = ingen workshop
prevalence-count-workshop = { $k } av { $n } { $n ->
        [one] workshop
       *[other] workshoper
    }
prevalence-all-workshop = { prevalence-word-all-workshop } ({ $k } av { $n })
prevalence-most-workshop = { prevalence-word-most-workshop } ({ $k } av { $n })
prevalence-many-workshop = { prevalence-word-many-workshop } ({ $k } av { $n })
prevalence-several-workshop = { prevalence-word-several-workshop } ({ $k } av { $n })
prevalence-some-workshop = { prevalence-word-some-workshop } ({ $k } av { $n })
prevalence-one-workshop = { prevalence-word-one-workshop } ({ $k } av { $n })
prevalence-none-workshop = { prevalence-word-none-workshop } ({ $k } av { $n })
prevalence-count-only-workshop = { prevalence-count-workshop }
prevalence-word-all-municipality = alle kommuner
prevalence-word-most-municipality = de fleste kommuner
prevalence-word-many-municipality = mange kommuner
prevalence-word-several-municipality = flere kommuner
prevalence-word-some-municipality = noen kommuner
prevalence-word-one-municipality = én kommune
prevalence-word-none-municipality = ingen kommune
prevalence-count-municipality = { $k } av { $n } { $n ->
        [one] kommune
       *[other] kommuner
    }
prevalence-all-municipality = { prevalence-word-all-municipality } ({ $k } av { $n })
prevalence-most-municipality = { prevalence-word-most-municipality } ({ $k } av { $n })
prevalence-many-municipality = { prevalence-word-many-municipality } ({ $k } av { $n })
prevalence-several-municipality = { prevalence-word-several-municipality } ({ $k } av { $n })
prevalence-some-municipality = { prevalence-word-some-municipality } ({ $k } av { $n })
prevalence-one-municipality = { prevalence-word-one-municipality } ({ $k } av { $n })
prevalence-none-municipality = { prevalence-word-none-municipality } ({ $k } av { $n })
prevalence-count-only-municipality = { prevalence-count-municipality }
prevalence-word-all-person = alle deltakere
prevalence-word-most-person = de fleste deltakere
prevalence-word-many-person = mange deltakere
prevalence-word-several-person = flere deltakere
prevalence-word-some-person = noen deltakere
prevalence-word-one-person = én deltaker
prevalence-word-none-person = ingen deltaker
prevalence-count-person = { $k } av { $n } { $n ->
        [one] deltaker
       *[other] deltakere
    }
prevalence-all-person = { prevalence-word-all-person } ({ $k } av { $n })
prevalence-most-person = { prevalence-word-most-person } ({ $k } av { $n })
prevalence-many-person = { prevalence-word-many-person } ({ $k } av { $n })
prevalence-several-person = { prevalence-word-several-person } ({ $k } av { $n })
prevalence-some-person = { prevalence-word-some-person } ({ $k } av { $n })
prevalence-one-person = { prevalence-word-one-person } ({ $k } av { $n })
prevalence-none-person = { prevalence-word-none-person } ({ $k } av { $n })
prevalence-count-only-person = { prevalence-count-person }
prevalence-word-all-role = alle roller
prevalence-word-most-role = de fleste roller
prevalence-word-many-role = mange roller
prevalence-word-several-role = flere roller
prevalence-word-some-role = noen roller
prevalence-word-one-role = én rolle
prevalence-word-none-role = ingen rolle
prevalence-count-role = { $k } av { $n } { $n ->
        [one] rolle
       *[other] roller
    }
prevalence-all-role = { prevalence-word-all-role } ({ $k } av { $n })
prevalence-most-role = { prevalence-word-most-role } ({ $k } av { $n })
prevalence-many-role = { prevalence-word-many-role } ({ $k } av { $n })
prevalence-several-role = { prevalence-word-several-role } ({ $k } av { $n })
prevalence-some-role = { prevalence-word-some-role } ({ $k } av { $n })
prevalence-one-role = { prevalence-word-one-role } ({ $k } av { $n })
prevalence-none-role = { prevalence-word-none-role } ({ $k } av { $n })
prevalence-count-only-role = { prevalence-count-role }
prevalence-two-sided = Det ble sagt både for og imot
prevalence-no-user-voice = { $n ->
        [one] Ett funn har ingen stemme fra brukere eller pårørende bak seg.
       *[other] { $n } funn har ingen stemme fra brukere eller pårørende bak seg.
    }

# How far something has come.

state-open = åpent
state-closed = stengt
state-draft = utkast
state-in-check = til gjennomlesing hos dem som var med
state-final = endelig
state-frozen = frosset
state-planned = planlegges
state-held = avholdt
state-cancelled = avlyst
state-submitted = sendt inn
state-confirmed = fakta bekreftet
state-published = publisert
state-under-way = i gang
state-running = i gang
state-ended = avsluttet
state-stopped = stanset
state-kept = innfridd
state-no-effect = gjennomført, ingen effekt sett
state-raised = stilt
state-merged = slått sammen
state-discussed = drøftet
state-answered = besvart
state-carried = tas med til neste møte
state-paired = har fått en makker
state-met = dekket
state-withdrawn = trukket tilbake
state-not-stated = status ikke oppgitt

# Commitments, pilots, practices and indicators.

basis-finding = Et funn
basis-note = Et notat
basis-practice = En arbeidsmåte andre har prøvd ut
basis-feedback = En tilbakemelding fra et besøk
basis-own-words = Egen begrunnelse med egne ord
expected-change-up = ventes å øke
expected-change-down = ventes å gå ned
expected-change-steady = ventes å være uendret
evidence-tried = Prøvd ut
evidence-followed = Fulgt av forskere
evidence-measured = Målt
evidence-not-stated = Grunnlag ikke oppgitt
indicator-source-kolada = Kolada (Sverige)
indicator-source-kostra = KOSTRA
indicator-source-statbank-dk = Statistikbanken (Danmark)
indicator-source-sotkanet = Sotkanet (Finland)
indicator-source-scb = SCB (Sverige)
indicator-source-statfin = Statistikksentralen (Finland)
indicator-source-local = Egen lokal måling
follow-level-national = Nasjonalt
follow-level-regional = Regionalt
follow-level-local = Lokalt
direction-need = Vi trenger
direction-offer = Vi kan dele
wanted-form-call = En samtale
wanted-form-visit = Et besøk
wanted-form-documents = Dokumenter
wanted-form-any = Valgfri form
report-kind-synthesis = Samlet rapport
report-kind-visit = Besøksrapport
output-pdf = PDF
output-docx = Word-dokument
output-md = Ren tekst (Markdown)

# Shared concepts that focus areas of different networks are mapped to.

concept-self-care = Egenmestring og selvstendighet
concept-person-centring = Personsentrert omsorg
concept-digitalisation = Digitalisering og velferdsteknologi
concept-prevention = Helsefremming og forebygging
concept-competence = Kompetanse og rekruttering
concept-cooperation = Samhandling
concept-continuity = Personellkontinuitet
concept-carer-support = Pårørendestøtte
concept-rehabilitation = Rehabilitering
concept-assessment = Tildeling av tjenester
concept-housing = Sykehjem og omsorgsboliger
concept-exchange-method = Hvordan vi lærer av hverandre
concept-leadership = Ledelse
concept-sustainability = Bærekraft
concept-other = Annet

# The thread: what stands in it and how one thing led to the next.

kind-question = Spørsmål
kind-exchange = Erfaringsutveksling
kind-note = Notat
kind-feedback = Tilbakemelding
kind-need = Behov eller tilbud
kind-finding = Funn
kind-report = Rapport
kind-commitment = Forpliktelse
kind-pilot = Utprøving
kind-series = Kurve
kind-practice = Arbeidsmåte
kind-adoption = Arbeidsmåte som er tatt i bruk
relation-said-at = sagt på
relation-answers = svarer på
relation-part-of = del av
relation-supports = støtter
relation-opposes = taler imot
relation-reports = gjengir
relation-rests-on = bygger på
relation-tries = prøver ut
relation-measures = måler
relation-grew-from = vokste ut av
relation-took-up = tok i bruk
relation-came-of = kom ut av

# Labels of fields; a refusal names the field by the same word.

field-name = Navn
field-title = Tittel
field-text = Tekst
field-kind = Type
field-lang = Språk
field-date = Dato
field-starts-on = Fra og med
field-ends-on = Til og med
field-due = Frist
field-place = Sted
field-country = Land
field-organisation = Organisasjon
field-municipality = Kommune
field-network = Nettverk
field-members = Medlemmer
field-purpose = Formål
field-theme = Tema
field-level = Nivå
field-state = Status
field-focus-area = Satsingsområde
field-unit = Hva som telles
field-claim = Funnet i én setning
field-owner = Ansvarlig rolle
field-early-warning = Tidlig varselsignal
field-promise = Hva dere forplikter dere til
field-reason = Begrunnelse
field-indicator = Nøkkeltall
field-code = Kode
field-amount = Beløp
field-currency = Valuta
field-comment = Kommentar
field-sign-in-name = Brukernavn
field-password = Passord
field-password-again = Passordet på nytt
field-old-password = Nåværende passord
field-new-password = Nytt passord
field-display-name = Navn som vises
field-role-title = Rolle eller tittel

# Refusals: a rule said no, and the reader can do something about it. Every variable comes as text.

refusal-text-empty = Skriv noe først.
refusal-text-too-long = Teksten er på { $length } tegn, men det er bare plass til { $most }. Gjør den litt kortere.
refusal-field-missing = «{ $field }» mangler. Fyll det ut og prøv igjen.
refusal-date-unclear = «{ $given }» kan ikke leses som en dato. Skriv år, måned eller dag, for eksempel 2024, 2024-05 eller 2024-05-16.
refusal-end-before-start = Sluttdatoen er før startdatoen. Endre en av dem.
refusal-number-unclear = «{ $given }» kan ikke leses som et tall.
refusal-looks-personal = { $what ->
        [identity-number] «{ $found }» ligner et fødselsnummer. Ta det bort før du lagrer: Ingen som får omsorg, skal kunne kjennes igjen her.
       *[contact] «{ $found }» ligner en e-postadresse eller et telefonnummer. Ta det bort, eller bekreft at det skal stå der.
    }
refusal-password-too-short = Velg et lengre passord: minst { $least } tegn. En hel setning er lett å huske.
refusal-password-too-long = Passordet kan ha høyst { $most } tegn.
refusal-password-common = Det passordet brukes av mange og prøves først ved et angrep. Velg et annet.
refusal-sign-in-wrong = Brukernavnet eller passordet er feil.
refusal-password-wrong = Det nåværende passordet er feil.
refusal-passwords-differ = De to nye passordene er ikke like. Skriv det nye passordet to ganger.
refusal-too-many-tries = For mange forsøk. Vent litt og prøv igjen om { $minutes } min.
refusal-name-taken = Navnet er allerede i bruk. Velg et annet.
refusal-place-unknown = Vi kjenner ingen kommune som heter «{ $name }». Sjekk skrivemåten.
refusal-place-ambiguous = Mer enn ett sted heter «{ $name }». Velg det riktige.
refusal-board-closed = Tavlen er stengt og tar ikke imot flere lapper.
refusal-board-waits = Prosessveilederen har stanset tavlen en stund, eller dere gjør noe annet nå. Det du skrev, er tatt vare på.
refusal-support-spent = Du har støttet { $most } lapper. Ta først tilbake én støtte.
refusal-cards-apart = Disse lappene kan ikke legges sammen. Velg to ulike lapper på samme tavle.
refusal-code-unknown = Ingen tavle har denne koden. Sjekk den og prøv igjen.
refusal-link-ended = Lenken virker ikke lenger. Be den som sendte den, om en ny.
refusal-merge-unclear = Disse spørsmålene kan ikke slås sammen. Velg to ulike som ikke allerede er slått sammen.
refusal-quote-missing = Et funn må ha minst ett sitat som støtter det.
refusal-opposing-quote-missing = Delte meninger må ha minst ett sitat på hver side.
refusal-keep-needs-owner = Det som fungerer og skal tas vare på, må ha en ansvarlig rolle og et tidlig varselsignal.
refusal-findings-not-final = Noen funn er fortsatt utkast: { $count }. Gjør dem endelige, eller utelat dem fra rapporten.
refusal-report-empty = Det er ennå ikke noe å rapportere. Gjør minst ett funn endelig først.
refusal-basis-missing = Oppgi hva forpliktelsen bygger på: et funn, et notat, en arbeidsmåte, et besøk eller en egen begrunnelse.
refusal-owner-missing = Forpliktelsen mangler en ansvarlig rolle. Legg til en før dere publiserer.
refusal-date-missing = Forpliktelsen mangler en dato. Legg til en før dere publiserer.
refusal-owner-and-date-missing = Forpliktelsen mangler både en ansvarlig rolle og en dato. Legg til begge før dere publiserer.
refusal-state-unclear = Det steget kan ikke tas fra dagens status.
refusal-changed-meanwhile = Noen andre har endret dette mens du skrev. Se på den nye versjonen, og lagre så på nytt.

# When something goes wrong.

error-title-refused = Det gikk ikke gjennom
error-title-missing = Vi finner ikke siden
error-title-forbidden = Her har du ikke tilgang
error-title-unavailable = Ikke tilgjengelig akkurat nå
error-title-broken = Noe gikk galt hos oss
error-missing = Siden er flyttet eller har aldri eksistert. Søk, eller begynn på forsiden.
error-forbidden = Du må kanskje logge inn eller være med i nettverket.
error-unavailable = En tjeneste vi er avhengige av, svarer ikke. Prøv igjen om noen minutter. Ingenting du har lagret, er borte.
error-broken = Feilen er vår, ikke din. Fortell administratoren hva du holdt på med, og oppgi referansenummeret.
