### Words used on every page (Swedish). Stage files hold what only one stage says.

# Answers and values.

word-not-stated = ej angivet
word-yes = Ja
word-none = Inga
word-and = och
word-or = eller
word-of = av
word-optional = valfritt
word-example-data = Exempeldata
word-all = Alla

# What a reader can do: labels of buttons and links.

word-save = Spara
word-cancel = Avbryt
word-add = Lägg till
word-edit = Ändra
word-remove = Ta bort
word-next = Nästa
word-open = Öppna
word-search = Sök
word-filter = Filtrera
word-show = Visa
word-show-all = Visa alla
word-hide = Dölj
word-send = Skicka
word-publish = Publicera
word-choose = Välj
word-move-up = Flytta upp
word-move-down = Flytta ner
sign-in = Logga in
sign-out = Logga ut

# The frame of every page.

skip-to-content = Hoppa till innehållet
menu-open = Meny
menu-label = Huvudmeny
language-label = Språk
crumbs-label = Du är här
errors-title = Något behöver rättas till
footer-what-torg-is = Torg är platsen där nordiska kommuner lär av varandra hur omsorgen om äldre kan förnyas.
footer-accessibility = Tillgänglighetsredogörelse
footer-data-protection = Dataskydd
footer-about = Om Torg

# The seven stages: menu entries, and one line about each.

menu-find = Hitta
menu-meet = Mötas
menu-capture = Fånga upp
menu-conclude = Dra slutsatser
menu-act = Genomföra
menu-follow-up = Följa upp
menu-share = Dela

# Languages.

language-sv = svenska
language-da = danska
language-nb = norska
language-en = engelska
language-fi = finska
language-nl = nederländska

# Countries; the last part is the code that is stored.

country-SE = Sverige
country-NO = Norge
country-DK = Danmark
country-FI = Finland
country-IS = Island
country-BE = Belgien
country-NL = Nederländerna
country-EU = Europa

# The nouns.

word-network = Nätverk
word-programme = Program
word-exchange = Erfarenhetsutbyte
word-exchanges = Erfarenhetsutbyten
word-session = Tillfälle
word-question = Fråga
word-questions = Frågor
word-board = Tavla
word-card = Lapp
word-cards = Lappar
word-phase = Skede
word-statement = Påstående
word-support = Stöd
word-note = Anteckning
word-quote = Citat
word-feedback = Återkoppling från besöket
word-focus-area = Fokusområde
word-focus-areas = Fokusområden
word-finding = Slutsats
word-findings = Slutsatser
word-report = Rapport
word-commitment = Åtagande
word-commitments = Åtaganden
word-pilot = Pilot
word-pilots = Piloter
word-team = Arbetslag
word-teams = Arbetslag
word-indicator = Nyckeltal
word-series = Kurva
word-practice = Arbetssätt
word-need = Behov
word-offer = Erbjudande
word-term = Begrepp
word-thread = Den röda tråden
word-municipality = Kommun
word-organisation = Organisation
word-people = Personer
word-participant = Deltagare
word-participants = Deltagare
word-members = Medlemmar
word-agenda = Dagordning
word-funding = Finansiering
word-place = Plats
word-host = Värd
word-visitor = Besökare
word-source = Källa
word-date = Datum
word-version = Version
word-table = Tabell
word-figure = Diagram
word-journal = Ändringslogg

# Who speaks.

level-management = Ledning
level-development = Utveckling
level-care-staff = Omsorgspersonal
level-health-care = Hälso- och sjukvård
level-user = Brukare
level-relative = Anhöriga
level-politician = Politiker
level-researcher = Forskare
level-not-stated = Nivå ej angiven
role-coordinator = Samordnare
role-facilitator = Processledare
role-member = Medlem
role-follower = Följeforskare
role-funder = Finansiär
role-administrator = Administratör

# Kinds of organisation.

organisation-kind-municipality = Kommun
organisation-kind-region = Region
organisation-kind-country = Land
organisation-kind-association = Kommunalförbund eller kommunorganisation
organisation-kind-rd-unit = FoU-enhet
organisation-kind-research = Forskningsinstitut
organisation-kind-authority = Statlig myndighet
organisation-kind-funder = Finansiär
organisation-kind-provider = Utförare
organisation-kind-union = Fackförbund
organisation-kind-partnership = Partnerskap
organisation-kind-consultancy = Konsultföretag
organisation-kind-user-organisation = Brukar- eller anhörigorganisation
organisation-kind-international = Internationell organisation

# Kinds of exchange, where they take place, and the templates to begin with.

exchange-kind-peer-learning-visit = Kollegabesök
exchange-kind-study-trip = Studieresa
exchange-kind-workshop = Workshop
exchange-kind-conference = Konferens
exchange-kind-sparring-meeting = Bollplanksmöte
form-physical = På plats
form-online = Digitalt
form-hybrid = På plats och digitalt
form-not-stated = Form ej angiven
template-workshop-series = Serie workshoppar
template-peer-visit = Kollegabesök
template-digital-conference = Digital konferens
template-year-programme = Årslångt program
visibility-public = Öppet för alla
visibility-network = Bara nätverket

# Kinds of note, and how often a source itself says that something was said.

note-kind-works-well = Fungerar väl
note-kind-opportunity = Möjlighet
note-kind-obstacle = Hinder
note-kind-support-need = Behov av stöd
note-kind-requirement = Vad som krävs
note-kind-own-status = Var vi står
note-kind-comparison-fact = Fakta att jämföra
strength-all-workshops = i alla workshoppar
strength-most = de flesta
strength-several = flera
strength-some = några
strength-single-voice = en enskild röst
strength-not-stated = ej angivet hur många
strength-as-stated = med källans egna ord

# The headings of a visit feedback: the visitors' four and the host's three.

heading-impressed = Det som imponerade på oss
heading-requires = Det här kräver det
heading-where-we-stand = Var vi står
heading-need = Vad vi behöver
heading-explained = Vad vi fick förklara
heading-unanswered = Vad vi inte kunde svara på
heading-see-differently = Vad vi nu ser på ett annat sätt

# Kinds of finding, the two sides, and the check by those who were in the room.

finding-kind-shared-view = Gemensam bild
finding-kind-tension = Delade meningar
finding-kind-uncertain = Osäkert
finding-kind-wish = Önskemål
finding-kind-keep = Fungerar väl – värna det
finding-kind-definition = Gemensam definition
side-supports = talar för
side-opposes = talar emot
side-one-hand = Å ena sidan
side-other-hand = Å andra sidan
check-agrees = Ja, det var så vi sa
check-differs = Inte riktigt

# What is counted.

unit-workshop = Workshop
unit-municipality = Kommun eller organisation
unit-person = Person
unit-role = Roll

# How common a finding is. Counted, never typed; $k of the $n units that were present said it.
# prevalence-word-*: the word alone. prevalence-count-*: the number alone. prevalence-*: both, for running text.

prevalence-word-all-workshop = alla workshoppar
prevalence-word-most-workshop = de flesta workshoppar
prevalence-word-many-workshop = många workshoppar
prevalence-word-several-workshop = flera workshoppar
prevalence-word-some-workshop = några workshoppar
prevalence-word-one-workshop = en workshop
prevalence-word-none-workshop = ingen workshop
prevalence-count-workshop = { $k } av { $n } { $n ->
        [one] workshop
       *[other] workshoppar
    }
prevalence-all-workshop = { prevalence-word-all-workshop } ({ $k } av { $n })
prevalence-most-workshop = { prevalence-word-most-workshop } ({ $k } av { $n })
prevalence-many-workshop = { prevalence-word-many-workshop } ({ $k } av { $n })
prevalence-several-workshop = { prevalence-word-several-workshop } ({ $k } av { $n })
prevalence-some-workshop = { prevalence-word-some-workshop } ({ $k } av { $n })
prevalence-one-workshop = { prevalence-word-one-workshop } ({ $k } av { $n })
prevalence-none-workshop = { prevalence-word-none-workshop } ({ $k } av { $n })
prevalence-count-only-workshop = { prevalence-count-workshop }
prevalence-word-all-municipality = alla kommuner
prevalence-word-most-municipality = de flesta kommuner
prevalence-word-many-municipality = många kommuner
prevalence-word-several-municipality = flera kommuner
prevalence-word-some-municipality = några kommuner
prevalence-word-one-municipality = en kommun
prevalence-word-none-municipality = ingen kommun
prevalence-count-municipality = { $k } av { $n } { $n ->
        [one] kommun
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
prevalence-word-all-person = alla deltagare
prevalence-word-most-person = de flesta deltagare
prevalence-word-many-person = många deltagare
prevalence-word-several-person = flera deltagare
prevalence-word-some-person = några deltagare
prevalence-word-one-person = en deltagare
prevalence-word-none-person = ingen deltagare
prevalence-count-person = { $k } av { $n } deltagare
prevalence-all-person = { prevalence-word-all-person } ({ $k } av { $n })
prevalence-most-person = { prevalence-word-most-person } ({ $k } av { $n })
prevalence-many-person = { prevalence-word-many-person } ({ $k } av { $n })
prevalence-several-person = { prevalence-word-several-person } ({ $k } av { $n })
prevalence-some-person = { prevalence-word-some-person } ({ $k } av { $n })
prevalence-one-person = { prevalence-word-one-person } ({ $k } av { $n })
prevalence-none-person = { prevalence-word-none-person } ({ $k } av { $n })
prevalence-count-only-person = { prevalence-count-person }
prevalence-word-all-role = alla roller
prevalence-word-most-role = de flesta roller
prevalence-word-many-role = många roller
prevalence-word-several-role = flera roller
prevalence-word-some-role = några roller
prevalence-word-one-role = en roll
prevalence-word-none-role = ingen roll
prevalence-count-role = { $k } av { $n } { $n ->
        [one] roll
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
prevalence-two-sided = Det sades åt båda hållen
prevalence-no-user-voice = { $n ->
        [one] En slutsats saknar röst från brukare eller anhöriga.
       *[other] { $n } slutsatser saknar röst från brukare eller anhöriga.
    }

# How far something has come.

state-open = öppet
state-closed = stängt
state-draft = utkast
state-in-check = läses av dem som var med
state-final = fastställt
state-frozen = fryst
state-planned = planeras
state-held = har hållits
state-cancelled = inställt
state-submitted = inskickat
state-confirmed = fakta bekräftade
state-published = publicerat
state-under-way = pågår
state-running = pågår
state-ended = avslutat
state-stopped = avbrutet
state-kept = infriat
state-no-effect = genomfört, ingen effekt sågs
state-raised = ställd
state-merged = sammanslagen
state-discussed = diskuterad
state-answered = besvarad
state-carried = tas med till nästa möte
state-paired = har fått en motpart
state-met = tillgodosett
state-withdrawn = tillbakadraget
state-not-stated = läge ej angivet

# Commitments, pilots, practices and indicators.

basis-finding = En slutsats
basis-note = En anteckning
basis-practice = Ett arbetssätt som prövats hos andra
basis-feedback = En återkoppling från ett besök
basis-own-words = Eget skäl, med egna ord
expected-change-up = väntas öka
expected-change-down = väntas minska
expected-change-steady = väntas vara oförändrat
evidence-tried = Prövat
evidence-followed = Följt av forskare
evidence-measured = Uppmätt
evidence-not-stated = Underlag ej angivet
indicator-source-kolada = Kolada
indicator-source-kostra = Kostra (Norge)
indicator-source-statbank-dk = Statistikbanken (Danmark)
indicator-source-sotkanet = Sotkanet (Finland)
indicator-source-scb = SCB (Sverige)
indicator-source-statfin = Statistikcentralen (Finland)
indicator-source-local = Eget lokalt mått
follow-level-national = Nationellt
follow-level-regional = Regionalt
follow-level-local = Lokalt
direction-need = Vi behöver
direction-offer = Vi kan dela med oss av
wanted-form-call = Ett samtal
wanted-form-visit = Ett besök
wanted-form-documents = Dokument
wanted-form-any = Valfri form
report-kind-synthesis = Samlad rapport
report-kind-visit = Besöksrapport
output-pdf = PDF
output-docx = Worddokument
output-md = Ren text (Markdown)

# Shared concepts that focus areas of different networks are mapped to.

concept-self-care = Egenvård och självständighet
concept-person-centring = Personcentrering
concept-digitalisation = Digitalisering och välfärdsteknik
concept-prevention = Hälsofrämjande och förebyggande arbete
concept-competence = Kompetens och kompetensförsörjning
concept-cooperation = Samverkan
concept-continuity = Personalkontinuitet
concept-carer-support = Anhörigstöd
concept-rehabilitation = Rehabilitering
concept-assessment = Biståndsbedömning
concept-housing = Särskilt boende
concept-exchange-method = Hur vi lär av varandra
concept-leadership = Ledarskap
concept-sustainability = Hållbarhet
concept-other = Övrigt

# The thread: what stands in it and how one thing led to the next.

kind-question = Fråga
kind-exchange = Erfarenhetsutbyte
kind-note = Anteckning
kind-feedback = Återkoppling
kind-need = Behov eller erbjudande
kind-finding = Slutsats
kind-report = Rapport
kind-commitment = Åtagande
kind-pilot = Pilot
kind-series = Kurva
kind-practice = Arbetssätt
kind-adoption = Arbetssätt som tagits efter
relation-said-at = sades vid
relation-answers = svarar på
relation-part-of = del av
relation-supports = stöder
relation-opposes = talar emot
relation-reports = redovisar
relation-rests-on = bygger på
relation-tries = prövar
relation-measures = mäter
relation-grew-from = växte fram ur
relation-took-up = tog efter
relation-came-of = kom till genom

# Labels of fields; a refusal names the field by the same word.

field-name = Namn
field-title = Rubrik
field-text = Text
field-kind = Typ
field-lang = Språk
field-date = Datum
field-starts-on = Från och med
field-ends-on = Till och med
field-due = Senast
field-place = Plats
field-country = Land
field-organisation = Organisation
field-municipality = Kommun
field-network = Nätverk
field-members = Medlemmar
field-purpose = Syfte
field-theme = Tema
field-level = Nivå
field-state = Läge
field-focus-area = Fokusområde
field-unit = Vad som räknas
field-claim = Slutsatsen i en mening
field-owner = Ansvarig roll
field-early-warning = Tidig varningssignal
field-promise = Vad ni åtar er
field-reason = Skäl
field-indicator = Nyckeltal
field-code = Kod
field-amount = Belopp
field-currency = Valuta
field-comment = Kommentar
field-sign-in-name = Användarnamn
field-password = Lösenord
field-password-again = Lösenordet igen
field-old-password = Nuvarande lösenord
field-new-password = Nytt lösenord
field-display-name = Namn som visas
field-role-title = Roll eller befattning

# Refusals: a rule said no, and the reader can do something about it. Every variable comes as text.

refusal-text-empty = Skriv något först.
refusal-text-too-long = Texten har { $length } tecken, men det finns bara plats för { $most }. Korta den lite.
refusal-field-missing = ”{ $field }” saknas. Fyll i det och försök igen.
refusal-date-unclear = ”{ $given }” går inte att läsa som ett datum. Skriv år, månad eller dag, till exempel 2024, 2024-05 eller 2024-05-16.
refusal-end-before-start = Slutet ligger före starten. Ändra ett av datumen.
refusal-number-unclear = ”{ $given }” går inte att läsa som ett tal.
refusal-looks-personal = { $what ->
        [identity-number] ”{ $found }” ser ut som ett personnummer. Ta bort det innan du sparar: ingen som får omsorg ska gå att känna igen här.
       *[contact] ”{ $found }” ser ut som en e-postadress eller ett telefonnummer. Ta bort det, eller bekräfta att det ska stå där.
    }
refusal-password-too-short = Välj ett längre lösenord: minst { $least } tecken. En hel mening är lätt att minnas.
refusal-password-too-long = Lösenordet får ha högst { $most } tecken.
refusal-password-common = Det lösenordet är vanligt och prövas först vid ett intrång. Välj ett annat.
refusal-sign-in-wrong = Användarnamnet eller lösenordet stämmer inte.
refusal-password-wrong = Det nuvarande lösenordet stämmer inte.
refusal-passwords-differ = De två nya lösenorden är inte lika. Skriv det nya lösenordet två gånger.
refusal-too-many-tries = För många försök. Vänta en stund och försök igen om { $minutes } min.
refusal-name-taken = Namnet är redan upptaget. Välj ett annat.
refusal-place-unknown = Vi känner inte till någon kommun som heter ”{ $name }”. Kontrollera stavningen.
refusal-place-ambiguous = Mer än en plats heter ”{ $name }”. Välj den rätta.
refusal-board-closed = Tavlan är stängd och tar inte emot fler lappar.
refusal-board-waits = Processledaren har stannat tavlan en stund, eller så gör ni något annat nu. Det du skrev finns kvar.
refusal-support-spent = Du har stöttat { $most } lappar. Ta först tillbaka ett stöd.
refusal-cards-apart = De här lapparna går inte att lägga ihop. Välj två olika lappar på samma tavla.
refusal-code-unknown = Ingen tavla har den koden. Kontrollera den och försök igen.
refusal-link-ended = Länken gäller inte längre. Be den som skickade den om en ny.
refusal-merge-unclear = De här frågorna går inte att slå ihop. Välj två olika som inte redan är sammanslagna.
refusal-quote-missing = En slutsats behöver minst ett citat som stöder den.
refusal-opposing-quote-missing = Delade meningar behöver minst ett citat på varje sida.
refusal-keep-needs-owner = Det som fungerar och ska värnas behöver en ansvarig roll och en tidig varningssignal.
refusal-findings-not-final = En del slutsatser är ännu utkast: { $count }. Fastställ dem eller lämna dem utanför rapporten.
refusal-report-empty = Det finns ännu inget att rapportera. Fastställ minst en slutsats först.
refusal-basis-missing = Ange vad åtagandet bygger på: en slutsats, en anteckning, ett arbetssätt, ett besök eller ett eget skäl.
refusal-owner-missing = Åtagandet saknar ansvarig roll. Ange en innan ni publicerar.
refusal-date-missing = Åtagandet saknar datum. Ange ett innan ni publicerar.
refusal-owner-and-date-missing = Åtagandet saknar både ansvarig roll och datum. Ange båda innan ni publicerar.
refusal-state-unclear = Det steget går inte att ta från det nuvarande läget.
refusal-changed-meanwhile = Någon annan har ändrat det här medan du skrev. Titta på den nya versionen och spara sedan igen.

# When something goes wrong.

error-title-refused = Det gick inte igenom
error-title-missing = Vi hittar inte sidan
error-title-forbidden = Det här är inte öppet för dig
error-title-unavailable = Inte tillgängligt just nu
error-title-broken = Något gick fel hos oss
error-missing = Sidan har flyttats eller har aldrig funnits. Sök, eller börja på startsidan.
error-forbidden = Du kan behöva logga in eller vara med i nätverket.
error-unavailable = En tjänst vi är beroende av svarar inte. Försök igen om några minuter. Inget du har sparat är borta.
error-broken = Felet är vårt, inte ditt. Berätta för administratören vad du gjorde och uppge referensnumret.
