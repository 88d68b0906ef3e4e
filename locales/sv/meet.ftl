### MÖTAS: nätverk, program, möten, frågor i förväg, finansiering (svenska).

# The first page.

meet-title = Mötas
meet-lead = Planera workshoppar, besök och konferenser med ditt nätverk – och gå in i varje möte med koll på vad ni sa förra gången.
meet-new-exchange = Planera ett möte
meet-new-programme = Starta ett program
meet-new-network = Starta ett nätverk
meet-mine = Dina nätverk
meet-others = Andra nätverk
meet-coming = På gång
meet-nothing-coming = Inget är planerat som du kan se.
meet-held = Tidigare möten
meet-programmes = Program
meet-no-network = Inget nätverk än
meet-no-network-text = Ett nätverk är några kommuner som vill lära av varandra. Klistra in deras namn, så är ni i gång.
meet-exchanges-count = { $n ->
        [one] { $n } möte
       *[other] { $n } möten
    }
meet-members-count = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmar
    }
meet-date-not-stated = datum ej angivet
meet-language = Språk

# Starting a network.

meet-network-new = Starta ett nätverk
meet-network-new-lead = Ge det ett namn och klistra in kommunerna. Vi slår upp kommunkoderna och frågar när ett namn är oklart.
meet-sign-in-first = Du behöver vara inloggad för att starta ett nätverk.
meet-paste-members = Kommuner och andra organisationer
meet-paste-help = Namn eller koder, med kommatecken emellan eller på varsin rad.
meet-names-country = Var ligger de?
meet-any-country = Alla länder
meet-look-up = Kontrollera namnen
meet-names-found = { $n ->
        [one] { $n } organisation hittades
       *[other] { $n } organisationer hittades
    }
meet-name-unknown = Vi känner inte till ”{ $text }”
meet-name-ambiguous = Vilken ”{ $text }” menar du?
meet-leave-out = Ta inte med
meet-other-spelling = Annan stavning, eller koden
meet-network-about = Vad är det till för?
meet-network-about-help = En eller två meningar som andra förstår.
meet-network-open = Vem får se att nätverket finns?
meet-network-public-help = Namn, medlemmar och forum visas för alla. Utkast, tavlor och personer visas aldrig.
meet-network-inner-help = Bara de som har en roll i det ser det.
meet-network-create = Starta nätverket

# A network.

meet-no-programme = Inget program än
meet-no-programme-text = Börja med en mall: en serie workshoppar, ett besök, en digital konferens eller ett helt år.
meet-no-exchanges = Inga möten än.
meet-no-exchanges-text = Planera det första – datum och plats kan komma senare.
meet-add-members = Lägg till medlemmar
meet-member-as = De deltar som
meet-no-focus-areas = Inga fokusområden än.
meet-add-focus-area = Lägg till ett fokusområde
meet-concept = Gemensamt begrepp
meet-concept-help = Så att det som andra nätverk kallar något annat går att se tillsammans med ert.
meet-forums = Forum: vem gör vad
meet-forums-lead = Återkommande möten där man redan samverkar, så att ingen behöver starta ett nytt för att hitta rätt.
meet-no-forums = Inget forum har skrivits ned än.
meet-forum = Forum
meet-forum-whose = Vems forum är det?
meet-forum-shared = Gemensamt för alla
meet-add-forum = Lägg till ett forum
meet-contact-role = Vem man frågar
meet-meets = Hur ofta det träffas
meet-role-not-name = En roll, inte ett namn.
meet-people = Personer och roller
meet-people-lead = Bara nätverkets egna ser det här.
meet-appoint = Ge någon en roll
meet-appoint-help = Namnet personen loggar in med.
meet-journal-title = Nätverkets ändringslogg
meet-journal-lead = Vem som gjorde vad, och när. Loggen går inte att ändra.
meet-journal-empty = Här har inget hänt än.

# Starting a programme.

meet-programme-new = Starta ett program
meet-programme-new-lead = Ett program är flera möten med ett syfte. En mall fyller i resten – ändra det som inte passar.
meet-programme-edit = Ändra programmet
meet-choose-network = Vilket nätverk gäller det?
meet-choose-template = Vad vill ni göra?
meet-other-template = Välj en annan mall
meet-template-workshop-series = { $n } workshoppar med samma frågor: sex fokusområden, sedda som möjligheter, hinder och behov av stöd. Det som sägs går att räkna över alla workshoppar.
meet-template-peer-visit = Tre dagar hos en värd: först frågorna, sedan verksamheten, sedan vad som skiljer, vad ni tar med hem och vad värden lärde sig.
meet-template-digital-conference = En halv dag digitalt kring frågor som ställts i förväg.
meet-template-year-programme = { $n } möten över ett år: workshoppar för alla och bollplank mellan några få däremellan.
meet-purpose-help = Vad ska vara annorlunda efteråt?
meet-date-help = Så exakt du vet: 2027, 2027-02 eller 2027-02-11.
meet-date-known = Datum, om det är känt
meet-lenses = Vad vi frågar efter
meet-lenses-help = Lapparna på tavlorna är något av detta, och sammanställningen delas in efter det.
meet-areas-help = Lämna en rad tom för att hoppa över den. Begreppet gör området jämförbart med andra nätverks.
meet-area-n = Fokusområde { $n }
meet-meetings = Möten
meet-meetings-help = Lämna en rubrik tom för att hoppa över mötet. Fler går att lägga till senare.
meet-programme-create = Starta programmet
meet-timeline = Mötena
meet-to-workbench = Öppna arbetsbordet

# The form of an exchange.

meet-exchange-new = Planera ett möte
meet-exchange-new-lead = En rubrik räcker för att börja. Allt annat kan vänta.
meet-exchange-edit = Ändra mötet
meet-exchange-create = Spara och fortsätt
meet-in-programme = En del av
meet-kind = Vad är det för möte?
meet-kind-peer-learning-visit = En verksamhet tar emot några kollegor under ett par dagar
meet-kind-study-trip = En grupp reser för att se hur andra gör
meet-kind-workshop = Ni arbetar med frågor tillsammans
meet-kind-conference = Många lyssnar och samtalar i grupper
meet-kind-sparring-meeting = Två eller tre hjälper varandra vidare
meet-more-facts = Datum, plats, värd och mer
meet-ends-help = Lämna tomt för en enda dag.
meet-starts-clock = Börjar kl.
meet-ends-clock = Slutar kl.
meet-time-zone = Vilket lands klocka?
meet-date-note = Datumet med källans ord
meet-date-note-help = Till exempel ”hösten 2020”, när inget mer exakt är känt.
meet-form = I vilken form?
meet-place-help = Ort och lokal, eller vilket digitalt rum.
meet-host-help = Kommunen eller organisationen som tar emot de andra.
meet-alone = Inget program, står för sig självt
meet-follows = Det är en fortsättning på
meet-follows-help = Då inleds dagordningen med vad som sades där och vad det blev av det.
meet-follows-nothing = Inget, det är det första
meet-visibility = Vem får se det?
meet-visibility-public = Plan, frågor och det som publiceras. Inget konto behövs.
meet-visibility-network = Bara de som har en roll i nätverket, och värden.
meet-source-note = Varifrån uppgifterna kommer
meet-source-note-help = Och vad i dem som är er egen tolkning.

# An exchange: tabs and plan.

meet-tabs = Mötets delar
meet-tab-plan = Plan
meet-tab-capture = Tavlor, anteckningar och återkoppling
meet-tab-next = Nästa steg
meet-to-board = Öppna en tavla
meet-to-calendar = Lägg i kalendern
meet-last-time = Vad vi sa förra gången, och vad det blev av det
meet-last-time-nothing = Inget från det förra mötet har skrivits ned än.
meet-write-answers = Skriv ned svaren
meet-what-became = Vad det blev av det
meet-clock-elsewhere = Starten på andra klockor:
meet-agenda-empty = Det finns ingen dagordning än.
meet-agenda-empty-edit = Det finns ingen dagordning än. Börja med någon av dessa och ändra det som inte passar.
meet-agenda-shape = Börja med
meet-agenda-fill = Fyll i dagordningen
meet-shape-three-days = Besök på tre dagar
meet-shape-two-days = Besök på två dagar
meet-shape-half-day-online = En halv dag digitalt
meet-shape-workshop = Workshop på tre timmar
meet-shape-sparring = Bollplank på en och en halv timme
meet-agenda-add = Lägg till en rad
meet-agenda-edit = Ändra en rad i dagordningen
meet-agenda-remove = Ta bort raden
meet-agenda-day = Dag
meet-agenda-starts-help = Lämna tomt så följer den på raden före.
meet-agenda-minutes = Minuter
meet-agenda-what = Vad
meet-responsible = Ansvarig roll
meet-clock = Tid
meet-minutes = { $n } min
meet-day = Dag { $n }
meet-facts = Fakta
meet-mark-held = Det har hållits
meet-before-after = Före och efter
meet-stands-alone = Det står för sig självt: inget kommer före och inget följer än.
meet-add-follows = Ange vad det är en fortsättning på

# Words of an agenda that a template begins with.

meet-agenda-welcome = Välkommen, vilka är här och vad vill vi ta med oss hem
meet-agenda-since-last = Vad vi sa förra gången, och vad det blev av det
meet-agenda-host-presents = Värden berättar hur arbetet är organiserat
meet-agenda-coffee = Kaffe
meet-agenda-lunch = Lunch
meet-agenda-visitor-questions = Besökarnas frågor, en i taget
meet-agenda-see-practice = Se arbetet där det görs
meet-agenda-see-second-practice = Se en andra verksamhet
meet-agenda-meet-staff = Samtal med omsorgspersonal, utan chefer i rummet
meet-agenda-write-down = Var och en skriver ned vad de såg
meet-agenda-visitor-presents = Besökarna berättar hur de gör hemma
meet-agenda-what-differs = Vad skiljer oss åt, och varför
meet-agenda-take-home = Vad vi tar med hem och prövar
meet-agenda-host-learnt = Vad värden lärde sig
meet-agenda-next-step = Nästa steg: vem gör vad, till när
meet-agenda-first-question = Första frågan: korta exempel, sedan grupper
meet-agenda-second-question = Andra frågan: grupper
meet-agenda-third-question = Tredje frågan: alla tillsammans
meet-agenda-board = Alla skriver lappar på tavlan
meet-agenda-talk-cards = Vi läser lapparna och pratar om vad de säger
meet-agenda-one-problem = Ett problem hemifrån, berättat av den som har det
meet-agenda-advice = Vad de andra skulle pröva

# Names of focus areas that a template begins with.

meet-focus-self-care = Egenvård
meet-focus-person-centring = Personcentrering
meet-focus-digitalisation = Digitalisering
meet-focus-prevention = Hälsofrämjande och förebyggande
meet-focus-competence = Kompetensutveckling
meet-focus-cooperation = Samverkan
meet-focus-rehabilitation = Rehabilitering
meet-focus-carer-support = Anhörigstöd
meet-focus-continuity = Små team och kontinuitet
meet-focus-leadership = Ledarskap

# People.

meet-no-participants = Ingen är anmäld än.
meet-people-counted = personer anmälda
meet-people-not-stated = rader utan antal
meet-people-number = Antal
meet-people-number-help = Lämna tomt om du inte vet, då visas ”ej angivet”.
meet-coverage = Vilka som saknas
meet-coverage-full = Alla medlemmar kommer, med ledning, utveckling, omsorgspersonal och brukarnas röst.
meet-coverage-absent = Ingen anmäld från { $text }.
meet-coverage-no-care-staff = Ingen omsorgspersonal anmäld från { $text }.
meet-coverage-level = Saknas helt: { $text }.
meet-coverage-levels-not-stated = { $n ->
        [one] Nivån är inte angiven på { $n } rad, så det går inte att säga vilka nivåer som saknas.
       *[other] Nivån är inte angiven på { $n } rader, så det går inte att säga vilka nivåer som saknas.
    }
meet-coverage-no-users = Inga brukare eller anhöriga är med. Deras röst kommer att saknas i det som sägs.
meet-sign-up = Anmäl
meet-sign-up-lead = Vi räknar personer per organisation och nivå. Namn behövs inte och sparas inte.

# Questions in advance.

meet-questions = Frågor till mötet
meet-no-questions = Inga frågor än. Bra möten börjar med det folk undrar över.
meet-link = Låt andra fråga utan konto
meet-link-lead = Skicka länken till kontaktpersonerna. Den som har den kan läsa frågorna och lägga till egna.
meet-link-address = Länken
meet-link-open = Se sidan
meet-link-make = Skapa en länk
meet-link-end = Avsluta länken
meet-raised-by-not-stated = ställd av: ej angivet
meet-carried-from = har följt med från ett tidigare möte
meet-originals = { $n ->
        [one] { $n } fråga som gäller samma sak
       *[other] { $n } frågor som gäller samma sak
    }
meet-split = Låt den stå för sig igen
meet-work-on = Besvara, slå ihop, ta med
meet-raise = Ställ en fråga
meet-raise-help = En eller två meningar. Inga namn på personer som får omsorg.
meet-raise-do = Skicka frågan
meet-your-role = Din roll
meet-your-question = Din fråga
meet-part-of = Del av frågan
meet-part-of-none = Den står för sig
meet-question-title = En fråga till mötet
meet-dialogue = Vad som sades
meet-dialogue-help = Kärnan i samtalet, också där meningarna gick isär.
meet-answer = Svar
meet-answer-help = Vad ni kom fram till. Lämna tomt om det inte finns något svar.
meet-next-step = Nästa steg
meet-next-step-help = Vem gör vad före nästa möte. Roller, inte namn.
meet-question-words = Frågans ordalydelse
meet-save-words = Spara ordalydelsen
meet-merge = Slå ihop med en annan fråga
meet-merge-lead = Frågan läggs under den andra. Dess egna ord sparas, och den kan stå för sig igen.
meet-merge-into = Lägg den under
meet-merge-do = Slå ihop
meet-carry = Ta med till nästa möte
meet-carry-lead = Den blir en ny fråga där, och det som sades här visas intill.
meet-carry-do = Ta med den
meet-carry-nowhere = Inget möte följer på det här än.
meet-link-title = Vad vill du att vi pratar om?
meet-link-intro = Din fråga hjälper oss att förbereda mötet. Du behöver inget konto, och vi frågar efter din roll, inte ditt namn.
meet-link-received = Tack, vi har tagit emot din fråga. Du kan ställa en till.
meet-link-asked = { $n ->
        [one] { $n } fråga hittills
       *[other] { $n } frågor hittills
    }
meet-link-asked-lead = Se vad andra frågar innan du skriver.
meet-prefer-not = Vill inte ange

# Funding.

meet-no-funding = Inget är angivet om vem som betalar.
meet-sum = angivet i den här valutan
meet-amount-not-stated = belopp ej angivna
meet-never-converted = Beloppen står i den valuta de angavs i och räknas aldrig om.
meet-payer = Vem betalar
meet-payer-help = En kommun eller organisation. Lämna tomt om det inte är angivet.
meet-pays = Vad pengarna går till
meet-pays-help = Till exempel resor och övernattning.
meet-scheme-help = Bidraget, bidragspotten eller den egna budgeten.
meet-amount-help = Lämna tomt om det inte är angivet.
meet-add-funding = Lägg till finansiering
meet-obligations = Vad som krävs i gengäld
meet-owed = Vad som ska göras
meet-add-obligation = Lägg till ett krav
meet-mark-met = Markera som uppfyllt
meet-urgency-met = uppfyllt
meet-urgency-late = försenat
meet-urgency-soon = senast inom 30 dagar
meet-urgency-open = ännu inte dags
meet-urgency-undated = inget datum angivet

# Fields and refusals.

field-role = Roll
field-scheme = Finansieringsform
field-task = Vem gör vad
field-programme = Program
field-earlier = Tidigare möte
field-exchange = Möte
field-concept = Gemensamt begrepp
field-visibility = Vem som får se det
field-shape = Dagordning att börja med
refusal-time-unclear = ”{ $given }” går inte att använda som tid. Skriv timmar och minuter på jämn kvart, till exempel 09:15, och ange hela datumet.

# What was just done.

done-meet-network-created = Nätverket är startat.
done-meet-members-added = Medlemmarna är tillagda.
done-meet-person-appointed = Personen har nu rollen.
done-meet-focus-area-added = Fokusområdet är tillagt.
done-meet-forum-added = Forumet är tillagt.
done-meet-forum-removed = Forumet är borttaget.
done-meet-programme-created = Programmet är startat, med sina möten.
done-meet-exchange-created = Mötet är planerat.
done-meet-saved = Sparat.
done-meet-participant-added = Anmält.
done-meet-participant-removed = Raden är borttagen.
done-meet-question-raised = Frågan är tillagd.
done-meet-link-made = Länken fungerar nu. Dela den med kontaktpersonerna.
done-meet-link-ended = Länken fungerar inte längre.
done-meet-funding-removed = Raden är borttagen.

# Deeds in the change log.

deed-create-programme = startade ett program
deed-edit-programme = ändrade ett program
deed-create-exchange = planerade ett möte
deed-edit-exchange = ändrade ett möte
deed-set-exchange-state = ändrade läget för ett möte
deed-follow = angav vad ett möte är en fortsättning på
deed-add-agenda-item = lade till i dagordningen
deed-edit-agenda-item = ändrade dagordningen
deed-remove-agenda-item = tog bort en rad ur dagordningen
deed-put-participant = anmälde en organisation
deed-remove-participant = tog bort en anmälan
deed-add-funding = lade till finansiering
deed-remove-funding = tog bort finansiering
deed-add-obligation = skrev ned ett krav
deed-meet-obligation = markerade ett krav som uppfyllt
deed-add-members = lade till medlemmar
deed-add-focus-area = lade till ett fokusområde
deed-add-forum = lade till ett forum
deed-remove-forum = tog bort ett forum
deed-raise-question = ställde en fråga
deed-edit-question = ändrade en frågas ordalydelse
deed-record-outcome = skrev ned vad det blev av en fråga
deed-merge-questions = slog ihop frågor
deed-split-question = lät en fråga stå för sig igen
deed-move-question = ordnade frågorna
deed-carry-question = tog med en fråga till nästa möte
deed-make-questions-link = skapade en länk för frågor
deed-end-questions-link = avslutade länken för frågor
