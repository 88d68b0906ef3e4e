# Who does what, which forums exist, who has learned from whom

# Who does what: responsibilities as roles.
kind-responsibility = Ansvar
who-title = Vem gör vad
who-lead = Vem man frågar om vad. Roller, aldrig namn: människor byter jobb, ansvaret finns kvar.
who-add = Skriv in ett ansvar
who-edit = Ändra ett ansvar
who-ask = Fråga efter rätt person
who-role = Roll att fråga
who-area = Område
who-covers = Vad ansvaret omfattar
who-covers-help = En eller två meningar, så att den som söker hittar rätt.
who-covers-not-stated = Vad ansvaret omfattar är inte angivet
who-level = På vilken nivå?
who-since = Sedan
who-since-day = Sedan { $text }
who-source = Källa
who-source-is = Källa: { $text }
who-source-help = Var det står, till exempel en sida eller ett beslut.
who-date-help = År, månad eller dag: 2024, 2024-05 eller 2024-05-16.
who-form-lead = Skriv rollen, inte personen. När du sparar räknas det som bekräftat i dag.
who-checked-on = Senast bekräftat { $text }
who-never-checked = Inte bekräftat än
who-still-right = Stämmer fortfarande
who-not-stated-count = { $n ->
        [one] { $n } område är inte angivet
       *[other] { $n } områden är inte angivna
    }
who-not-stated-lead = Organisationen har inte skrivit vem som ansvarar för det här. Det betyder inte att ingen gör det.
who-some-examples = Något av det som visas här är påhittat och märkt som exempel.
who-facts = Fakta
who-under-way = På gång
who-offers = Kan dela med sig av
who-needs = Vill höra mer om

# The directory.
who-ask-title = Vem gör vad?
who-works-with = Vem arbetar med …
who-works-with-example = samverkan kring utskrivning
who-show-answers = Visa vem
who-all-about = Alla som ansvarar för: { $text }
who-answers-count = { $n ->
        [one] { $n } svar
       *[other] { $n } svar
    }
who-no-answer = Ingen har skrivit att de gör det
who-no-answer-text = Pröva ett annat ord eller ett helt område, eller fråga: någon gör det säkert.
who-akin = Med andra ord eller inom samma område
who-only-akin = Ingen har skrevet det med just de orden. Det här ligger nära.
who-by-name = Hitta en organisation efter namn

# Forums.
who-forums-title = Forum de är med i
who-see-networks = Se nätverk och forum
who-see-map = Se kartan över forum
who-owns-forum = Deras eget forum; vem som sitter där är inte angivet
who-sits-from = De själva: { $text }
who-sits-with = Tillsammans med { $text }
who-mandate = Får besluta om
who-mandate-help = Vad forumet självt får avgöra, och var gränsen går.
who-reports-to = Rapporterar till
who-meets-help = Till exempel varje månad eller två gånger per termin.
who-ended = Upphörde
who-ended-on = Upphörde { $text }
who-ended-forums = Forum som har upphört
who-forum-edit = Ändra forumet
who-forum-edit-lead = När du sparar räknas allt som bekräftat i dag.
who-forum-kind = Vad är forumet till för?
who-forum-kind-help = Samma slag av forum ställs bredvid varandra på kartan, så att det syns vad som saknas och vad som finns dubbelt.
who-seats = Vilka som sitter där
who-seats-none = Vilka som sitter i forumet är inte inskrivet.
who-seats-change = Ändra vem som sitter där
who-seats-from = Från vilka nivåer?
who-seats-help = Kryssa för alla som är med. Inget kryss: organisationen är med, nivån är inte angiven.
who-seat-remove = Är inte med
who-task-steering = Styrning
who-task-local-cooperation = Kommunen och vården tillsammans
who-task-discharge = Trygg hemgång från sjukhus
who-task-user-voice = Brukares och anhörigas röst
who-task-follow-up = Uppföljning
who-task-coordination = Samordning
who-task-learning = Lärande av varandra
who-task-development = Utveckling av arbetssätt
who-task-other = Annat
who-task-not-stated = Uppgift ej angiven
who-about-task-steering = styrning
who-about-task-local-cooperation = kommunens samverkan med vården
who-about-task-discharge = trygg hemgång
who-about-task-user-voice = brukares och anhörigas röst
who-about-task-follow-up = uppföljning
who-about-task-coordination = samordning
who-about-task-learning = att lära av varandra
who-about-task-development = utveckling av arbetssätt

# The map and its gaps.
who-map-title = Karta över forum
who-map-of = Karta över forum: { $text }
who-map-lead = Vilka forum som finns, vem som sitter var och från vilken nivå, så att det som saknas och det som finns dubbelt syns.
who-map-examples = En del forum på kartan är påhittade och märkta som exempel; luckor som gäller dem är det också.
who-map-empty = Inget forum är inskrivet ännu
who-map-empty-text = Börja med ett möte ni redan har: vad det är till för, hur ofta det hålls och vem som sitter där.
who-map-table = Forum och organisationer
who-map-caption = Rader: forum efter uppgift. Kolumner: organisationer. I rutorna: vilka nivåer som sitter där.
who-map-by-place = Organisation för organisation
who-no-seat = Ingen plats angiven
who-no-seat-stated = Inget forum är angivet
who-forums-count = { $n ->
        [one] { $n } forum
       *[other] { $n } forum
    }
who-organisations-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    }
who-gaps-count = { $n ->
        [0] Inga luckor syns
        [one] En sak att se över
       *[other] { $n } saker att se över
    }
who-gaps-lead = Räknat på det som är inskrivet och inget annat. Det som ingen har skrivit in kallas ej angivet, inte saknat.
who-no-gaps = Alla kommuner sitter någonstans, varje nivå som behövs är med och inget finns dubbelt, så långt det är inskrivet.
who-gap-kind-in-no-forum = Utan forum
who-gap-kind-no-forum-for = Inte med
who-gap-kind-no-level = Nivå utan plats
who-gap-kind-seats-not-stated = Ej angivet
who-gap-kind-same-task = Finns dubbelt
who-gap-in-no-forum = { $text } sitter inte i något av forumen.
who-gap-no-forum-for = { $text } är inte med i något forum om { $other }; andra i nätverket är det.
who-gap-no-level = Ingen från { $text } i ”{ $other }”.
who-gap-seats-not-stated = Vilka nivåer som sitter i ”{ $text }” är inte angivet.
who-gap-same-task = Två forum med samma uppgift: ”{ $text }” och ”{ $other }”.
who-from-level-management = ledningen
who-from-level-development = utvecklingssidan
who-from-level-care-staff = omsorgspersonalen
who-from-level-health-care = hälso- och sjukvården
who-from-level-user = brukarna
who-from-level-relative = de anhöriga
who-from-level-politician = politiken
who-from-level-researcher = forskningen
who-from-level-not-stated = någon angiven nivå
who-add-forum = Lägg till ett forum
who-ask-others = Fråga hur andra gör
who-ask-forum = Se vem man frågar
who-invite = Bjud in, och skriv in vem som kommer
who-compare = Jämför de två
who-write-seats = Skriv in vem som sitter där

# Who has learned from whom.
who-relations-title = Vem har lärt av vem
who-relations-of = Vem har lärt av vem: { $text }
who-relations-lead = Besök som hållits, behov som mött någon som kunde berätta, arbetssätt som tagits efter och program man går tillsammans.
who-relations-note = Bilden säger vem som har haft utbyte av vem, inte vem som är bäst. Det du inte får se räknas inte heller.
who-relations-source = Räknat av Torg på det som är inskrivet; tabellen nedan har samma uppgifter.
who-relations-table = Samma sak som tabell
who-relations-count = { $n ->
        [one] { $n } gång som någon lärt av någon
       *[other] { $n } gånger som någon lärt av någon
    }
who-relations-none = Inget är inskrivet ännu
who-relations-none-text = När ett besök har hållits, ett behov har mött ett erbjudande eller ett arbetssätt har tagits efter syns det här.
who-relations-all = Se alla organisationer
who-see-relations = Se vem som lärt av vem
who-shared = Delade med sig
who-learned = Lärde sig
who-learned-from = Av vem
who-how = Hur
who-about = Vad det gällde
who-together-caption = Program som flera går tillsammans
who-relation-visit = Besök
who-relation-match = Behov som mötte ett erbjudande
who-relation-adoption = Arbetssätt som togs efter
who-relation-together = Lärande tillsammans i ett program
who-sentence-visit = { $learner } besökte { $teacher }
who-sentence-match = { $learner } fick svar av { $teacher }
who-sentence-adoption = { $learner } tog efter { $teacher }
who-learned-title = Vem de har lärt av
who-learned-none = Inget utbyte är inskrivet ännu.

# Taking up a practice.
who-adoptions = Vilka som har tagit efter
who-adoptions-none = Ingen har skrivit att de har tagit efter det här ännu.
who-adopt = Vi har tagit efter det här
who-adopt-lead = Berätta hur långt ni har kommit och vad ni ändrade. Det är så den som började får veta, och nästa ser vad som är kärnan.
who-adopt-for = Du svarar för { $text }.
who-adopt-not-yours = Det här kan du inte skriva in
who-adopt-not-yours-text = Ditt konto behöver höra till en annan organisation än den som arbetssättet kommer från.
field-degree = Hur långt?
field-changed = Vad ni ändrade eller lät bli
who-changed = Vad de ändrade eller lät bli
who-changed-help = Behövs när ni har anpassat det eller tagit delar.
who-why = Varför
who-why-help = Vad hos er som gjorde att det behövde ändras.
degree-exchange = Vi har lärt oss av det
who-degree-exchange = inget är ändrat hos oss ännu
degree-adapted = Anpassat
who-degree-adapted = vi gör det på vårt sätt
degree-partial = I delar
who-degree-partial = vi tog något och lämnade något
degree-full = Fullt ut
who-degree-full = vi gör som de gör

# What was done.
done-who-added = Ansvaret är inskrivet.
done-who-saved = Ändringen är sparad.
done-who-confirmed = Tack, bekräftat i dag.
done-who-removed = Ansvaret är borttaget.
done-who-seats-saved = Vem som sitter där är sparat.
done-adopted = Tack, det är inskrivet. De som började kan nu se det.
done-adoption-withdrawn = Uppgiften är borttagen.
deed-add-responsibility = skrev in ett ansvar
deed-edit-responsibility = ändrade ett ansvar
deed-confirm-responsibility = bekräftade ett ansvar
deed-remove-responsibility = tog bort ett ansvar
deed-edit-forum = ändrade ett forum
deed-confirm-forum = bekräftade ett forum
deed-put-seats = ändrade vem som sitter i ett forum
deed-adopt-practice = tog efter ett arbetssätt
deed-withdraw-adoption = tog tillbaka att ett arbetssätt tagits efter
