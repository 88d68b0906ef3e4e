# Visits that leave something: a delegation's phones, the bus home, what the host learns.

visit-delegations = Grupper på besök
visit-delegations-help = En länk till telefonen för alla i gruppen: dagens program, frågor att hålla utkik efter och fyra knappar. På hemvägen blir det ett gemensamt utkast.
visit-delegation = Grupp på besök
visit-start = En ny grupp
visit-start-do = Skapa länken
visit-whose = Vilka åker?
visit-lang = Gruppens språk
visit-ends-on = Länken gäller till och med
visit-until = länken gäller till { $text }
visit-watch-write = Frågor att hålla utkik efter
visit-watch-write-help = Högst två för varje roll, en på varje rad. Den som inte får egna frågor ser de första som ni skickade i förväg.
visit-questions-raised = Frågor ni skickade i förväg
visit-members = { $n ->
    [one] en person har öppnat länken
   *[other] { $n } personer har öppnat länken
 }
visit-notes = { $n ->
    [one] en anteckning
   *[other] { $n } anteckningar
 }
visit-link = Länken till gruppen
visit-link-help = Skicka den till alla som åker med, eller låt dem fotografera rutan. Inget konto behövs, och ingen behöver säga vad de heter.
visit-qr = Länken som QR-kod
visit-link-over = Länken har slutat gälla. Välj en ny dag om gruppen ska skriva mer, eller byt länk om den är stängd.
visit-draft = Utkast till återkoppling
visit-draft-help = Det här är bara ert. När ni lämnar in det läser värden det och har sju dagar på sig att bekräfta fakta; innan dess kan ingen utanför läsa det. Det ni tar med hem blir utkast till åtaganden.
visit-hand-over = Lämna in till värden
visit-handed-over = Återkopplingen är inlämnad till värden.
visit-due-draft = Utkastet är klart att läsa.
visit-due-commitment = Två veckor har gått utan något åtagande. Vad tar ni med er hem?
visit-door-lead = Skriv ner det du ser och hör medan du är på plats. Ingen app och inget konto.
visit-door-level = Vad arbetar du med?
visit-door-role = Din roll
visit-door-role-help = Till exempel enhetschef eller undersköterska. Inget namn.
visit-door-name = Ditt namn
visit-door-name-help = Dina anteckningar visas med din roll. Vill du kan gruppen se ditt namn också. Det följer aldrig med till värden.
visit-door-name-yes = Visa mitt namn för gruppen
visit-door-name-field = Namn, om du har kryssat i rutan
visit-door-do = Börja
visit-door-until = Länken gäller till och med { $text }.
visit-bus-home = På hemvägen
visit-back = Till dina anteckningar
visit-day = dag { $k } av { $n }
visit-day-n = Dag { $n }
visit-days = Programmets dagar
visit-watch = Håll utkik efter
visit-note = Vad såg eller hörde du?
visit-note-help = Skriv, eller tala in med tangentbordets mikrofon. Tryck sedan på den knapp som passar.
visit-who = Vem sa det?
visit-who-help = En roll, till exempel sjuksköterska på boendet.
visit-said-by = sagt av { $text }
visit-buttons = Spara som
visit-button-impressed = Imponerade
visit-button-requires = Det kräver
visit-button-where-we-stand = Var vi står
visit-button-need = Vi behöver
visit-unsent = Inte skickat än. Det går iväg av sig självt när nätet är tillbaka.
visit-own = Dina anteckningar
visit-make-fact = Jämför { $text } med hur det är hos er
visit-today = Dagens program
visit-no-programme = Inget program är inlagt för den här dagen.
visit-see-all = { $n ->
    [0] Gruppens sida
    [one] Se gruppens enda anteckning
   *[other] Se gruppens { $n } anteckningar
 }
visit-word = Ett ord du undrar över
visit-word-do = Slå upp
visit-fact-title = En siffra att jämföra
visit-fact-lead = Ställ värdens siffra bredvid er egen. Fakta står för sig, skilda från intryck.
visit-fact-help = Till exempel boende i varje hus.
visit-ours = Hos oss
visit-facts-none = Inga siffror ännu.
visit-home-lead = Lägg ihop det som säger samma sak, och välj det som betyder mest. Orden står kvar som de skrevs.
visit-votes-left = { $n ->
    [0] Du har använt dina röster.
    [one] Du har en röst kvar.
   *[other] Du har { $n } röster kvar.
 }
visit-votes = { $n ->
    [one] en röst
   *[other] { $n } röster
 }
visit-vote = Välj
visit-vote-undo = Vald
visit-merge = Lägg ihop
visit-merge-into = Lägg den här under
visit-merge-do = Lägg ihop
visit-part = Ta isär
visit-none-here = Inget ännu.
visit-take-home = Det här tar vi med hem
visit-take-home-help = { $n ->
    [one] Högst ett åtagande, med någon som ansvarar och en dag.
   *[other] Högst { $n } åtaganden, vart och ett med någon som ansvarar och en dag.
 }
visit-take-home-none = Gruppen har inte valt något ännu.
visit-owner = Vem ansvarar? (roll)
visit-due = Klart senast
visit-take = Ta med hem
visit-leave = Lämna kvar
visit-home-after = I morgon bitti ligger ett utkast under de fyra rubrikerna klart för den som leder gruppen.
visit-learning = Vad värden lär sig
visit-learning-help = Det värden själv ville veta och lärde sig, bredvid det besökarna skrev. Svar som ni markerar kan andra läsa i stället för att fråga igen.
visit-host-questions = Värdens egna frågor
visit-host-questions-help = Fråga era medarbetare före besöket: vad vill vi lära oss av dem? Frågorna står i formuläret efteråt.
visit-host-question-n = Fråga { $n }
visit-host-questions-none = Värden har inte ställt några egna frågor.
visit-host-asks = Det här vill värden lära sig av er
visit-host-asks-help = Svara gärna under den rubrik som passar.
heading-own-question = Vad vi själva ville lära oss
capture-heading-help-own-question = Frågorna ni ställde er före besöket. Vad blev svaret?
visit-letter-none = Besökarna har inte lämnat in något ännu.
visit-letter-open = Läs och bekräfta
visit-own-none = Ni har inte skrivit något ännu.
visit-confirm-by = Värden har till och med { $text } på sig att bekräfta fakta.
visit-confirm-left = { $n ->
    [0] Det är sista dagen.
    [one] En dag är kvar.
   *[other] { $n } dagar är kvar.
 }
visit-confirm-over = Värdens tid gick ut { $text }. Återkopplingen visas ändå inte för andra förrän fakta är bekräftade; hör av er till varandra.
visit-reuse = Svar som andra kan använda
visit-reuse-help = Markera svar som får användas igen. De står då vid ert erbjudande och går att söka på, också på andra språk.
visit-reuse-none = Ingen fråga har fått svar ännu.
visit-reuse-do = Får användas igen
visit-reused = Står vid erbjudandet
visit-reuse-offer = Vid vilket erbjudande?
visit-reuse-no-offer = Lägg först in ett erbjudande att ta emot besök
done-visit-saved = Sparat.
done-visit-noted = Sparat.
done-visit-merged = Anteckningarna är ihoplagda.
done-visit-parted = Anteckningen står för sig igen.
done-visit-taken = Det är med på listan.
done-visit-left = Borttaget från listan.
done-delegation-started = Länken är klar att skicka.
done-answer-reused = Svaret står nu vid erbjudandet.
refusal-take-home-full = Ni har redan valt { $most }. Lämna kvar ett om ni hellre tar med något annat.
deed-start-delegation = skapade en länk till en grupp på besök
deed-change-delegation = ändrade en grupp på besök
deed-join-delegation = öppnade gruppens länk
deed-add-delegation-note = skrev en anteckning på besöket
deed-merge-delegation-notes = lade ihop anteckningar
deed-part-delegation-note = tog isär anteckningar
deed-take-home = valde något att ta med hem
deed-leave-behind = lämnade kvar något
deed-hand-over-delegation = lämnade in gruppens återkoppling
deed-fall-due = blev påmint
deed-set-host-questions = skrev värdens egna frågor
deed-reuse-answer = lät ett svar användas igen

# A programme's year as a picture.

year-title = Året
year-month = Månad
year-column-workshop = Workshoppar
year-column-sparring = Sparring
year-column-visit = Besök och konferenser
year-column-research = Forskare med
year-column-duty = Att redovisa

# Fields.

field-heading = En av de fyra knapparna
field-channel = Hur svaret kom

# The leader puts things in order.

visit-take-out = Ta ut ur utkastet
visit-take-out-why = Varför? Den som skrev ser skälet.
visit-taken-out = Uttaget ur utkastet
visit-taken-out-help = Det här lämnas inte till värden. När återkopplingen lämnas in raderas det.
visit-taken-out-because = uttaget ur utkastet: { $text }
visit-put-back = Lägg tillbaka
link-renew = Byt länk
link-withdraw = Stäng länken
link-renew-help = Byt eller stäng länken om den har hamnat fel. Den gamla slutar gälla direkt; det som redan är skrivet finns kvar. De som ska fortsätta skriva får öppna den nya och börja om med att säga sin roll.
done-link-renewed = Den nya länken gäller. Den gamla går inte längre att öppna.
done-link-withdrawn = Länken är stängd.
done-draft-taken-out = Det är uttaget ur utkastet.
done-draft-put-back = Det står i utkastet igen.
refusal-link-too-long = Länken kan gälla till och med { $latest }, inte längre. Välj en tidigare dag.
refusal-link-full = Här är det fullt: det finns plats för { $most }. Säg till den som gav dig länken.
deed-withdraw-delegation-link = stängde länken till en grupp på besök
deed-renew-delegation-link = bytte länken till en grupp på besök
deed-withdraw-voices-link = stängde länken till brukare och anhöriga
deed-renew-voices-link = bytte länken till brukare och anhöriga
deed-take-out-of-draft = tog ut något ur utkastet från ett besök
deed-put-back-in-draft = lade tillbaka något i utkastet från ett besök
deed-forget-names = raderade namnen i en grupp på besök
deed-forget-voters = raderade vem som kunde när
