### CAPTURE (Swedish): boards, notes, visit feedback, facts side by side.

# The list of exchanges and the room of one.

capture-title = Fånga upp
capture-lead = Det människor säger, med egna ord: lappar från en workshop, anteckningar, återkoppling efter ett besök. Öppna ett utbyte för att läsa eller skriva.
capture-join-board = Jag har en kod
capture-list-where = Erfarenhetsutbyten
capture-list-none = Det finns inget utbyte att fånga upp från än
capture-list-none-text = Planera först en workshop, ett besök eller ett möte. Det som sägs där skrivs ner här.
capture-list-plan = Planera ett utbyte
capture-exchange-lead = Det som sades här, med slag, fokusområde och vem som talar. Varje anteckning leder vidare till vad det blev av den.
capture-tabs = Det som fångats upp
capture-tab-notes = Anteckningar och tavlor
capture-tab-facts = Fakta sida vid sida
capture-boards = Tavlor
capture-note-count = { $n ->
        [one] { $n } anteckning
       *[other] { $n } anteckningar
    }
capture-card-count = { $n ->
        [one] { $n } lapp
       *[other] { $n } lappar
    }
capture-people-count = { $n ->
        [one] { $n } deltagare
       *[other] { $n } deltagare
    }
capture-feedback-count = { $n ->
        [one] { $n } återkoppling
       *[other] { $n } återkopplingar
    }
capture-open-boards = { $n ->
        [one] { $n } öppen tavla
       *[other] { $n } öppna tavlor
    }
capture-notes-none = Inget är nedskrivet än
capture-notes-none-text = Skriv ner en första mening, eller öppna en tavla och låt alla i rummet skriva.
capture-notes-none-reader = Anteckningar visas här när någon har skrivit dem och alla får läsa dem.
capture-notes-filtered-none = Ingen anteckning passar in.

# Who speaks.

capture-voice-not-stated = ej angivet vem
capture-voice-veiled = visas inte: färre än fem därifrån
capture-not-quotable = räknas, citeras inte
capture-not-quotable-text = Orden visas inte: den som skrev vill inte bli citerad. Anteckningen räknas.
capture-not-quotable-help = Den som skrev vill inte bli citerad. Anteckningen räknas men visas aldrig utanför nätverket.

# A note.

capture-note-add = Skriv en anteckning
capture-note-lead = Ett påstående i taget, på det språk det sades. Skriv vem som talar som en roll, aldrig ett namn.
capture-note-text = Vad som sades
capture-note-text-help = Ingen som får omsorg ska gå att känna igen.
capture-note-kind = Vad är det för slags påstående?
capture-note-lang = Skrivet på
capture-note-voice = Vem talar
capture-note-voice-help = Låt det du inte vet stå som ej angivet.
capture-role-help = Till exempel undersköterska eller enhetschef. Aldrig ett namn.
capture-note-more = Citat, fråga och hur ofta det sades
capture-note-quote-help = Ordagrant, om det är känt vid sidan av texten ovan.
capture-note-question = Fråga som den svarar på
capture-note-strength = Hur ofta, enligt källan
capture-note-strength-help = Bara det källan själv säger. Torg räknar på egen hand.
capture-note-strength-source = Med källans ord
capture-note-not-quotable = Citera inte
capture-note-not-quotable-help = Räknas, men visas inte utanför nätverket.
capture-note-save = Spara
capture-note-save-another = Spara och skriv en till
capture-note-very-words = Ordagrant
capture-note-said-at = Sades vid
capture-note-who = Vem som talade
capture-note-used = Vad det blev av den
capture-note-used-none = Används ännu inte i någon slutsats eller något åtagande.
capture-note-conclude = Dra slutsatser
capture-note-sort = Flytta eller dölj
capture-note-move = Flytta
capture-note-hide-why = Varför döljs den?
capture-note-hide-help = Den som skrev kan läsa skälet.
capture-note-hidden = Dold: { $text }
capture-note-show = Visa igen

# We would like to hear more.

capture-hear-more = Vi vill gärna höra mer om det här
capture-hear-more-lead = Det blir ett behov som andra kan se och svara på, med tråden tillbaka till där det började.
capture-hear-more-words = Vad vill ni höra mer om?
capture-hear-more-words-help = Får lämnas tomt: då talar orden ovan för sig själva.
capture-hear-more-form = På vilket sätt?
capture-hear-more-do = Låt andra veta
capture-hear-more-others = Fler undrar
capture-hear-more-count = { $n ->
        [one] En organisation vill höra mer om det här.
       *[other] { $n } organisationer vill höra mer om det här.
    }
capture-date-help = Ett år, en månad eller en dag: 2026, 2026-05 eller 2026-05-16. Får lämnas tomt.

# A board, as the facilitator sees it.

capture-board-open = Öppna en tavla
capture-board-lead = Alla i rummet skriver lappar från sin egen telefon. Ingen behöver konto och ingen skriver sitt namn.
capture-board-prompt-help = En fråga, med ord som alla använder.
capture-board-prompt-start = Vad skulle göra ditt nästa pass bättre?
capture-board-title = Tavlans namn
capture-board-title-help = Skiljer tavlan från andra vid samma tillfälle.
capture-board-kinds = Slag av lappar att välja på
capture-board-focus-free = Den som skriver väljer
capture-board-shows = Visa varandras lappar
capture-board-shows-help = Välj bort det om var och en först ska tänka själv.
capture-board-is-open = Tar emot lappar
capture-board-is-closed = Avslutad
capture-board-project = Visa koden på väggen
capture-board-join = Så går man med
capture-board-and-code = med koden
capture-board-refresh = Hämta nya lappar
capture-board-close = Avsluta tavlan
capture-board-close-help = Koden slutar gälla genast.
capture-board-who = Vilka som skriver
capture-small-groups = från grupper med färre än fem
capture-board-empty-open = Inga lappar än. Visa koden på väggen och ge alla en lugn minut.
capture-board-empty-closed = Tavlan avslutades utan lappar.
capture-column-empty = Inga av det här slaget än
capture-hidden-count = { $n ->
        [one] En dold lapp
       *[other] { $n } dolda lappar
    }
capture-projector-go = Gå till
capture-projector-code = och skriv koden
capture-projector-qr = QR-kod som leder till tavlan
capture-projector-back = Tillbaka till tavlan

# A board on a phone.

capture-code-title = Gå med med en kod
capture-code-label = Koden
capture-code-help = Sex bokstäver och siffror från väggen. Stora eller små spelar ingen roll.
capture-join-lead = Inget konto, inget namn. Först två korta frågor.
capture-join-level = Vem är du här?
capture-join-level-management = Jag är chef
capture-join-level-development = Jag arbetar med utveckling
capture-join-level-care-staff = Jag arbetar i omsorgen
capture-join-level-health-care = Jag arbetar i hälso- och sjukvården
capture-join-level-user = Jag får omsorg
capture-join-level-relative = Jag är anhörig
capture-join-level-politician = Jag är politiker
capture-join-level-researcher = Jag är forskare
capture-join-level-not-stated = Jag vill inte säga
capture-join-organisation = Var kommer du ifrån?
capture-join-not-said = Vill inte säga
capture-join-quote = Får vi citera det du skriver, utan ditt namn?
capture-join-quote-help = Om inte räknas dina lappar, men ingen utanför nätverket läser dem.
capture-join-quote-yes = Ja, utan mitt namn
capture-join-quote-no = Nej, bara räkna dem
capture-join-do = Börja skriva
capture-join-privacy = Du får en färg och ett djur i stället för ett namn. Torg sparar inget namn, ingen telefon och ingen nätadress. En kaka håller din plats vid tavlan.
capture-you-are = Du är { $text }
capture-received = Tack, vi har fått den
capture-card-label = Din lapp
capture-card-most = Högst { $n } tecken. Skriv roller, inte namn.
capture-card-kind = Vad är det?
capture-card-focus = Vad handlar det om?
capture-card-focus-none = Vet inte
capture-card-finish = Jag är klar
capture-card-own = { $n ->
        [one] Din lapp
       *[other] Dina { $n } lappar
    }
capture-card-hidden = borttagen från tavlan: { $text }
capture-card-others = Vad andra skriver
capture-card-others-none = Inget än. Du kan bli först.
capture-card-refresh = Hämta andras nya lappar
capture-done-title = Tack för att du var med
capture-done-closed = Tavlan är avslutad.
capture-done-count = { $n ->
        [one] Vi har en lapp från dig
       *[other] Vi har { $n } lappar från dig
    }
capture-done-quote-yes = Du sa ja till att bli citerad utan ditt namn.
capture-done-quote-no = Dina lappar räknas men citeras inte.
capture-done-next = Vad händer nu?
capture-done-next-1 = Processledaren samlar lapparna med dem från andra workshoppar.
capture-done-next-2 = Det som många delar blir en slutsats, med orden den vilar på.
capture-done-next-3 = Ni som var i rummet får läsa utkastet innan det är färdigt.
capture-done-result = Till utbytets sida
capture-done-result-help = Resultatet visas där. Sidan kräver inget konto.
capture-done-more = Skriv en lapp till

# Colours and animals that stand for people at a board.

capture-colour-green = grön
capture-colour-blue = blå
capture-colour-red = röd
capture-colour-yellow = gul
capture-colour-grey = grå
capture-colour-pink = rosa
capture-colour-purple = lila
capture-colour-orange = orange
capture-colour-turquoise = turkos
capture-colour-golden = gyllene
capture-colour-silver = silvrig
capture-animal-hare = hare
capture-animal-fox = räv
capture-animal-elk = älg
capture-animal-owl = uggla
capture-animal-beaver = bäver
capture-animal-bear = björn
capture-animal-frog = groda
capture-animal-swan = svan
capture-animal-crane = trana
capture-animal-otter = utter
capture-animal-marten = mård
capture-animal-wolf = varg
capture-animal-salmon = lax
capture-animal-seal = säl
capture-animal-whale = val
capture-animal-gull = mås
capture-animal-swallow = svala
capture-animal-goose = gås
capture-animal-eagle = örn
capture-animal-lark = lärka
capture-animal-horse = häst
capture-animal-bumblebee = humla
capture-animal-butterfly = fjäril

# Visit feedback.

capture-feedback-lead = Vad besökarna tar med sig hem och vad värden själv lärde sig. Alla kan läsa den när värden har bekräftat fakta.
capture-feedback-write = Skriv återkoppling
capture-feedback-none = Ingen återkoppling än
capture-feedback-none-text = Fyra rubriker och tio minuter på hemvägen räcker.
capture-feedback-side-visitor = Från besökarna
capture-feedback-side-host = Från värden
capture-feedback-host = Vad värden lärde sig
capture-feedback-host-help = Att få frågor lär också: vad ni fick förklara, inte kunde svara på och nu ser på ett annat sätt.
capture-feedback-host-write = Skriv som värd
capture-feedback-without = För den som inte har konto
capture-feedback-without-help = En länk som besökarna kan skriva återkoppling med. Den gäller i 60 dagar.
capture-feedback-link = Länken till besökarna
capture-feedback-link-help = Skicka den till dem som var med. Alla som har länken kan skriva.
capture-feedback-link-show = Visa länken
capture-feedback-from = Vems återkoppling är det?
capture-feedback-role = Din roll
capture-feedback-form-lead-visitor = En tanke i varje ruta. Lämna tomt där du inget har att säga.
capture-feedback-form-lead-host = Vad lärde ni er själva av att ta emot dem? En tanke i varje ruta.
capture-heading-help-impressed = Vad såg ni som ni vill ha hemma?
capture-heading-help-requires = Vad måste finnas på plats för att det ska fungera?
capture-heading-help-where-we-stand = Hur långt har ni själva kommit?
capture-heading-help-need = Vad skulle ni behöva för att komma dit?
capture-heading-help-explained = Vad verkade självklart tills någon frågade?
capture-heading-help-unanswered = Vilka frågor skulle ni själva vilja ha svar på?
capture-heading-help-see-differently = Vad fick deras ögon er att se?
capture-draft-rows = Behövs fler rutor? Spara utkastet så kommer det nya.
capture-draft-save = Spara utkast
capture-draft-restored = Det du hade skrivit är tillbaka.
capture-draft-kept = Hålls kvar i webbläsaren tills du sparar eller lämnar in.
capture-feedback-submit = Lämna in
capture-feedback-done = Din återkoppling är inlämnad
capture-feedback-next = Värden läser och bekräftar fakta. Därefter kan den läsas av dem som får se besöket.
capture-feedback-own-address = Ditt utkast har en egen adress. Spara den för att fortsätta senare eller på en annan enhet:
capture-feedback-privacy = Inget namn frågas efter. Din roll och kommun står bredvid det du skriver.
capture-feedback-confirm = Fakta stämmer
capture-feedback-confirm-help = Läs igenom som värd. När ni bekräftar fakta kan den visas för alla som får se besöket.
capture-feedback-waits = Väntar på att värden bekräftar fakta. Bara nätverket och värden kan läsa den.
capture-feedback-commit = Gör ett åtagande av den

# Facts side by side.

capture-facts = Fakta sida vid sida
capture-facts-lead = Det som kan jämföras, skilt från intryck: värd och besökare bredvid varandra, med skälet till att de skiljer sig.
capture-facts-none = Inga fakta att jämföra än
capture-facts-none-text = Det räcker att börja med en siffra eller uppgift från var sida.
capture-fact-add = Lägg till fakta
capture-fact-help = Till exempel: boende per hus.
capture-fact-unit = Enhet
capture-fact-why = Varför de skiljer sig
capture-fact-value-help = Lämna en sida tom om den inte är angiven; en av dem måste finnas.

# Labels of fields; a refusal names the field by the same word.

field-prompt = Fråga
field-board-name = { capture-board-title }
field-consent = Får vi citera dig?
field-voice-role = Roll hos den som talar
field-quote = Ordagrant citat
field-fact = Vad som jämförs
field-fact-value = Ett värde på ena sidan

# What was just done.

done-note-added = Anteckningen är sparad.
done-note-hidden = Anteckningen är dold.
done-note-shown = Anteckningen visas igen.
done-note-moved = Anteckningen flyttades.
done-board-opened = Tavlan är öppen. Visa koden på väggen.
done-board-closed = Tavlan är avslutad och koden gäller inte längre.
done-draft-saved = Utkastet är sparat.
done-feedback-submitted = Återkopplingen är lämnad till värden.
done-feedback-confirmed = Fakta är bekräftade.
done-fact-added = Uppgiften är sparad.
done-hear-more = Nu kan andra se vad ni vill höra mer om.

# Deeds in the journal.

deed-add-note = skrev en anteckning
deed-hide-note = dolde en anteckning
deed-show-note = visade en anteckning igen
deed-move-note = flyttade en anteckning
deed-open-board = öppnade en tavla
deed-close-board = avslutade en tavla
deed-start-feedback = började skriva återkoppling
deed-save-draft = sparade ett utkast
deed-submit-feedback = lämnade in återkoppling
deed-confirm-feedback = bekräftade fakta i en återkoppling
deed-add-fact = lade till fakta att jämföra
deed-add-need = berättade om ett behov eller erbjudande
deed-pair = förde samman behov och erbjudande
deed-set-pair-outcome = skrev ner vad det blev av det
deed-withdraw-need = drog tillbaka ett behov eller erbjudande

# A board that is live: phases, votes, what came out.

board-phase-write = Skriva
board-phase-support = Stötta
board-phase-statements = Rösta om påståenden
board-phase-group = Se och sortera
capture-lead-phase = Vad alla gör nu
capture-lead-phase-help = Telefonerna följer med inom två sekunder. Det går att gå tillbaka.
capture-lead-freeze = Stanna tavlan
capture-lead-thaw = Låt den fortsätta
capture-lead-frozen = Tavlan står still. Inget tas emot.
capture-lead-timer = Minuter
capture-lead-timer-do = Starta klockan
capture-lead-timer-end = Ta bort klockan
capture-time-left = Tid kvar
capture-lead-merge = Lägg under en annan lapp
capture-lead-merge-do = Lägg ihop
capture-lead-part = Låt den stå för sig själv
capture-lead-drag = Dra en lapp till ett annat slag, eller till en lapp som säger detsamma. Menyn på varje lapp gör samma sak.
capture-result-title = Vad det blev
capture-result-none = Inget är sagt om lapparna än.
capture-result-agree = håller med
capture-result-disagree = håller inte med
capture-result-pass = tar inte ställning
capture-result-few = Färre än fem har svarat: visas inte.
capture-vote-count = { $n ->
        [one] { $n } röst
       *[other] { $n } röster
    }
capture-support-count = { $n ->
        [one] { $n } stöd
       *[other] { $n } stöd
    }
capture-live-waits = Processledaren har stannat tavlan. Det du skickar väntar på din telefon.
capture-live-unsent = Väntar på att skickas. Telefonen skickar det själv när det går.
capture-support-title = Vad är viktigast för dig?
capture-support-left = { $n ->
        [one] Du kan stötta en lapp till.
       *[other] Du kan stötta { $n } lappar till.
    }
capture-support-do = Stötta
capture-support-undo = Ta tillbaka
capture-support-none = Det finns inga lappar att stötta än.
capture-statement-title = Håller du med?
capture-statement-agree = Jag håller med
capture-statement-disagree = Jag håller inte med
capture-statement-pass = Hoppa över
capture-statement-so-far = { $k } av { $n }
capture-statement-none = Du har svarat på allt. Nya påståenden kommer av sig själva.
field-minutes = Minuter
field-phase = Vad alla gör
field-into = Den andra lappen
field-stance = Ditt svar
done-board-phase = Allas telefoner följer med.
done-board-frozen = Tavlan står still.
done-board-thawed = Tavlan fortsätter.
done-board-timer = Klockan är ställd.
done-cards-merged = Lapparna ligger ihop.
done-card-parted = Lappen står för sig själv.
deed-set-board-phase = tog en tavla till nästa skede
deed-freeze-board = stannade en tavla
deed-thaw-board = lät en tavla fortsätta
deed-set-board-timer = ställde klockan på en tavla
deed-merge-cards = lade ihop två lappar
deed-part-card = lät en lapp stå för sig själv
