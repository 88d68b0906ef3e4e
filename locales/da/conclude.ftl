### CONCLUDE: arbejdsbordet, fund, gennemlæsning af dem, der var med, rapporter (dansk).

# Overblik.

conclude-title = Konkludér
conclude-lead = Fra det, der blev sagt, til hvad det betyder: hvert fund viser, hvor mange der står bag, og fører tilbage til ordene.
conclude-workbenches = Jeres arbejdsborde
conclude-workbenches-none = Intet at konkludere på endnu
conclude-workbenches-none-text = Når nogen har skrevet kort eller noter ved et af jeres møder, ligger arbejdsbordet her.
conclude-workbenches-none-do = Se jeres møder
conclude-workbenches-sign-in-text = Log ind for at åbne netværkets arbejdsbord. Udgivne rapporter er åbne for alle.
conclude-notes = { $n ->
        [0] ingen kort
        [one] { $n } kort
       *[other] { $n } kort
    }
conclude-findings = { $n ->
        [0] ingen fund
        [one] { $n } fund
       *[other] { $n } fund
    }
conclude-finals = { $n ->
        [one] { $n } endeligt
       *[other] { $n } endelige
    }
conclude-reports = Udgivne rapporter
conclude-reports-none = Der er endnu ikke udgivet nogen rapport.
conclude-report-of = Rapport, version { $text }

# Arbejdsbordet.

conclude-workbench = Arbejdsbord
conclude-workbench-lead = Fold kortene ud, vælg dem, der siger det samme eller taler imod hinanden, og skriv, hvad de betyder tilsammen.
conclude-tabs = Arbejdsbordets dele
conclude-tab-cards = Kort
conclude-tab-findings = Fund
conclude-tab-report = Rapport
conclude-matrix-caption = Kort efter fokusområde, mødegang og type
conclude-lens = Type
conclude-no-focus = Uden fokusområde
conclude-no-cards-here = Ingen kort
conclude-unfold-all = Fold alle kort ud
conclude-fold-all = Fold alle kort sammen
conclude-cell = { $n ->
        [one] { $n } kort
       *[other] { $n } kort
    }
conclude-used-in = bærer { $text }
conclude-chosen = Med de kort, du har valgt
conclude-chosen-help = Sæt kryds ved kort i tabellen. Skriv så et fund ud fra dem, eller læg dem i en gruppe.
conclude-write = Skriv et fund
conclude-write-from-chosen = Skriv et fund ud fra dem
conclude-group-name = Gruppens navn
conclude-group-name-help = Hvad har kortene til fælles?
conclude-group-do = Læg dem i en gruppe
conclude-groups = Grupper af kort
conclude-group-write = Skriv et fund ud fra gruppen
conclude-group-rename = Omdøb
conclude-group-rename-of = Omdøb gruppen { $text }
conclude-group-out = Tag ud
conclude-group-out-of = Tag kort { $text } ud af gruppen
conclude-empty-title = Ingen kort endnu
conclude-empty-text = Åbn en tavle ved en mødegang, eller skriv noter bagefter. De dukker op her med det samme.
conclude-empty-do = Saml kort
conclude-focus-findings = { $n ->
        [0] intet fund endnu
        [one] { $n } fund
       *[other] { $n } fund
    }

# Fund på arbejdsbordet, og gennemlæsningen.

conclude-findings-none-title = Ingen fund endnu
conclude-findings-none-text = Vælg kort, og skriv i én sætning, hvad de betyder tilsammen. Antallet bliver talt for dig.
conclude-user-voice = { $n ->
        [0] Bag hvert fund er der en stemme fra borgere eller pårørende.
        [one] Ét fund mangler en stemme fra borgere eller pårørende.
       *[other] { $n } fund mangler en stemme fra borgere eller pårørende.
    }
conclude-no-user-voice = Ingen stemme fra borgere eller pårørende
conclude-check = Lad dem, der var med, læse igennem
conclude-check-text = De, der var med, ser hvert udkast med dets citater og svarer: ja, det var det, vi sagde, eller ikke helt. Ingen konto er nødvendig.
conclude-check-send = Vis udkastene for dem, der var med
conclude-check-again = Vis nye udkast for dem, der var med
conclude-check-link = Del linket med dem, der var med
conclude-check-withdraw = Luk linket
conclude-check-agrees = { $n ->
        [one] { $n } ja
       *[other] { $n } ja
    }
conclude-check-differs = { $n ->
        [one] { $n } ikke helt
       *[other] { $n } ikke helt
    }
conclude-check-none = Ingen svar endnu.
conclude-check-answers = Det svarede de, der var med
conclude-final-all = Gør det endeligt, som ingen har indvendt imod
conclude-make-final = Gør endeligt
conclude-make-final-text = Så kan fundet stå i rapporten. Hvis ordene eller citaterne ændres, bliver det et udkast igen.
conclude-final-objected = Nogen har svaret ”ikke helt”. Læs svarene, før du gør det endeligt.
conclude-final-unanswered = Ingen har svaret endnu.
conclude-send-first = Vis det først for dem, der var med. Det gøres for alle udkast på én gang på arbejdsbordet.

# At skrive et fund.

conclude-new = Skriv et fund
conclude-edit = Ret fundet
conclude-edit-text = Når du gemmer, bliver det et udkast igen: de, der var med, har ikke set de nye ord.
conclude-what = Hvilken slags fund er det?
conclude-kind-help-shared-view = de fleste ser det på samme måde
conclude-kind-help-tension = der er noget om begge dele
conclude-kind-help-uncertain = ingen ved helt hvordan
conclude-kind-help-wish = noget, man gerne ville have
conclude-kind-help-keep = må ikke gå tabt i omstillingen
conclude-kind-help-definition = det mener vi med ordet
conclude-claim-help = Som du ville sige det til en, der ikke var med. Ingen tal og intet ”mange” eller ”de fleste”: det bliver talt.
conclude-focus-whole = Helheden, ikke et enkelt fokusområde
conclude-focus-change = Vis kortene i dette fokusområde
conclude-unit = Hvad tælles?
conclude-unit-help-workshop = mødegange, hvor det blev sagt
conclude-unit-help-municipality = kommuner og organisationer, der sagde det
conclude-unit-help-person = personer, der sagde det
conclude-unit-help-role = niveauer, der sagde det
conclude-strength = Hvor kommer antallet fra?
conclude-strength-counted = Talt på kortene
conclude-strength-counted-help = k af N, hvor N er dem, der var med, da fokusområdet blev drøftet
conclude-strength-stated = Kilden angiver det
conclude-strength-stated-help = med egne ord, uden tal; der vises intet antal
conclude-strength-word = Hvor stærkt udtrykker kilden det?
conclude-strength-source = Kildens egne ord
conclude-strength-source-help = For eksempel ”i alle workshops”. Kun hvor kilden selv angiver det.
conclude-quotes = Hvilke kort hviler det på?
conclude-quotes-help = Mindst ét, der taler for. Vælg også dem, der taler imod: det, der har to sider, beholder to sider.
conclude-quote-for = For
conclude-quote-against = Imod
conclude-quote-none = Bruges ikke
conclude-quotes-empty = Her er ingen kort. Vælg et andet fokusområde.
conclude-keep = Det, der skal værnes om
conclude-keep-help = Kun for det, der fungerer og skal værnes om. Så er begge dele nødvendige.
conclude-owner-help = En rolle, aldrig et navn
conclude-warning-help = Hvad ville tidligt vise, at det er ved at gå tabt?
conclude-political = Til siden for politikere
conclude-political-help = Må stå tomt. Så står der på siden, at det ikke er oplyst.
conclude-costs = Hvad det koster
conclude-requires = Hvad det kræver
conclude-if-nothing = Hvad der sker, hvis intet gøres
conclude-lang = Fundets sprog
conclude-preview = Tæl
conclude-preview-title = Sådan står det nu
conclude-save = Gem udkastet
conclude-confirm-contact = Ja, det skal stå der

# Et funds egen side.

conclude-units-title = Hvem der var med, da det blev drøftet
conclude-units-said = sagde det
conclude-units-against = sagde det modsatte
conclude-units-both = sagde begge dele
conclude-units-silent = bragte det ikke op
conclude-units-not-told = Hvem der sagde hvad, vises ikke, fordi færre end fem var med fra samme sted eller niveau.
conclude-unplaced = { $n ->
        [one] Ét citat siger ikke, hvor det kommer fra. Det er citeret, men ikke talt med.
       *[other] { $n } citater siger ikke, hvor de kommer fra. De er citeret, men ikke talt med.
    }
conclude-levels-title = Enighed efter niveau
conclude-levels-help = Kun niveauer med mindst fem personer vises for sig.
conclude-not-quotable = Talt med, kan ikke citeres
conclude-as-stated = kildens egne ord: ”{ $text }”, ikke talt
conclude-for-count = { $n } taler for
conclude-sides-count = { $k } taler for, { $n } taler imod
conclude-against-none = Ingen er citeret imod.
conclude-thread = Følg den røde tråd
conclude-hear-more = Det vil vi gerne høre mere om
conclude-commit = Tag det med hjem som en forpligtelse
conclude-discard = Kassér udkastet
conclude-to-workbench = Til arbejdsbordet

# Siden for dem, der var med.

conclude-room-title = Var det det, vi sagde?
conclude-room-lead = Du var med. Læs hvert fund, og sig, om det er sådan, det blev sagt. Der skal ikke navn på.
conclude-room-words = Hvad blev der sagt i stedet?
conclude-room-words-help = Nødvendigt, hvis du svarer ”ikke helt”.
conclude-room-role = Din rolle
conclude-room-role-help = For eksempel social- og sundhedshjælper, pårørende, leder. Må stå tomt.
conclude-room-answers = { $n ->
        [0] Ingen har svaret endnu
        [one] Én person har svaret
       *[other] { $n } personer har svaret
    }
conclude-room-none = Intet at læse igennem lige nu
conclude-room-none-text = Alle fund er læst igennem, eller også er ingen vist endnu. Tak, fordi du kiggede forbi.
conclude-room-thanks = Tak, dit svar er kommet frem
conclude-room-rests-on = Det hviler det på

# Rapporter: siderne.

conclude-report-new = Rapporten
conclude-report-new-lead = Det her ville blive frosset nu. Kun endelige fund er med.
conclude-report-freeze = Frys rapporten
conclude-report-freeze-again = Frys en ny version
conclude-report-freeze-text = En frosset version har sin egen adresse og ændres aldrig. Rettelser laves som en ny version.
conclude-report-reason-help = Hvorfor laves der en ny version? Det ser læserne.
conclude-report-waiting = { $n ->
        [one] Ét fund er ikke endeligt endnu. Gør det endeligt, eller kassér det, før du fryser.
       *[other] { $n } fund er ikke endelige endnu. Gør dem endelige, eller kassér dem, før du fryser.
    }
conclude-report-versions = Versioner
conclude-report-newer = Der findes en nyere version af rapporten.
conclude-report-newer-do = Læs den nyeste version
conclude-report-politicians = Én side til politikere
conclude-report-whole-again = Hele rapporten
conclude-report-all-versions = Alle versioner
conclude-report-fingerprint = Indholdets fingeraftryk (SHA-256)
conclude-report-json = Data (JSON)

# Rapporter: ordene i dem.

conclude-report-contents = Indhold
conclude-report-data = Vis tallene som tabel
conclude-report-page = Side
conclude-report-draft = Udkast
conclude-report-draft-text = Rapporten er ikke frosset. Den kan stadig ændre sig.
conclude-report-example = Eksempeldata
conclude-report-example-text = Alt i denne rapport er opdigtet for at vise, hvordan Torg fungerer.
conclude-report-about = Hvad den handler om
conclude-report-purpose = Formål
conclude-report-when = Hvornår
conclude-report-date-note = Om tidspunktet
conclude-report-sessions = Antal mødegange
conclude-report-notes-read = Læste noter og kort
conclude-report-version = { $number }, frosset { $date }
conclude-report-reason = Hvorfor versionen blev lavet
conclude-report-in-short = Fundene kort fortalt
conclude-report-participants = Hvem der var med
conclude-report-participants-not-stated = Hvem der var med, er ikke oplyst.
conclude-report-participants-caption = Deltagere efter organisation og niveau
conclude-report-level = Niveau
conclude-report-people = Personer
conclude-report-no-findings = Der er ikke noteret nogen fund.
conclude-report-whole = Om helheden
conclude-report-opposed = { $share } sagde det modsatte.
conclude-report-stated = { $strength } (kildens egne ord: ”{ $words }”, ikke talt)
conclude-report-no-user-voice = Bag fundet er der ingen stemme fra borgere eller pårørende.
conclude-report-withheld = { $n ->
        [one] Én note er talt med, men ikke citeret, fordi den, der skrev den, ikke har sagt ja til at blive citeret.
       *[other] { $n } noter er talt med, men ikke citeret, fordi de, der skrev dem, ikke har sagt ja til at blive citeret.
    }
conclude-report-not-quotable = Talt med, kan ikke citeres.
conclude-report-nothing-here = Der er ikke skrevet noget under denne overskrift.
conclude-report-host-learning = Hvad værten lærte
conclude-report-facts = Side om side
conclude-report-facts-caption = Fakta om vært og besøgende
conclude-report-fact = Oplysning
conclude-report-why = Hvorfor det er forskelligt
conclude-report-notes = Her står ordene

# Rapporter: sådan er der talt.

conclude-method-title = Sådan er der talt
conclude-method-rule = For hvert fund står der, hvad der tælles. N er dem, der var med, hvor fokusområdet blev drøftet, k dem med mindst én note, der taler for, o dem med mindst én, der taler imod. Den samme kan være på begge sider. Ordet følger af tallene og vælges aldrig i hånden.
conclude-method-caption = Tallene bag hvert ord
conclude-method-unit = Talt i
conclude-method-k = Taler for (k)
conclude-method-o = Taler imod (o)
conclude-method-n = Med (N)
conclude-method-units = Hvem der var med (N):
conclude-method-people = Personer nævnes ikke enkeltvis
conclude-method-unplaced = { $n ->
        [one] { $finding }: ét citat siger ikke, hvor det kommer fra; det er citeret, men ikke talt med.
       *[other] { $finding }: { $n } citater siger ikke, hvor de kommer fra; de er citeret, men ikke talt med.
    }
conclude-method-stated = { $n ->
        [one] Ét fund har sin styrke fra kildens egne ord. Ingen har talt efter, derfor vises intet antal.
       *[other] { $n } fund har deres styrke fra kildens egne ord. Ingen har talt efter, derfor vises intet antal.
    }
conclude-method-two-sided = Et fund vises med to sider, når mindst en fjerdedel af dem, der sagde noget, sagde det modsatte.
conclude-method-user-voice = { $n ->
        [0] Bag alle { $all } fund er der en stemme fra borgere eller pårørende.
        [one] Ét af { $all } fund mangler en stemme fra borgere eller pårørende.
       *[other] { $n } af { $all } fund mangler en stemme fra borgere eller pårørende.
    }
conclude-ladder-caption = Hvad ordene betyder
conclude-ladder-word = Ord
conclude-ladder-rule = Bruges, når
conclude-ladder-word-all = alle
conclude-ladder-rule-all = alle, der var med, sagde det
conclude-ladder-word-most = de fleste
conclude-ladder-rule-most = mere end halvdelen sagde det
conclude-ladder-word-many = mange
conclude-ladder-rule-many = mindst tre og mindst en tredjedel sagde det
conclude-ladder-word-several = flere
conclude-ladder-rule-several = mindst tre sagde det
conclude-ladder-word-some = nogle
conclude-ladder-rule-some = to sagde det
conclude-ladder-word-one = én
conclude-ladder-rule-one = én sagde det
conclude-ladder-word-count-only = kun antallet
conclude-ladder-rule-count-only = færre end fire var med

# Én side til politikere.

conclude-political-subtitle = Én side til politikere
conclude-political-lead = { $network } har samlet det, der blev sagt: { $notes ->
        [one] { $notes } note
       *[other] { $notes } noter
    } fra { $sessions ->
        [one] én mødegang
       *[other] { $sessions } mødegange
    }.
conclude-political-findings = Hvad det betyder for os
conclude-political-caption = Hvad det koster, hvad det kræver, og hvad der sker, hvis intet gøres
conclude-political-none = Der er ikke noteret nogen fund.
conclude-political-method = Ordene for hvor mange er talt ud fra det, der blev sagt, aldrig valgt. ”Ikke oplyst” betyder, at ingen har sagt eller skrevet det.
conclude-political-whole = Hele rapporten med alle citater

# Hvad der lige er sket, og ændringsloggen.

done-finding-saved = Udkastet er gemt.
done-finding-final = Fundet er endeligt.
done-finding-discarded = Udkastet er væk.
done-findings-final = Alt, som ingen har indvendt imod, er endeligt.
done-cards-grouped = Kortene ligger i en gruppe.
done-group-changed = Gruppen er ændret.
done-check-sent = Udkastene er klar til at blive læst. Del linket.
done-check-withdrawn = Linket virker ikke længere.
done-report-frozen = Rapporten er frosset og har sin egen adresse.
deed-accept-finding = skrev et fund
deed-edit-finding = rettede et fund
deed-discard-finding = kasserede et udkast
deed-group-cards = samlede kort i en gruppe
deed-put-in-group = lagde kort i en gruppe
deed-take-out-of-group = tog kort ud af en gruppe
deed-rename-group = omdøbte en gruppe
deed-send-to-check = viste udkastene for dem, der var med
deed-withdraw-check = lukkede linket til gennemlæsningen
deed-answer-check = svarede på gennemlæsningen
deed-make-final = gjorde et fund endeligt
deed-freeze-report = frøs en rapport
field-cards = Kort
field-group-name = { conclude-group-name }
