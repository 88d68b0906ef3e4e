### CAPTURE (Danish): boards, notes, visit feedback, facts side by side.

# The list of exchanges and the room of one.

capture-title = Saml op
capture-lead = Det, folk siger, med egne ord: kort fra en workshop, notater, tilbagemelding efter et besøg. Åbn en udveksling for at læse eller skrive.
capture-join-board = Jeg har en kode
capture-list-where = Erfaringsudvekslinger
capture-list-none = Der er endnu ingen udveksling at samle op fra
capture-list-none-text = Planlæg først en workshop, et besøg eller et møde. Det, der bliver sagt, skrives ned her.
capture-list-plan = Planlæg en udveksling
capture-exchange-lead = Det, der blev sagt her, med slags, fokusområde og hvem der taler. Hvert notat fører videre til, hvad der kom ud af det.
capture-tabs = Det, der er samlet op
capture-tab-notes = Notater og tavler
capture-tab-facts = Fakta side om side
capture-boards = Tavler
capture-note-count = { $n ->
        [one] { $n } notat
       *[other] { $n } notater
    }
capture-card-count = { $n ->
        [one] { $n } kort
       *[other] { $n } kort
    }
capture-people-count = { $n ->
        [one] { $n } deltager
       *[other] { $n } deltagere
    }
capture-feedback-count = { $n ->
        [one] { $n } tilbagemelding
       *[other] { $n } tilbagemeldinger
    }
capture-open-boards = { $n ->
        [one] { $n } åben tavle
       *[other] { $n } åbne tavler
    }
capture-notes-none = Der er ikke skrevet noget ned endnu
capture-notes-none-text = Skriv en første sætning ned, eller åbn en tavle, og lad alle i rummet skrive.
capture-notes-none-reader = Notater vises her, når nogen har skrevet dem, og alle må læse dem.
capture-notes-filtered-none = Ingen notater passer.

# Who speaks.

capture-voice-not-stated = ikke oplyst, hvem
capture-voice-veiled = vises ikke: færre end fem derfra
capture-not-quotable = tælles, citeres ikke
capture-not-quotable-text = Ordene vises ikke: den, der skrev, vil ikke citeres. Notatet tælles med.
capture-not-quotable-help = Den, der skrev, vil ikke citeres. Notatet tælles med, men vises aldrig uden for netværket.

# A note.

capture-note-add = Skriv et notat
capture-note-lead = Ét udsagn ad gangen, på det sprog det blev sagt på. Skriv, hvem der taler, som en rolle – aldrig et navn.
capture-note-text = Hvad der blev sagt
capture-note-text-help = Ingen, der modtager hjælp, må kunne genkendes.
capture-note-kind = Hvad slags udsagn er det?
capture-note-lang = Skrevet på
capture-note-voice = Hvem taler
capture-note-voice-help = Lad det, du ikke ved, stå som ikke oplyst.
capture-role-help = For eksempel social- og sundhedsassistent eller teamleder. Aldrig et navn.
capture-note-more = Citat, spørgsmål og hvor ofte det blev sagt
capture-note-quote-help = Ordret, hvis det er kendt ud over teksten ovenfor.
capture-note-question = Spørgsmål, det svarer på
capture-note-strength = Hvor ofte, ifølge kilden
capture-note-strength-help = Kun det, kilden selv siger. Torg tæller selv.
capture-note-strength-source = Med kildens ord
capture-note-not-quotable = Må ikke citeres
capture-note-not-quotable-help = Tælles med, men vises ikke uden for netværket.
capture-note-save = Gem
capture-note-save-another = Gem, og skriv et til
capture-note-very-words = Ordret
capture-note-said-at = Sagt ved
capture-note-who = Hvem talte
capture-note-used = Hvad der kom ud af det
capture-note-used-none = Endnu ikke brugt i noget fund eller nogen forpligtelse.
capture-note-conclude = Konkludér
capture-note-sort = Flyt eller skjul
capture-note-move = Flyt
capture-note-hide-why = Hvorfor skjules det?
capture-note-hide-help = Den, der skrev, kan læse begrundelsen.
capture-note-hidden = Skjult: { $text }
capture-note-show = Vis igen

# We would like to hear more.

capture-hear-more = Vi vil gerne høre mere om det her
capture-hear-more-lead = Det bliver til et behov, som andre kan se og svare på, med tråden tilbage til, hvor det begyndte.
capture-hear-more-words = Hvad vil I gerne høre om?
capture-hear-more-words-help = Må gerne stå tomt: så taler ordene ovenfor for sig selv.
capture-hear-more-form = I hvilken form?
capture-hear-more-do = Lad andre vide det
capture-hear-more-others = Andre spørger også
capture-hear-more-count = { $n ->
        [one] Én organisation vil gerne høre mere om det her.
       *[other] { $n } organisationer vil gerne høre mere om det her.
    }
capture-date-help = Et år, en måned eller en dag: 2026, 2026-05 eller 2026-05-16. Må gerne stå tomt.

# A board, as the facilitator sees it.

capture-board-open = Åbn en tavle
capture-board-lead = Alle i rummet skriver kort fra deres egen telefon. Ingen behøver en konto, og ingen skriver deres navn.
capture-board-prompt-help = Ét spørgsmål, med ord som alle bruger.
capture-board-prompt-start = Hvad ville gøre din næste vagt bedre?
capture-board-title = Tavlens navn
capture-board-title-help = Adskiller tavlen fra andre ved samme lejlighed.
capture-board-kinds = Slags kort at vælge imellem
capture-board-focus-free = Den, der skriver, vælger
capture-board-shows = Vis hinandens kort
capture-board-shows-help = Vælg det fra, hvis hver især først skal tænke selv.
capture-board-is-open = Tager imod kort
capture-board-is-closed = Afsluttet
capture-board-project = Vis koden på væggen
capture-board-join = Sådan er man med
capture-board-and-code = med koden
capture-board-refresh = Hent nye kort
capture-board-close = Afslut tavlen
capture-board-close-help = Koden holder op med at virke med det samme.
capture-board-who = Hvem skriver
capture-small-groups = fra grupper på færre end fem
capture-board-empty-open = Ingen kort endnu. Vis koden på væggen, og giv alle et roligt minut.
capture-board-empty-closed = Tavlen blev afsluttet uden kort.
capture-column-empty = Ingen af den slags endnu
capture-hidden-count = { $n ->
        [one] Ét skjult kort
       *[other] { $n } skjulte kort
    }
capture-projector-go = Gå til
capture-projector-code = og skriv koden
capture-projector-qr = QR-kode, der fører til tavlen
capture-projector-back = Tilbage til tavlen

# A board on a phone.

capture-code-title = Vær med via kode
capture-code-label = Koden
capture-code-help = Seks bogstaver og tal fra væggen. Store eller små er lige meget.
capture-join-lead = Ingen konto, intet navn. Først to korte spørgsmål.
capture-join-level = Hvem er du her?
capture-join-level-management = Jeg er leder
capture-join-level-development = Jeg arbejder med udvikling
capture-join-level-care-staff = Jeg arbejder i plejen
capture-join-level-health-care = Jeg arbejder i sundhedsvæsenet
capture-join-level-user = Jeg får hjælp
capture-join-level-relative = Jeg er pårørende
capture-join-level-politician = Jeg er politiker
capture-join-level-researcher = Jeg er forsker
capture-join-level-not-stated = Det vil jeg ikke sige
capture-join-organisation = Hvor kommer du fra?
capture-join-not-said = Vil ikke sige det
capture-join-quote = Må vi citere det, du skriver, uden dit navn?
capture-join-quote-help = Hvis ikke, tæller dine kort med, men ingen uden for netværket læser dem.
capture-join-quote-yes = Ja, uden mit navn
capture-join-quote-no = Nej, tæl dem kun med
capture-join-do = Begynd at skrive
capture-join-privacy = Du får en farve og et dyr i stedet for et navn. Torg gemmer intet navn, ingen telefon og ingen netadresse. Én cookie holder din plads ved tavlen.
capture-you-are = Du er { $text }
capture-received = Tak, vi har modtaget det
capture-card-label = Dit kort
capture-card-most = Højst { $n } tegn. Skriv roller, ikke navne.
capture-card-kind = Hvad er det?
capture-card-focus = Hvad handler det om?
capture-card-focus-none = Ved ikke
capture-card-finish = Jeg er færdig
capture-card-own = { $n ->
        [one] Dit kort
       *[other] Dine { $n } kort
    }
capture-card-hidden = taget af tavlen: { $text }
capture-card-others = Hvad andre skriver
capture-card-others-none = Ikke noget endnu. Du kan være den første.
capture-card-refresh = Hent nye kort fra andre
capture-done-title = Tak, fordi du var med
capture-done-closed = Tavlen er afsluttet.
capture-done-count = { $n ->
        [one] Vi har ét kort fra dig
       *[other] Vi har { $n } kort fra dig
    }
capture-done-quote-yes = Du sagde ja til at blive citeret uden dit navn.
capture-done-quote-no = Dine kort tælles med, men citeres ikke.
capture-done-next = Hvad sker der nu?
capture-done-next-1 = Facilitatoren samler kortene med dem fra andre workshops.
capture-done-next-2 = Det, mange deler, bliver til et fund med de ord, det hviler på.
capture-done-next-3 = I, der var i rummet, kan læse udkastet, før det er endeligt.
capture-done-result = Til udvekslingens side
capture-done-result-help = Resultatet vises dér. Siden kræver ingen konto.
capture-done-more = Skriv ét kort til

# Colours and animals that stand for people at a board.

capture-colour-green = grøn
capture-colour-blue = blå
capture-colour-red = rød
capture-colour-yellow = gul
capture-colour-grey = grå
capture-colour-pink = lyserød
capture-colour-purple = lilla
capture-colour-orange = orange
capture-colour-turquoise = turkis
capture-colour-golden = gylden
capture-colour-silver = sølvgrå
capture-animal-hare = hare
capture-animal-fox = ræv
capture-animal-elk = elg
capture-animal-owl = ugle
capture-animal-beaver = bæver
capture-animal-bear = bjørn
capture-animal-frog = frø
capture-animal-swan = svane
capture-animal-crane = trane
capture-animal-otter = odder
capture-animal-marten = mår
capture-animal-wolf = ulv
capture-animal-salmon = laks
capture-animal-seal = sæl
capture-animal-whale = hval
capture-animal-gull = måge
capture-animal-swallow = svale
capture-animal-goose = gås
capture-animal-eagle = ørn
capture-animal-lark = lærke
capture-animal-horse = hest
capture-animal-bumblebee = humlebi
capture-animal-butterfly = sommerfugl

# Visit feedback.

capture-feedback-lead = Hvad gæsterne tager med hjem, og hvad værten selv lærte. Alle kan læse den, når værten har bekræftet fakta.
capture-feedback-write = Skriv tilbagemelding
capture-feedback-none = Ingen tilbagemelding endnu
capture-feedback-none-text = Fire overskrifter og ti minutter på vejen hjem er nok.
capture-feedback-side-visitor = Fra gæsterne
capture-feedback-side-host = Fra værten
capture-feedback-host = Hvad værten lærte
capture-feedback-host-help = Man lærer også af at blive spurgt: hvad I måtte forklare, ikke kunne svare på og nu ser anderledes.
capture-feedback-host-write = Skriv som vært
capture-feedback-without = For dem uden konto
capture-feedback-without-help = Et link, som gæsterne kan skrive tilbagemelding med. Det virker i 60 dage.
capture-feedback-link = Linket til gæsterne
capture-feedback-link-help = Send det til dem, der var med. Alle med linket kan skrive.
capture-feedback-link-show = Vis linket
capture-feedback-from = Hvis tilbagemelding er det?
capture-feedback-role = Din rolle
capture-feedback-form-lead-visitor = Én tanke i hvert felt. Lad det stå tomt, hvor du ikke har noget at sige.
capture-feedback-form-lead-host = Hvad lærte I selv af at tage imod dem? Én tanke i hvert felt.
capture-heading-help-impressed = Hvad så I, som I gerne vil have derhjemme?
capture-heading-help-requires = Hvad skal være på plads, for at det virker?
capture-heading-help-where-we-stand = Hvor langt er I selv?
capture-heading-help-need = Hvad skal I bruge for at nå dertil?
capture-heading-help-explained = Hvad virkede indlysende, indtil nogen spurgte?
capture-heading-help-unanswered = Hvilke spørgsmål vil I selv gerne have svar på?
capture-heading-help-see-differently = Hvad fik deres øjne jer til at se?
capture-draft-rows = Brug for flere felter? Gem udkastet, så kommer der nye.
capture-draft-save = Gem udkast
capture-draft-restored = Det, du havde skrevet, er tilbage.
capture-draft-kept = Bliver i browseren, til du gemmer eller afleverer.
capture-feedback-submit = Aflever
capture-feedback-done = Din tilbagemelding er afleveret
capture-feedback-next = Værten læser den og bekræfter fakta. Derefter kan den læses af dem, der må se besøget.
capture-feedback-own-address = Dit udkast har sin egen adresse. Gem den for at fortsætte senere eller på en anden enhed:
capture-feedback-privacy = Der spørges ikke om navn. Din rolle og kommune står ved siden af det, du skriver.
capture-feedback-confirm = Fakta er rigtige
capture-feedback-confirm-help = Læs den igennem som vært. Når I bekræfter fakta, kan den vises for alle, der må se besøget.
capture-feedback-waits = Venter på, at værten bekræfter fakta. Kun netværket og værten kan læse den.
capture-feedback-commit = Gør det til en forpligtelse

# Facts side by side.

capture-facts = Fakta side om side
capture-facts-lead = Det, der kan sammenlignes, adskilt fra indtryk: vært og gæster ved siden af hinanden, med grunden til forskellen.
capture-facts-none = Ingen fakta at sammenligne endnu
capture-facts-none-text = Et tal eller en oplysning fra hver side er nok til at begynde med.
capture-fact-add = Tilføj fakta
capture-fact-help = For eksempel: beboere pr. hus.
capture-fact-unit = Enhed
capture-fact-why = Hvorfor de er forskellige
capture-fact-value-help = Lad en side stå tom, hvis den ikke er oplyst; én af dem skal være der.

# Labels of fields; a refusal names the field by the same word.

field-prompt = Spørgsmål
field-board-name = { capture-board-title }
field-consent = Må vi citere dig?
field-voice-role = Rolle hos den, der taler
field-quote = Ordret citat
field-fact = Hvad der sammenlignes
field-fact-value = En værdi på den ene side

# What was just done.

done-note-added = Notatet er gemt.
done-note-hidden = Notatet er skjult.
done-note-shown = Notatet vises igen.
done-note-moved = Notatet blev flyttet.
done-board-opened = Tavlen er åben. Vis koden på væggen.
done-board-closed = Tavlen er afsluttet, og koden virker ikke længere.
done-draft-saved = Udkastet er gemt.
done-feedback-submitted = Tilbagemeldingen er afleveret til værten.
done-feedback-confirmed = Fakta er bekræftet.
done-fact-added = Oplysningen er gemt.
done-hear-more = Nu kan andre se, hvad I gerne vil høre om.

# Deeds in the journal.

deed-add-note = skrev et notat
deed-hide-note = skjulte et notat
deed-show-note = viste et notat igen
deed-move-note = flyttede et notat
deed-open-board = åbnede en tavle
deed-close-board = afsluttede en tavle
deed-start-feedback = begyndte på en tilbagemelding
deed-save-draft = gemte et udkast
deed-submit-feedback = afleverede en tilbagemelding
deed-confirm-feedback = bekræftede fakta i en tilbagemelding
deed-add-fact = tilføjede fakta til sammenligning
deed-add-need = fortalte om et behov eller tilbud
deed-pair = førte behov og tilbud sammen
deed-set-pair-outcome = skrev ned, hvad der kom ud af det
deed-withdraw-need = trak et behov eller tilbud tilbage

# A board that is live: phases, votes, what came out.

board-phase-write = Skrive
board-phase-support = Støtte
board-phase-statements = Stemme om udsagn
board-phase-group = Se og sortere
capture-lead-phase = Hvad alle gør nu
capture-lead-phase-help = Telefonerne følger med inden for to sekunder. I kan gå tilbage.
capture-lead-freeze = Sæt tavlen på pause
capture-lead-thaw = Lad den fortsætte
capture-lead-frozen = Tavlen er på pause. Intet tages imod.
capture-lead-timer = Minutter
capture-lead-timer-do = Start uret
capture-lead-timer-end = Fjern uret
capture-time-left = Tid tilbage
capture-lead-merge = Læg under et andet kort
capture-lead-merge-do = Læg sammen
capture-lead-part = Lad det stå alene
capture-lead-drag = Træk et kort til en anden slags, eller hen på et kort, der siger det samme. Menuen på hvert kort gør det samme.
capture-result-title = Hvad det blev til
capture-result-none = Der er ikke sagt noget om kortene endnu.
capture-result-agree = er enige
capture-result-disagree = er uenige
capture-result-pass = tager ikke stilling
capture-result-few = Færre end fem har svaret: vises ikke.
capture-vote-count = { $n ->
        [one] { $n } stemme
       *[other] { $n } stemmer
    }
capture-support-count = { $n ->
        [one] { $n } støtte
       *[other] { $n } støtter
    }
capture-live-waits = Facilitatoren har sat tavlen på pause. Det, du sender, venter på din telefon.
capture-live-unsent = Venter på at blive sendt. Telefonen sender det selv, når den kan.
capture-support-title = Hvad er vigtigst for dig?
capture-support-left = { $n ->
        [one] Du kan støtte ét kort mere.
       *[other] Du kan støtte { $n } kort mere.
    }
capture-support-do = Støt
capture-support-undo = Tag tilbage
capture-support-none = Der er ingen kort at støtte endnu.
capture-statement-title = Er du enig?
capture-statement-agree = Jeg er enig
capture-statement-disagree = Jeg er uenig
capture-statement-pass = Spring over
capture-statement-so-far = { $k } af { $n }
capture-statement-none = Du har svaret på alt. Nye udsagn kommer af sig selv.
field-minutes = Minutter
field-phase = Hvad alle gør
field-into = Det andet kort
field-stance = Dit svar
done-board-phase = Alles telefoner følger med.
done-board-frozen = Tavlen er på pause.
done-board-thawed = Tavlen fortsætter.
done-board-timer = Uret er stillet.
done-cards-merged = Kortene ligger sammen.
done-card-parted = Kortet står alene.
deed-set-board-phase = førte en tavle videre til en anden fase
deed-freeze-board = satte en tavle på pause
deed-thaw-board = lod en tavle fortsætte
deed-set-board-timer = stillede uret på en tavle
deed-merge-cards = lagde to kort sammen
deed-part-card = lod et kort stå alene
