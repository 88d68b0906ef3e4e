### CAPTURE (Norwegian Bokmål): boards, notes, visit feedback, facts side by side.

# The list of exchanges and the room of one.

capture-title = Fang opp
capture-lead = Det folk sier, med egne ord: lapper fra en workshop, notater, tilbakemelding etter et besøk. Åpne en utveksling for å lese eller skrive.
capture-join-board = Jeg har en kode
capture-list-where = Erfaringsutvekslinger
capture-list-none = Det er ingen utveksling å fange opp fra ennå
capture-list-none-text = Planlegg først en workshop, et besøk eller et møte. Det som blir sagt, skrives ned her.
capture-list-plan = Planlegg en utveksling
capture-exchange-lead = Det som ble sagt her, med type, satsingsområde og hvem som snakker. Hvert notat fører videre til det som kom ut av det.
capture-tabs = Det som er fanget opp
capture-tab-notes = Notater og tavler
capture-tab-facts = Fakta side om side
capture-boards = Tavler
capture-note-count = { $n ->
        [one] { $n } notat
       *[other] { $n } notater
    }
capture-card-count = { $n ->
        [one] { $n } lapp
       *[other] { $n } lapper
    }
capture-people-count = { $n ->
        [one] { $n } deltaker
       *[other] { $n } deltakere
    }
capture-feedback-count = { $n ->
        [one] { $n } tilbakemelding
       *[other] { $n } tilbakemeldinger
    }
capture-open-boards = { $n ->
        [one] { $n } åpen tavle
       *[other] { $n } åpne tavler
    }
capture-notes-none = Ingenting er skrevet ned ennå
capture-notes-none-text = Skriv ned en første setning, eller åpne en tavle og la alle i rommet skrive.
capture-notes-none-reader = Notater vises her når noen har skrevet dem og alle kan lese dem.
capture-notes-filtered-none = Ingen notater passer.

# Who speaks.

capture-voice-not-stated = ikke oppgitt hvem
capture-voice-veiled = vises ikke: færre enn fem derfra
capture-not-quotable = telles, siteres ikke
capture-not-quotable-text = Ordene vises ikke: den som skrev, vil ikke siteres. Notatet telles med.
capture-not-quotable-help = Den som skrev, vil ikke siteres. Notatet telles med, men vises aldri utenfor nettverket.

# A note.

capture-note-add = Skriv et notat
capture-note-lead = Ett utsagn om gangen, på språket det ble sagt på. Skriv hvem som snakker som en rolle, aldri et navn.
capture-note-text = Hva som ble sagt
capture-note-text-help = Ingen som mottar omsorg, skal kunne kjennes igjen.
capture-note-kind = Hva slags utsagn er det?
capture-note-lang = Skrevet på
capture-note-voice = Hvem snakker
capture-note-voice-help = La det du ikke vet, stå som ikke oppgitt.
capture-role-help = For eksempel helsefagarbeider eller avdelingsleder. Aldri et navn.
capture-note-more = Sitat, spørsmål og hvor ofte det ble sagt
capture-note-quote-help = Ordrett, hvis det er kjent ved siden av teksten over.
capture-note-question = Spørsmål det svarer på
capture-note-strength = Hvor ofte, ifølge kilden
capture-note-strength-help = Bare det kilden selv sier. Torg teller selv.
capture-note-strength-source = Med kildens ord
capture-note-not-quotable = Skal ikke siteres
capture-note-not-quotable-help = Telles med, men vises ikke utenfor nettverket.
capture-note-save = Lagre
capture-note-save-another = Lagre og skriv et til
capture-note-very-words = Ordrett
capture-note-said-at = Sagt på
capture-note-who = Hvem som snakket
capture-note-used = Hva som kom ut av det
capture-note-used-none = Foreløpig ikke brukt i noe funn eller noen forpliktelse.
capture-note-conclude = Konkluder
capture-note-sort = Flytt eller skjul
capture-note-move = Flytt
capture-note-hide-why = Hvorfor skjules den?
capture-note-hide-help = Den som skrev, kan lese grunnen.
capture-note-hidden = Skjult: { $text }
capture-note-show = Vis igjen

# We would like to hear more.

capture-hear-more = Vi vil gjerne høre mer om dette
capture-hear-more-lead = Det blir et behov som andre kan se og svare på, med tråden tilbake til der det begynte.
capture-hear-more-words = Hva vil dere gjerne høre om?
capture-hear-more-words-help = Kan stå tomt: da taler ordene over for seg selv.
capture-hear-more-form = I hvilken form?
capture-hear-more-do = La andre vite det
capture-hear-more-others = Flere lurer
capture-hear-more-count = { $n ->
        [one] Én organisasjon vil gjerne høre mer om dette.
       *[other] { $n } organisasjoner vil gjerne høre mer om dette.
    }
capture-date-help = Et år, en måned eller en dag: 2026, 2026-05 eller 2026-05-16. Kan stå tomt.

# A board, as the facilitator sees it.

capture-board-open = Åpne en tavle
capture-board-lead = Alle i rommet skriver lapper fra sin egen telefon. Ingen trenger konto, og ingen skriver navnet sitt.
capture-board-prompt-help = Ett spørsmål, med ord som alle bruker.
capture-board-prompt-start = Hva ville gjort den neste vakten din bedre?
capture-board-title = Navn på tavlen
capture-board-title-help = Skiller tavlen fra andre på samme samling.
capture-board-kinds = Typer lapper å velge mellom
capture-board-focus-free = Den som skriver, velger
capture-board-shows = Vis hverandres lapper
capture-board-shows-help = Velg det bort hvis hver enkelt skal tenke selv først.
capture-board-is-open = Tar imot lapper
capture-board-is-closed = Avsluttet
capture-board-project = Vis koden på veggen
capture-board-join = Slik blir man med
capture-board-and-code = med koden
capture-board-refresh = Hent nye lapper
capture-board-close = Avslutt tavlen
capture-board-close-help = Koden slutter å virke med en gang.
capture-board-who = Hvem som skriver
capture-small-groups = fra grupper på færre enn fem
capture-board-empty-open = Ingen lapper ennå. Vis koden på veggen, og gi alle et rolig minutt.
capture-board-empty-closed = Tavlen ble avsluttet uten lapper.
capture-column-empty = Ingen av denne typen ennå
capture-hidden-count = { $n ->
        [one] Én skjult lapp
       *[other] { $n } skjulte lapper
    }
capture-projector-go = Gå til
capture-projector-code = og skriv koden
capture-projector-qr = QR-kode som fører til tavlen
capture-projector-back = Tilbake til tavlen

# A board on a phone.

capture-code-title = Bli med via kode
capture-code-label = Koden
capture-code-help = Seks bokstaver og tall fra veggen. Store eller små er det samme.
capture-join-lead = Ingen konto, ikke noe navn. Først to korte spørsmål.
capture-join-level = Hvem er du her?
capture-join-level-management = Jeg er leder
capture-join-level-development = Jeg jobber med utvikling
capture-join-level-care-staff = Jeg jobber i omsorgen
capture-join-level-health-care = Jeg jobber i helsetjenesten
capture-join-level-user = Jeg får omsorg
capture-join-level-relative = Jeg er pårørende
capture-join-level-politician = Jeg er politiker
capture-join-level-researcher = Jeg er forsker
capture-join-level-not-stated = Det vil jeg ikke si
capture-join-organisation = Hvor kommer du fra?
capture-join-not-said = Vil ikke si det
capture-join-quote = Kan vi sitere det du skriver, uten navnet ditt?
capture-join-quote-help = Hvis ikke telles lappene dine med, men ingen utenfor nettverket leser dem.
capture-join-quote-yes = Ja, uten navnet mitt
capture-join-quote-no = Nei, bare tell dem med
capture-join-do = Begynn å skrive
capture-join-privacy = Du får en farge og et dyr i stedet for et navn. Torg lagrer ikke navn, telefon eller nettadresse. Én informasjonskapsel holder av plassen din ved tavlen.
capture-you-are = Du er { $text }
capture-received = Takk, vi har fått den
capture-card-label = Lappen din
capture-card-most = Høyst { $n } tegn. Skriv roller, ikke navn.
capture-card-kind = Hva er det?
capture-card-focus = Hva handler det om?
capture-card-focus-none = Vet ikke
capture-card-finish = Jeg er ferdig
capture-card-own = { $n ->
        [one] Lappen din
       *[other] De { $n } lappene dine
    }
capture-card-hidden = tatt av tavlen: { $text }
capture-card-others = Hva andre skriver
capture-card-others-none = Ingenting ennå. Du kan være den første.
capture-card-refresh = Hent nye lapper fra andre
capture-done-title = Takk for at du var med
capture-done-closed = Tavlen er avsluttet.
capture-done-count = { $n ->
        [one] Vi har én lapp fra deg
       *[other] Vi har { $n } lapper fra deg
    }
capture-done-quote-yes = Du sa ja til å bli sitert uten navnet ditt.
capture-done-quote-no = Lappene dine telles med, men siteres ikke.
capture-done-next = Hva skjer nå?
capture-done-next-1 = Prosessveilederen samler lappene med dem fra andre workshoper.
capture-done-next-2 = Det mange deler, blir et funn, med ordene det hviler på.
capture-done-next-3 = Dere som var i rommet, får lese utkastet før det er ferdig.
capture-done-result = Til siden om utvekslingen
capture-done-result-help = Resultatet vises der. Siden krever ingen konto.
capture-done-more = Skriv én lapp til

# Colours and animals that stand for people at a board.

capture-colour-green = grønn
capture-colour-blue = blå
capture-colour-red = rød
capture-colour-yellow = gul
capture-colour-grey = grå
capture-colour-pink = rosa
capture-colour-purple = lilla
capture-colour-orange = oransje
capture-colour-turquoise = turkis
capture-colour-golden = gyllen
capture-colour-silver = sølvgrå
capture-animal-hare = hare
capture-animal-fox = rev
capture-animal-elk = elg
capture-animal-owl = ugle
capture-animal-beaver = bever
capture-animal-bear = bjørn
capture-animal-frog = frosk
capture-animal-swan = svane
capture-animal-crane = trane
capture-animal-otter = oter
capture-animal-marten = mår
capture-animal-wolf = ulv
capture-animal-salmon = laks
capture-animal-seal = sel
capture-animal-whale = hval
capture-animal-gull = måke
capture-animal-swallow = svale
capture-animal-goose = gås
capture-animal-eagle = ørn
capture-animal-lark = lerke
capture-animal-horse = hest
capture-animal-bumblebee = humle
capture-animal-butterfly = sommerfugl

# Visit feedback.

capture-feedback-lead = Hva gjestene tar med seg hjem, og hva verten selv lærte. Alle kan lese den når verten har bekreftet fakta.
capture-feedback-write = Skriv tilbakemelding
capture-feedback-none = Ingen tilbakemelding ennå
capture-feedback-none-text = Fire overskrifter og ti minutter på hjemveien er nok.
capture-feedback-side-visitor = Fra gjestene
capture-feedback-side-host = Fra verten
capture-feedback-host = Hva verten lærte
capture-feedback-host-help = Man lærer også av å bli spurt: hva dere måtte forklare, ikke kunne svare på og nå ser annerledes.
capture-feedback-host-write = Skriv som vert
capture-feedback-without = For dem uten konto
capture-feedback-without-help = En lenke som gjestene kan skrive tilbakemelding med. Den virker i 60 dager.
capture-feedback-link = Lenken til gjestene
capture-feedback-link-help = Send den til dem som var med. Alle med lenken kan skrive.
capture-feedback-link-show = Vis lenken
capture-feedback-from = Hvem er tilbakemeldingen fra?
capture-feedback-role = Din rolle
capture-feedback-form-lead-visitor = Én tanke i hver rute. La det stå tomt der du ikke har noe å si.
capture-feedback-form-lead-host = Hva lærte dere selv av å ta imot dem? Én tanke i hver rute.
capture-heading-help-impressed = Hva så dere som dere vil ha hjemme?
capture-heading-help-requires = Hva må være på plass for at det skal virke?
capture-heading-help-where-we-stand = Hvor langt er dere selv kommet?
capture-heading-help-need = Hva trenger dere for å komme dit?
capture-heading-help-explained = Hva virket selvsagt helt til noen spurte?
capture-heading-help-unanswered = Hvilke spørsmål vil dere selv gjerne ha svar på?
capture-heading-help-see-differently = Hva fikk øynene deres dere til å se?
capture-draft-rows = Trenger du flere ruter? Lagre utkastet, så kommer det nye.
capture-draft-save = Lagre utkast
capture-draft-restored = Det du hadde skrevet, er tilbake.
capture-draft-kept = Blir i nettleseren til du lagrer eller leverer.
capture-feedback-submit = Lever
capture-feedback-done = Tilbakemeldingen din er levert
capture-feedback-next = Verten leser den og bekrefter fakta. Deretter kan den leses av dem som kan se besøket.
capture-feedback-own-address = Utkastet ditt har sin egen adresse. Ta vare på den for å fortsette senere eller på en annen enhet:
capture-feedback-privacy = Vi spør ikke etter navn. Rollen og kommunen din står ved siden av det du skriver.
capture-feedback-confirm = Fakta stemmer
capture-feedback-confirm-help = Les gjennom som vert. Når dere bekrefter fakta, kan den vises for alle som kan se besøket.
capture-feedback-waits = Venter på at verten bekrefter fakta. Bare nettverket og verten kan lese den.
capture-feedback-commit = Gjør det til en forpliktelse

# Facts side by side.

capture-facts = Fakta side om side
capture-facts-lead = Det som kan sammenlignes, skilt fra inntrykk: vert og gjester ved siden av hverandre, med grunnen til forskjellen.
capture-facts-none = Ingen fakta å sammenligne ennå
capture-facts-none-text = Et tall eller en opplysning fra hver side er nok å begynne med.
capture-fact-add = Legg til fakta
capture-fact-help = For eksempel: beboere per hus.
capture-fact-unit = Enhet
capture-fact-why = Hvorfor de er forskjellige
capture-fact-value-help = La en side stå tom hvis den ikke er oppgitt; én av dem må være der.

# Labels of fields; a refusal names the field by the same word.

field-prompt = Spørsmål
field-board-name = { capture-board-title }
field-consent = Kan vi sitere deg?
field-voice-role = Rollen til den som snakker
field-quote = Ordrett sitat
field-fact = Hva som sammenlignes
field-fact-value = En verdi på den ene siden

# What was just done.

done-note-added = Notatet er lagret.
done-note-hidden = Notatet er skjult.
done-note-shown = Notatet vises igjen.
done-note-moved = Notatet ble flyttet.
done-board-opened = Tavlen er åpen. Vis koden på veggen.
done-board-closed = Tavlen er avsluttet, og koden virker ikke lenger.
done-draft-saved = Utkastet er lagret.
done-feedback-submitted = Tilbakemeldingen er levert til verten.
done-feedback-confirmed = Fakta er bekreftet.
done-fact-added = Opplysningen er lagret.
done-hear-more = Nå kan andre se hva dere vil høre mer om.

# Deeds in the journal.

deed-add-note = skrev et notat
deed-hide-note = skjulte et notat
deed-show-note = viste et notat igjen
deed-move-note = flyttet et notat
deed-open-board = åpnet en tavle
deed-close-board = avsluttet en tavle
deed-start-feedback = begynte på en tilbakemelding
deed-save-draft = lagret et utkast
deed-submit-feedback = leverte en tilbakemelding
deed-confirm-feedback = bekreftet fakta i en tilbakemelding
deed-add-fact = la til fakta å sammenligne
deed-add-need = fortalte om et behov eller tilbud
deed-pair = førte sammen behov og tilbud
deed-set-pair-outcome = skrev ned hva som kom ut av det
deed-withdraw-need = trakk tilbake et behov eller tilbud

# A board that is live: phases, votes, what came out.

board-phase-write = Skrive
board-phase-support = Støtte
board-phase-statements = Stemme over påstander
board-phase-group = Se og sortere
capture-lead-phase = Hva alle gjør nå
capture-lead-phase-help = Telefonene følger med innen to sekunder. Det går an å gå tilbake.
capture-lead-freeze = Stans tavlen
capture-lead-thaw = La den fortsette
capture-lead-frozen = Tavlen står stille. Ingenting tas imot.
capture-lead-timer = Minutter
capture-lead-timer-do = Start klokken
capture-lead-timer-end = Fjern klokken
capture-time-left = Tid igjen
capture-lead-merge = Legg under en annen lapp
capture-lead-merge-do = Legg sammen
capture-lead-part = La den stå alene
capture-lead-drag = Dra en lapp til en annen type, eller over på en lapp som sier det samme. Menyen på hver lapp gjør det samme.
capture-result-title = Hva det ble
capture-result-none = Ingenting er sagt om lappene ennå.
capture-result-agree = er enige
capture-result-disagree = er uenige
capture-result-pass = tar ikke stilling
capture-result-few = Færre enn fem har svart: vises ikke.
capture-vote-count = { $n ->
        [one] { $n } stemme
       *[other] { $n } stemmer
    }
capture-support-count = { $n ->
        [one] { $n } støtte
       *[other] { $n } støtter
    }
capture-live-waits = Prosessveilederen har stanset tavlen. Det du sender, venter på telefonen din.
capture-live-unsent = Venter på å bli sendt. Telefonen sender det selv når den kan.
capture-support-title = Hva er viktigst for deg?
capture-support-left = { $n ->
        [one] Du kan støtte én lapp til.
       *[other] Du kan støtte { $n } lapper til.
    }
capture-support-do = Støtt
capture-support-undo = Ta tilbake
capture-support-none = Det er ingen lapper å støtte ennå.
capture-statement-title = Er du enig?
capture-statement-agree = Jeg er enig
capture-statement-disagree = Jeg er uenig
capture-statement-pass = Hopp over
capture-statement-so-far = { $k } av { $n }
capture-statement-none = Du har svart på alt. Nye påstander kommer av seg selv.
field-minutes = Minutter
field-phase = Hva alle gjør
field-into = Den andre lappen
field-stance = Svaret ditt
done-board-phase = Alles telefoner følger med.
done-board-frozen = Tavlen står stille.
done-board-thawed = Tavlen fortsetter.
done-board-timer = Klokken er stilt.
done-cards-merged = Lappene ligger sammen.
done-card-parted = Lappen står alene.
deed-set-board-phase = tok en tavle til en annen fase
deed-freeze-board = stanset en tavle
deed-thaw-board = lot en tavle fortsette
deed-set-board-timer = stilte klokken på en tavle
deed-merge-cards = la sammen to lapper
deed-part-card = lot en lapp stå alene
