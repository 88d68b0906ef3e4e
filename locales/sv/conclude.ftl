### CONCLUDE: arbetsbordet, slutsatser, avläsning av dem som var med, rapporter (svenska).

# Översikt.

conclude-title = Dra slutsatser
conclude-lead = Från det som sades till vad det betyder: varje slutsats visar hur många som står bakom och leder tillbaka till orden.
conclude-workbenches = Era arbetsbord
conclude-workbenches-none = Inget att dra slutsatser av ännu
conclude-workbenches-none-text = När någon har skrivit lappar eller anteckningar vid ett av era möten finns arbetsbordet här.
conclude-workbenches-none-do = Se era möten
conclude-workbenches-sign-in-text = Logga in för att öppna nätverkets arbetsbord. Publicerade rapporter är öppna för alla.
conclude-notes = { $n ->
        [0] inga lappar
        [one] { $n } lapp
       *[other] { $n } lappar
    }
conclude-findings = { $n ->
        [0] inga slutsatser
        [one] { $n } slutsats
       *[other] { $n } slutsatser
    }
conclude-finals = { $n ->
        [one] { $n } fastställd
       *[other] { $n } fastställda
    }
conclude-reports = Publicerade rapporter
conclude-reports-none = Ingen rapport är publicerad ännu.
conclude-report-of = Rapport, version { $text }

# Arbetsbordet.

conclude-workbench = Arbetsbord
conclude-workbench-lead = Vik ut lapparna, välj dem som säger samma sak eller talar emot varandra och skriv vad de betyder tillsammans.
conclude-tabs = Arbetsbordets delar
conclude-tab-cards = Lappar
conclude-tab-findings = Slutsatser
conclude-tab-report = Rapport
conclude-matrix-caption = Lappar efter fokusområde, tillfälle och typ
conclude-lens = Typ
conclude-no-focus = Utan fokusområde
conclude-no-cards-here = Inga lappar
conclude-unfold-all = Vik ut alla lappar
conclude-fold-all = Vik ihop alla lappar
conclude-cell = { $n ->
        [one] { $n } lapp
       *[other] { $n } lappar
    }
conclude-used-in = bär { $text }
conclude-chosen = Med lapparna du har valt
conclude-chosen-help = Kryssa för lappar i tabellen. Skriv sedan en slutsats av dem eller lägg dem i en grupp.
conclude-write = Skriv en slutsats
conclude-write-from-chosen = Skriv en slutsats av dem
conclude-group-name = Gruppens namn
conclude-group-name-help = Vad har lapparna gemensamt?
conclude-group-do = Lägg dem i en grupp
conclude-groups = Grupper av lappar
conclude-group-write = Skriv en slutsats av gruppen
conclude-group-rename = Byt namn
conclude-group-rename-of = Byt namn på gruppen { $text }
conclude-group-out = Ta ut
conclude-group-out-of = Ta ut lapp { $text } ur gruppen
conclude-empty-title = Inga lappar ännu
conclude-empty-text = Öppna en tavla vid ett tillfälle eller skriv anteckningar efteråt. De dyker upp här direkt.
conclude-empty-do = Samla lappar
conclude-focus-findings = { $n ->
        [0] ingen slutsats ännu
        [one] { $n } slutsats
       *[other] { $n } slutsatser
    }

# Slutsatser på arbetsbordet, och avläsningen av dem som var med.

conclude-findings-none-title = Inga slutsatser ännu
conclude-findings-none-text = Välj lappar och skriv i en mening vad de betyder tillsammans. Antalet räknas åt dig.
conclude-user-voice = { $n ->
        [0] Bakom varje slutsats finns en röst från brukare eller anhöriga.
        [one] En slutsats saknar röst från brukare eller anhöriga.
       *[other] { $n } slutsatser saknar röst från brukare eller anhöriga.
    }
conclude-no-user-voice = Ingen röst från brukare eller anhöriga
conclude-check = Låt dem som var med läsa
conclude-check-text = De som var med ser varje utkast med sina citat och svarar: ja, det var så vi sa, eller inte riktigt. Inget konto behövs.
conclude-check-send = Visa utkasten för dem som var med
conclude-check-again = Visa nya utkast för dem som var med
conclude-check-link = Dela länken med dem som var med
conclude-check-withdraw = Stäng länken
conclude-check-agrees = { $n ->
        [one] { $n } ja
       *[other] { $n } ja
    }
conclude-check-differs = { $n ->
        [one] { $n } inte riktigt
       *[other] { $n } inte riktigt
    }
conclude-check-none = Inga svar ännu.
conclude-check-answers = Så svarade de som var med
conclude-final-all = Fastställ det som ingen invänt mot
conclude-make-final = Fastställ
conclude-make-final-text = Då kan slutsatsen stå i rapporten. Om orden eller citaten ändras blir den ett utkast igen.
conclude-final-objected = Någon har svarat ”inte riktigt”. Läs svaren innan du fastställer.
conclude-final-unanswered = Ingen har svarat ännu.
conclude-send-first = Visa den först för dem som var med. Det görs för alla utkast på en gång på arbetsbordet.

# Att skriva en slutsats.

conclude-new = Skriv en slutsats
conclude-edit = Ändra slutsatsen
conclude-edit-text = När du sparar blir den ett utkast igen: de som var med har inte sett de nya orden.
conclude-what = Vad är det för slutsats?
conclude-kind-help-shared-view = de flesta ser det på samma sätt
conclude-kind-help-tension = det ligger något i båda sidor
conclude-kind-help-uncertain = ingen vet riktigt hur
conclude-kind-help-wish = något man skulle vilja ha
conclude-kind-help-keep = får inte gå förlorat i omställningen
conclude-kind-help-definition = det här menar vi med ordet
conclude-claim-help = Som du skulle säga det till någon som inte var med. Inga siffror och inget ”många” eller ”de flesta”: det räknas.
conclude-focus-whole = Helheten, inget enskilt fokusområde
conclude-focus-change = Visa lapparna i det här fokusområdet
conclude-unit = Vad räknas?
conclude-unit-help-workshop = tillfällen där det sades
conclude-unit-help-municipality = kommuner och organisationer som sa det
conclude-unit-help-person = personer som sa det
conclude-unit-help-role = nivåer som sa det
conclude-strength = Var kommer antalet ifrån?
conclude-strength-counted = Räknat från lapparna
conclude-strength-counted-help = k av N, där N är de som var med när fokusområdet togs upp
conclude-strength-stated = Källan anger det
conclude-strength-stated-help = med egna ord, utan siffror; inget antal visas
conclude-strength-word = Hur starkt uttrycker källan det?
conclude-strength-source = Källans egna ord
conclude-strength-source-help = Till exempel ”i alla workshoppar”. Bara när källan själv anger det.
conclude-quotes = Vilka lappar vilar den på?
conclude-quotes-help = Minst en som talar för. Välj också dem som talar emot: det som har två sidor får behålla två sidor.
conclude-quote-for = För
conclude-quote-against = Emot
conclude-quote-none = Används inte
conclude-quotes-empty = Här finns inga lappar. Välj ett annat fokusområde.
conclude-keep = Det som ska värnas
conclude-keep-help = Bara för det som fungerar och ska värnas. Då behövs båda.
conclude-owner-help = En roll, aldrig ett namn
conclude-warning-help = Vad skulle tidigt visa att det håller på att gå förlorat?
conclude-political = Till sidan för politiker
conclude-political-help = Får lämnas tomt. Då står det på sidan att det inte är angivet.
conclude-costs = Vad det kostar
conclude-requires = Vad det kräver
conclude-if-nothing = Vad som händer om inget görs
conclude-lang = Slutsatsens språk
conclude-preview = Räkna
conclude-preview-title = Så står det nu
conclude-save = Spara utkastet
conclude-confirm-contact = Ja, det ska stå där

# En slutsats egen sida.

conclude-units-title = Vilka som var med när det togs upp
conclude-units-said = sa det
conclude-units-against = sa tvärtom
conclude-units-both = sa både och
conclude-units-silent = tog inte upp det
conclude-units-not-told = Vem som sa vad visas inte, eftersom färre än fem var med från samma plats eller nivå.
conclude-unplaced = { $n ->
        [one] Ett citat säger inte varifrån det kommer. Det är citerat men inte räknat.
       *[other] { $n } citat säger inte varifrån de kommer. De är citerade men inte räknade.
    }
conclude-levels-title = Samstämmighet per nivå
conclude-levels-help = Bara nivåer med minst fem personer visas för sig.
conclude-not-quotable = Räknad, inte citerbar
conclude-as-stated = källans egna ord: ”{ $text }”, inte räknat
conclude-for-count = { $n } talar för
conclude-sides-count = { $k } talar för, { $n } talar emot
conclude-against-none = Ingen är citerad emot.
conclude-thread = Följ den röda tråden
conclude-hear-more = Vi vill höra mer
conclude-commit = Ta hem den som ett åtagande
conclude-discard = Kasta utkastet
conclude-to-workbench = Till arbetsbordet

# Sidan för dem som var med.

conclude-room-title = Var det så vi sa?
conclude-room-lead = Du var med. Läs varje slutsats och säg om det var så det sades. Inget namn behövs.
conclude-room-words = Vad sades i stället?
conclude-room-words-help = Behövs om du svarar ”inte riktigt”.
conclude-room-role = Din roll
conclude-room-role-help = Till exempel undersköterska, anhörig, enhetschef. Får lämnas tomt.
conclude-room-answers = { $n ->
        [0] Ingen har svarat ännu
        [one] En person har svarat
       *[other] { $n } personer har svarat
    }
conclude-room-none = Inget att läsa igenom just nu
conclude-room-none-text = Alla slutsatser är genomlästa, eller så har ingen visats ännu. Tack för att du tittade.
conclude-room-thanks = Tack, ditt svar har kommit fram
conclude-room-rests-on = Det här vilar den på

# Rapporter: sidorna.

conclude-report-new = Rapporten
conclude-report-new-lead = Det här skulle frysas nu. Bara fastställda slutsatser är med.
conclude-report-freeze = Frys rapporten
conclude-report-freeze-again = Frys en ny version
conclude-report-freeze-text = En fryst version har en egen adress och ändras aldrig. Rättelser görs som en ny version.
conclude-report-reason-help = Varför görs en ny version? Det ser den som läser.
conclude-report-waiting = { $n ->
        [one] En slutsats är inte fastställd ännu. Fastställ eller kasta den innan du fryser.
       *[other] { $n } slutsatser är inte fastställda ännu. Fastställ eller kasta dem innan du fryser.
    }
conclude-report-versions = Versioner
conclude-report-newer = Det finns en nyare version av rapporten.
conclude-report-newer-do = Läs den senaste versionen
conclude-report-politicians = En sida för politiker
conclude-report-whole-again = Hela rapporten
conclude-report-all-versions = Alla versioner
conclude-report-fingerprint = Innehållets fingeravtryck (SHA-256)
conclude-report-json = Data (JSON)

# Rapporter: orden inuti.

conclude-report-contents = Innehåll
conclude-report-data = Visa siffrorna som tabell
conclude-report-page = Sida
conclude-report-draft = Utkast
conclude-report-draft-text = Rapporten är inte fryst. Den kan fortfarande ändras.
conclude-report-example = Exempeldata
conclude-report-example-text = Allt i den här rapporten är påhittat för att visa hur Torg fungerar.
conclude-report-about = Vad den handlar om
conclude-report-purpose = Syfte
conclude-report-when = När
conclude-report-date-note = Om tiden
conclude-report-sessions = Antal tillfällen
conclude-report-notes-read = Lästa anteckningar och lappar
conclude-report-version = { $number }, fryst { $date }
conclude-report-reason = Varför versionen gjordes
conclude-report-in-short = Slutsatserna i korthet
conclude-report-participants = Vilka som var med
conclude-report-participants-not-stated = Vilka som var med är inte angivet.
conclude-report-participants-caption = Deltagare efter organisation och nivå
conclude-report-level = Nivå
conclude-report-people = Personer
conclude-report-no-findings = Inga slutsatser är antecknade.
conclude-report-whole = Om helheten
conclude-report-opposed = { $share } sa tvärtom.
conclude-report-stated = { $strength } (källans egna ord: ”{ $words }”, inte räknat)
conclude-report-no-user-voice = Bakom slutsatsen finns ingen röst från brukare eller anhöriga.
conclude-report-withheld = { $n ->
        [one] En anteckning är räknad men inte citerad, eftersom den som skrev den inte gått med på att bli citerad.
       *[other] { $n } anteckningar är räknade men inte citerade, eftersom de som skrev dem inte gått med på att bli citerade.
    }
conclude-report-not-quotable = Räknad, inte citerbar.
conclude-report-nothing-here = Inget är skrivet under den här rubriken.
conclude-report-host-learning = Vad värden lärde sig
conclude-report-facts = Sida vid sida
conclude-report-facts-caption = Fakta om värd och besökare
conclude-report-fact = Uppgift
conclude-report-why = Varför det skiljer sig
conclude-report-notes = Här finns orden

# Rapporter: så räknades det.

conclude-method-title = Så räknades det
conclude-method-rule = För varje slutsats anges vad som räknas. N är de som var med där fokusområdet togs upp, k de som har minst en anteckning som talar för, o de som har minst en som talar emot. Samma kan finnas på båda sidor. Ordet följer av talen och väljs aldrig för hand.
conclude-method-caption = Talen bakom varje ord
conclude-method-unit = Räknat i
conclude-method-k = Talar för (k)
conclude-method-o = Talar emot (o)
conclude-method-n = Med (N)
conclude-method-units = Vilka som var med (N):
conclude-method-people = Personer räknas inte upp
conclude-method-unplaced = { $n ->
        [one] { $finding }: ett citat säger inte varifrån det kommer; det är citerat men inte räknat.
       *[other] { $finding }: { $n } citat säger inte varifrån de kommer; de är citerade men inte räknade.
    }
conclude-method-stated = { $n ->
        [one] En slutsats har sin styrka från källans egna ord. Ingen har räknat, därför visas inget antal.
       *[other] { $n } slutsatser har sin styrka från källans egna ord. Ingen har räknat, därför visas inget antal.
    }
conclude-method-two-sided = En slutsats visas med två sidor när minst en fjärdedel av dem som yttrade sig sa tvärtom.
conclude-method-user-voice = { $n ->
        [0] Bakom alla { $all } slutsatser finns en röst från brukare eller anhöriga.
        [one] En av { $all } slutsatser saknar röst från brukare eller anhöriga.
       *[other] { $n } av { $all } slutsatser saknar röst från brukare eller anhöriga.
    }
conclude-ladder-caption = Vad orden betyder
conclude-ladder-word = Ord
conclude-ladder-rule = Används när
conclude-ladder-word-all = alla
conclude-ladder-rule-all = alla som var med sa det
conclude-ladder-word-most = de flesta
conclude-ladder-rule-most = fler än hälften sa det
conclude-ladder-word-many = många
conclude-ladder-rule-many = minst tre och minst en tredjedel sa det
conclude-ladder-word-several = flera
conclude-ladder-rule-several = minst tre sa det
conclude-ladder-word-some = några
conclude-ladder-rule-some = två sa det
conclude-ladder-word-one = en
conclude-ladder-rule-one = en sa det
conclude-ladder-word-count-only = bara antalet
conclude-ladder-rule-count-only = färre än fyra var med

# En sida för politiker.

conclude-political-subtitle = En sida för politiker
conclude-political-lead = { $network } har satt samman det som sades: { $notes ->
        [one] { $notes } anteckning
       *[other] { $notes } anteckningar
    } från { $sessions ->
        [one] ett tillfälle
       *[other] { $sessions } tillfällen
    }.
conclude-political-findings = Vad det betyder för oss
conclude-political-caption = Vad det kostar, vad det kräver och vad som händer om inget görs
conclude-political-none = Inga slutsatser är antecknade.
conclude-political-method = Orden för hur många är räknade från det som sades, aldrig valda. ”Ej angivet” betyder att ingen har sagt eller skrivit det.
conclude-political-whole = Hela rapporten med alla citat

# Vad som just gjordes, och ändringsloggen.

done-finding-saved = Utkastet är sparat.
done-finding-final = Slutsatsen är fastställd.
done-finding-discarded = Utkastet är borta.
done-findings-final = Allt som ingen invänt mot är fastställt.
done-cards-grouped = Lapparna ligger i en grupp.
done-group-changed = Gruppen är ändrad.
done-check-sent = Utkasten är klara att läsas. Dela länken.
done-check-withdrawn = Länken gäller inte längre.
done-report-frozen = Rapporten är fryst och har en egen adress.
deed-accept-finding = skrev en slutsats
deed-edit-finding = ändrade en slutsats
deed-discard-finding = kastade ett utkast
deed-group-cards = grupperade lappar
deed-put-in-group = lade lappar i en grupp
deed-take-out-of-group = tog ut lappar ur en grupp
deed-rename-group = bytte namn på en grupp
deed-send-to-check = visade utkasten för dem som var med
deed-withdraw-check = stängde länken till genomläsningen
deed-answer-check = svarade på genomläsningen
deed-make-final = fastställde en slutsats
deed-freeze-report = frös en rapport
field-cards = Lappar
field-group-name = { conclude-group-name }
