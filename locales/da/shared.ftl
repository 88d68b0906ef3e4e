### Words used on every page (Danish). Stage files hold what only one stage says.

# Answers and values.

word-not-stated = ikke oplyst
word-yes = Ja
word-none = Ingen
word-and = og
word-or = eller
word-of = af
word-optional = valgfrit
word-example-data = Eksempeldata
word-all = Alle

# What a reader can do: labels of buttons and links.

word-save = Gem
word-cancel = Annuller
word-add = Tilføj
word-edit = Rediger
word-remove = Fjern
word-next = Næste
word-open = Åbn
word-search = Søg
word-filter = Filtrer
word-show = Vis
word-show-all = Vis alle
word-hide = Skjul
word-send = Send
word-publish = Offentliggør
word-choose = Vælg
word-move-up = Flyt op
word-move-down = Flyt ned
sign-in = Log ind
sign-out = Log ud

# The frame of every page.

skip-to-content = Gå til indholdet
menu-open = Menu
menu-label = Hovedmenu
language-label = Sprog
crumbs-label = Du er her
errors-title = Der er noget, du skal rette
footer-what-torg-is = Torg er stedet, hvor nordiske kommuner lærer af hinanden, hvordan ældreplejen kan fornyes.
footer-accessibility = Tilgængelighedserklæring
footer-data-protection = Databeskyttelse
footer-about = Om Torg

# The seven stages: menu entries, and one line about each.

menu-find = Find
menu-meet = Mødes
menu-capture = Saml op
menu-conclude = Konkludér
menu-act = Gennemfør
menu-follow-up = Følg op
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
country-BE = Belgien
country-NL = Nederlandene
country-EU = Europa

# The nouns.

word-network = Netværk
word-programme = Forløb
word-exchange = Erfaringsudveksling
word-exchanges = Erfaringsudvekslinger
word-session = Mødegang
word-question = Spørgsmål
word-questions = Spørgsmål
word-board = Tavle
word-card = Kort
word-cards = Kort
word-phase = Fase
word-statement = Udsagn
word-support = Støtte
word-note = Notat
word-quote = Citat
word-feedback = Tilbagemelding fra besøget
word-focus-area = Fokusområde
word-focus-areas = Fokusområder
word-finding = Fund
word-findings = Fund
word-report = Rapport
word-commitment = Forpligtelse
word-commitments = Forpligtelser
word-pilot = Afprøvning
word-pilots = Afprøvninger
word-team = Team
word-teams = Teams
word-indicator = Nøgletal
word-series = Kurve
word-practice = Praksis
word-need = Behov
word-offer = Tilbud
word-term = Begreb
word-thread = Den røde tråd
word-municipality = Kommune
word-organisation = Organisation
word-people = Personer
word-participant = Deltager
word-participants = Deltagere
word-members = Medlemmer
word-agenda = Dagsorden
word-funding = Finansiering
word-place = Sted
word-host = Vært
word-visitor = Besøgende
word-source = Kilde
word-date = Dato
word-version = Version
word-table = Tabel
word-figure = Figur
word-journal = Ændringslog

# Who speaks.

level-management = Ledelse
level-development = Udvikling
level-care-staff = Plejepersonale
level-health-care = Sundhedsvæsenet
level-user = Borgere
level-relative = Pårørende
level-politician = Politikere
level-researcher = Forskere
level-not-stated = Niveau ikke oplyst
role-coordinator = Koordinator
role-facilitator = Facilitator
role-member = Medlem
role-follower = Følgeforsker
role-funder = Bevillingsgiver
role-administrator = Administrator

# Kinds of organisation.

organisation-kind-municipality = Kommune
organisation-kind-region = Region
organisation-kind-country = Land
organisation-kind-association = Kommunal sammenslutning
organisation-kind-rd-unit = Videns- og udviklingscenter
organisation-kind-research = Forskningsinstitut
organisation-kind-authority = Statslig myndighed
organisation-kind-funder = Bevillingsgiver
organisation-kind-provider = Leverandør
organisation-kind-union = Fagforening
organisation-kind-partnership = Partnerskab
organisation-kind-consultancy = Konsulentvirksomhed
organisation-kind-user-organisation = Bruger- eller pårørendeorganisation
organisation-kind-international = International organisation

# Kinds of exchange, where they take place, and the templates to begin with.

exchange-kind-peer-learning-visit = Kollegabesøg
exchange-kind-study-trip = Studietur
exchange-kind-workshop = Workshop
exchange-kind-conference = Konference
exchange-kind-sparring-meeting = Sparringsmøde
form-physical = Fysisk
form-online = Online
form-hybrid = Fysisk og online
form-not-stated = Form ikke oplyst
template-workshop-series = Række af workshops
template-peer-visit = Kollegabesøg
template-digital-conference = Online konference
template-year-programme = Etårigt forløb
visibility-public = Åben for alle
visibility-network = Kun netværket

# Kinds of note, and how often a source itself says that something was said.

note-kind-works-well = Fungerer godt
note-kind-opportunity = Mulighed
note-kind-obstacle = Barriere
note-kind-support-need = Behov for støtte
note-kind-requirement = Hvad det kræver
note-kind-own-status = Hvor vi står
note-kind-comparison-fact = Fakta til sammenligning
strength-all-workshops = i alle workshops
strength-most = de fleste
strength-several = flere
strength-some = nogle
strength-single-voice = en enkelt stemme
strength-not-stated = ikke oplyst, hvor mange
strength-as-stated = med kildens egne ord

# The headings of a visit feedback: the visitors' four and the host's three.

heading-impressed = Det imponerede os
heading-requires = Det kræver det
heading-where-we-stand = Hvor vi selv står
heading-need = Hvad vi har brug for
heading-explained = Hvad vi måtte forklare
heading-unanswered = Hvad vi ikke kunne svare på
heading-see-differently = Hvad vi nu ser med andre øjne

# Kinds of finding, the two sides, and the check by those who were in the room.

finding-kind-shared-view = Fælles billede
finding-kind-tension = Delte meninger
finding-kind-uncertain = Usikkert
finding-kind-wish = Ønske
finding-kind-keep = Fungerer godt – værn om det
finding-kind-definition = Fælles definition
side-supports = taler for
side-opposes = taler imod
side-one-hand = På den ene side
side-other-hand = På den anden side
check-agrees = Ja, det var det, vi sagde
check-differs = Ikke helt

# What is counted.

unit-workshop = Workshop
unit-municipality = Kommune eller organisation
unit-person = Person
unit-role = Rolle

# How common a finding is. Counted, never typed; $k of the $n units that were present said it.
# prevalence-word-*: the word alone. prevalence-count-*: the number alone. prevalence-*: both, for running text.

prevalence-word-all-workshop = alle workshops
prevalence-word-most-workshop = de fleste workshops
prevalence-word-many-workshop = mange workshops
prevalence-word-several-workshop = flere workshops
prevalence-word-some-workshop = nogle workshops
prevalence-word-one-workshop = én workshop
prevalence-word-none-workshop = ingen workshop
prevalence-count-workshop = { $k } af { $n } { $n ->
        [one] workshop
       *[other] workshops
    }
prevalence-all-workshop = { prevalence-word-all-workshop } ({ $k } af { $n })
prevalence-most-workshop = { prevalence-word-most-workshop } ({ $k } af { $n })
prevalence-many-workshop = { prevalence-word-many-workshop } ({ $k } af { $n })
prevalence-several-workshop = { prevalence-word-several-workshop } ({ $k } af { $n })
prevalence-some-workshop = { prevalence-word-some-workshop } ({ $k } af { $n })
prevalence-one-workshop = { prevalence-word-one-workshop } ({ $k } af { $n })
prevalence-none-workshop = { prevalence-word-none-workshop } ({ $k } af { $n })
prevalence-count-only-workshop = { prevalence-count-workshop }
prevalence-word-all-municipality = alle kommuner
prevalence-word-most-municipality = de fleste kommuner
prevalence-word-many-municipality = mange kommuner
prevalence-word-several-municipality = flere kommuner
prevalence-word-some-municipality = nogle kommuner
prevalence-word-one-municipality = én kommune
prevalence-word-none-municipality = ingen kommune
prevalence-count-municipality = { $k } af { $n } { $n ->
        [one] kommune
       *[other] kommuner
    }
prevalence-all-municipality = { prevalence-word-all-municipality } ({ $k } af { $n })
prevalence-most-municipality = { prevalence-word-most-municipality } ({ $k } af { $n })
prevalence-many-municipality = { prevalence-word-many-municipality } ({ $k } af { $n })
prevalence-several-municipality = { prevalence-word-several-municipality } ({ $k } af { $n })
prevalence-some-municipality = { prevalence-word-some-municipality } ({ $k } af { $n })
prevalence-one-municipality = { prevalence-word-one-municipality } ({ $k } af { $n })
prevalence-none-municipality = { prevalence-word-none-municipality } ({ $k } af { $n })
prevalence-count-only-municipality = { prevalence-count-municipality }
prevalence-word-all-person = alle deltagere
prevalence-word-most-person = de fleste deltagere
prevalence-word-many-person = mange deltagere
prevalence-word-several-person = flere deltagere
prevalence-word-some-person = nogle deltagere
prevalence-word-one-person = én deltager
prevalence-word-none-person = ingen deltager
prevalence-count-person = { $k } af { $n } { $n ->
        [one] deltager
       *[other] deltagere
    }
prevalence-all-person = { prevalence-word-all-person } ({ $k } af { $n })
prevalence-most-person = { prevalence-word-most-person } ({ $k } af { $n })
prevalence-many-person = { prevalence-word-many-person } ({ $k } af { $n })
prevalence-several-person = { prevalence-word-several-person } ({ $k } af { $n })
prevalence-some-person = { prevalence-word-some-person } ({ $k } af { $n })
prevalence-one-person = { prevalence-word-one-person } ({ $k } af { $n })
prevalence-none-person = { prevalence-word-none-person } ({ $k } af { $n })
prevalence-count-only-person = { prevalence-count-person }
prevalence-word-all-role = alle roller
prevalence-word-most-role = de fleste roller
prevalence-word-many-role = mange roller
prevalence-word-several-role = flere roller
prevalence-word-some-role = nogle roller
prevalence-word-one-role = én rolle
prevalence-word-none-role = ingen rolle
prevalence-count-role = { $k } af { $n } { $n ->
        [one] rolle
       *[other] roller
    }
prevalence-all-role = { prevalence-word-all-role } ({ $k } af { $n })
prevalence-most-role = { prevalence-word-most-role } ({ $k } af { $n })
prevalence-many-role = { prevalence-word-many-role } ({ $k } af { $n })
prevalence-several-role = { prevalence-word-several-role } ({ $k } af { $n })
prevalence-some-role = { prevalence-word-some-role } ({ $k } af { $n })
prevalence-one-role = { prevalence-word-one-role } ({ $k } af { $n })
prevalence-none-role = { prevalence-word-none-role } ({ $k } af { $n })
prevalence-count-only-role = { prevalence-count-role }
prevalence-two-sided = Der blev talt både for og imod
prevalence-no-user-voice = { $n ->
        [one] Ét fund har ingen stemme fra borgere eller pårørende bag sig.
       *[other] { $n } fund har ingen stemme fra borgere eller pårørende bag sig.
    }

# How far something has come.

state-open = åbent
state-closed = lukket
state-draft = udkast
state-in-check = til gennemlæsning hos dem, der var med
state-final = endeligt
state-frozen = frosset
state-planned = planlægges
state-held = afholdt
state-cancelled = aflyst
state-submitted = indsendt
state-confirmed = fakta bekræftet
state-published = offentliggjort
state-under-way = i gang
state-running = i gang
state-ended = afsluttet
state-stopped = stoppet
state-kept = indfriet
state-no-effect = gennemført, ingen effekt set
state-raised = stillet
state-merged = slået sammen
state-discussed = drøftet
state-answered = besvaret
state-carried = tages med til næste møde
state-paired = har fået en makker
state-met = opfyldt
state-withdrawn = trukket tilbage
state-not-stated = status ikke oplyst

# Commitments, pilots, practices and indicators.

basis-finding = Et fund
basis-note = Et notat
basis-practice = En praksis, andre har afprøvet
basis-feedback = En tilbagemelding fra et besøg
basis-own-words = Egen begrundelse med egne ord
expected-change-up = forventes at stige
expected-change-down = forventes at falde
expected-change-steady = forventes at være uændret
evidence-tried = Afprøvet
evidence-followed = Fulgt af forskere
evidence-measured = Målt
evidence-not-stated = Grundlag ikke oplyst
indicator-source-kolada = Kolada (Sverige)
indicator-source-kostra = KOSTRA (Norge)
indicator-source-statbank-dk = Statistikbanken
indicator-source-sotkanet = Sotkanet (Finland)
indicator-source-scb = SCB (Sverige)
indicator-source-statfin = Statistikcentralen (Finland)
indicator-source-local = Egen lokal måling
follow-level-national = Nationalt
follow-level-regional = Regionalt
follow-level-local = Lokalt
direction-need = Vi har brug for
direction-offer = Vi kan bidrage med
wanted-form-call = En samtale
wanted-form-visit = Et besøg
wanted-form-documents = Dokumenter
wanted-form-any = Valgfri form
report-kind-synthesis = Samlet rapport
report-kind-visit = Besøgsrapport
output-pdf = PDF
output-docx = Word-dokument
output-md = Ren tekst (Markdown)

# Shared concepts that focus areas of different networks are mapped to.

concept-self-care = Egenomsorg og selvstændighed
concept-person-centring = Personcentreret pleje
concept-digitalisation = Digitalisering og velfærdsteknologi
concept-prevention = Sundhedsfremme og forebyggelse
concept-competence = Kompetencer og rekruttering
concept-cooperation = Samarbejde
concept-continuity = Personkontinuitet
concept-carer-support = Støtte til pårørende
concept-rehabilitation = Rehabilitering
concept-assessment = Visitation
concept-housing = Plejeboliger
concept-exchange-method = Hvordan vi lærer af hinanden
concept-leadership = Ledelse
concept-sustainability = Bæredygtighed
concept-other = Andet

# The thread: what stands in it and how one thing led to the next.

kind-question = Spørgsmål
kind-exchange = Erfaringsudveksling
kind-note = Notat
kind-feedback = Tilbagemelding
kind-need = Behov eller tilbud
kind-finding = Fund
kind-report = Rapport
kind-commitment = Forpligtelse
kind-pilot = Afprøvning
kind-series = Kurve
kind-practice = Praksis
kind-adoption = Praksis, nogen har taget til sig
relation-said-at = sagt ved
relation-answers = svarer på
relation-part-of = del af
relation-supports = støtter
relation-opposes = taler imod
relation-reports = gengiver
relation-rests-on = bygger på
relation-tries = afprøver
relation-measures = måler
relation-grew-from = voksede ud af
relation-took-up = tog til sig fra
relation-came-of = kom ud af

# Labels of fields; a refusal names the field by the same word.

field-name = Navn
field-title = Titel
field-text = Tekst
field-kind = Type
field-lang = Sprog
field-date = Dato
field-starts-on = Fra og med
field-ends-on = Til og med
field-due = Senest
field-place = Sted
field-country = Land
field-organisation = Organisation
field-municipality = Kommune
field-network = Netværk
field-members = Medlemmer
field-purpose = Formål
field-theme = Tema
field-level = Niveau
field-state = Status
field-focus-area = Fokusområde
field-unit = Hvad der tælles
field-claim = Fundet i én sætning
field-owner = Ansvarlig rolle
field-early-warning = Tidligt advarselstegn
field-promise = Hvad I forpligter jer til
field-reason = Begrundelse
field-indicator = Nøgletal
field-code = Kode
field-amount = Beløb
field-currency = Valuta
field-comment = Kommentar
field-sign-in-name = Brugernavn
field-password = Adgangskode
field-password-again = Adgangskoden igen
field-old-password = Nuværende adgangskode
field-new-password = Ny adgangskode
field-display-name = Navn, der vises
field-role-title = Rolle eller titel

# Refusals: a rule said no, and the reader can do something about it. Every variable comes as text.

refusal-text-empty = Skriv noget først.
refusal-text-too-long = Teksten er på { $length } tegn, men der er kun plads til { $most }. Gør den lidt kortere.
refusal-field-missing = ”{ $field }” mangler. Udfyld det, og prøv igen.
refusal-date-unclear = ”{ $given }” kan ikke læses som en dato. Skriv år, måned eller dag, for eksempel 2024, 2024-05 eller 2024-05-16.
refusal-end-before-start = Slutdatoen ligger før startdatoen. Ret en af dem.
refusal-number-unclear = ”{ $given }” kan ikke læses som et tal.
refusal-looks-personal = { $what ->
        [identity-number] ”{ $found }” ligner et personnummer. Fjern det, før du gemmer: Ingen, der modtager pleje, må kunne genkendes her.
       *[contact] ”{ $found }” ligner en mailadresse eller et telefonnummer. Fjern det, eller bekræft, at det skal stå der.
    }
refusal-password-too-short = Vælg en længere adgangskode: mindst { $least } tegn. En hel sætning er let at huske.
refusal-password-too-long = Adgangskoden må højst være på { $most } tegn.
refusal-password-common = Den adgangskode bruges af mange og prøves først ved et angreb. Vælg en anden.
refusal-sign-in-wrong = Brugernavn eller adgangskode er forkert.
refusal-password-wrong = Den nuværende adgangskode er forkert.
refusal-passwords-differ = De to nye adgangskoder er ikke ens. Skriv den nye adgangskode to gange.
refusal-too-many-tries = For mange forsøg. Vent lidt, og prøv igen om { $minutes } min.
refusal-name-taken = Navnet er allerede i brug. Vælg et andet.
refusal-place-unknown = Vi kender ingen kommune ved navn ”{ $name }”. Kontrollér stavemåden.
refusal-place-ambiguous = Mere end ét sted hedder ”{ $name }”. Vælg det rigtige.
refusal-board-closed = Tavlen er lukket og tager ikke imod flere kort.
refusal-board-waits = Facilitatoren har sat tavlen på pause, eller I er i gang med noget andet nu. Det, du skrev, er gemt.
refusal-support-spent = Du har støttet { $most } kort. Tag først én støtte tilbage.
refusal-cards-apart = Disse kort kan ikke lægges sammen. Vælg to forskellige kort på samme tavle.
refusal-code-unknown = Der er ingen tavle med den kode. Tjek den, og prøv igen.
refusal-link-ended = Linket virker ikke længere. Bed den, der sendte det, om et nyt.
refusal-merge-unclear = De her spørgsmål kan ikke slås sammen. Vælg to forskellige, der ikke allerede er slået sammen.
refusal-quote-missing = Et fund skal have mindst ét citat, der støtter det.
refusal-opposing-quote-missing = Delte meninger skal have mindst ét citat på hver side.
refusal-keep-needs-owner = Det, der fungerer, og som der skal værnes om, skal have en ansvarlig rolle og et tidligt advarselstegn.
refusal-findings-not-final = Nogle fund er stadig udkast: { $count }. Gør dem endelige, eller udelad dem af rapporten.
refusal-report-empty = Der er endnu ikke noget at rapportere. Gør mindst ét fund endeligt først.
refusal-basis-missing = Angiv, hvad forpligtelsen bygger på: et fund, et notat, en praksis, et besøg eller jeres egen begrundelse.
refusal-owner-missing = Forpligtelsen mangler en ansvarlig rolle. Tilføj en, før I offentliggør.
refusal-date-missing = Forpligtelsen mangler en dato. Tilføj en, før I offentliggør.
refusal-owner-and-date-missing = Forpligtelsen mangler både en ansvarlig rolle og en dato. Tilføj begge, før I offentliggør.
refusal-state-unclear = Det trin kan ikke tages fra den nuværende status.
refusal-changed-meanwhile = En anden har ændret det her, mens du skrev. Se den nye udgave, og gem så igen.

# When something goes wrong.

error-title-refused = Det gik ikke igennem
error-title-missing = Vi kan ikke finde siden
error-title-forbidden = Her har du ikke adgang
error-title-unavailable = Ikke tilgængeligt lige nu
error-title-broken = Noget gik galt hos os
error-missing = Siden er flyttet eller har aldrig eksisteret. Søg, eller begynd på forsiden.
error-forbidden = Du skal måske logge ind eller være med i netværket.
error-unavailable = En tjeneste, vi er afhængige af, svarer ikke. Prøv igen om nogle minutter. Intet af det, du har gemt, er gået tabt.
error-broken = Fejlen er vores, ikke din. Fortæl administratoren, hvad du var i gang med, og oplys referencenummeret.
