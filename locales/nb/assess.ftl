### Egenvurdering (bokmål).

# The pages.

assess-title = Egenvurdering
assess-lead = Hvor langt har vi kommet? Hver og en vurderer alene, med en begrunnelse. Så ser dere hvor dere er enige og hvor ikke, og snakker om det.
assess-card = Se hvor langt dere har kommet, hvor dere er enige og hvor dere ikke er det. Ingen utenfor ser det.
assess-private = Det dere vurderer, blir i kommunen deres. Ingen nettverk, ingen prosessveileder og ingen som drifter Torg, kan lese det før dere velger å dele et resultat.
assess-own = Våre
assess-own-none = Ingenting ennå. Velg en modell nedenfor, og be noen kolleger om å vurdere også.
assess-model = Modell
assess-models = Modeller
assess-models-text = En modell har noen områder, hvert med seks trinn i ord. Et nettverk kan legge til sin egen.
assess-start = Begynn å vurdere
assess-shared = Andre deler
assess-shared-none = Ingen deler et resultat med dere ennå.
assess-about-model = Om modellen
assess-version = Versjon
assess-licence = Vilkår
assess-dimension = Område
assess-round-or-place = Runde eller sted
assess-rules = Enighet: færre enn en tredel av vurderingene ligger mer enn ett trinn fra midten (av tolv færre enn fire). Ellers er gruppen delt og nivået usikkert. Midten 0–2 er i startfasen, 3–4 på vei, 5 langt fremme; en halv midte regnes oppover. Under seks som har vurdert, gis ingen merkelapp.

# Rating.

assess-rate = Vurder nå
assess-which = Hvilket trinn beskriver oss best?
assess-why = Hvorfor?
assess-why-help = En eller to setninger. Kollegene dine leser det uten navnet ditt når runden er lukket. Ikke skriv om enkeltpersoner.
assess-role = Hvorfra ser du det?
assess-role-help = Vises bare når minst fem av samme slag har vurdert.
assess-save-next = Lagre og fortsett
assess-later = Fortsett senere
assess-alone = Ingen ser andres vurdering før runden er lukket.
assess-before = Hva forrige runde viste
assess-not-yet = ikke vurdert ennå
assess-close = Lukk runden
assess-close-help = Da ser dere alle hvordan vurderingene ligger, med begrunnelsene. Ingenting i runden kan endres etterpå.
assess-next-round = Vurder igjen

# The result.

assess-stand-agreement = enige
assess-stand-split = delt
assess-stand-few = for få vurderinger til en merkelapp
maturity-initial = i startfasen
maturity-progressing = på vei
maturity-optimising = langt fremme
maturity-uncertain = usikkert
assess-nobody = Ingen har vurdert dette.
assess-chose = { $k } valgte { $n }
assess-k-of-n = { $k } av { $n }
assess-round = Runde { $n }
assess-round-open = Runde { $n }: det vurderes
assess-round-closed = Runde { $n }: lukket
assess-result = Resultat av runde { $n }
assess-you-chose = du valgte { $n }
assess-talk-of = Fra samtalen etter runde { $n }:
assess-line = Linje { $n }
assess-source = Egne vurderinger; hver prikk er én person, trekanten er midten
assess-spider-title = Alle områder på én gang
assess-spider-text = En eike for hvert område, fra 0 i midten til 5; de brede strekene viser laveste til høyeste vurdering, hule merker er delt eller for få. De samme tallene står i tabellen.
assess-spider-source = Egne vurderinger; merker viser midten, brede streker laveste til høyeste, hule merker er delt eller for få
assess-earlier = Tidligere, { $text }
assess-as-table = Det samme som tabell
assess-steps = De seks trinnene
assess-talk = Samtalen
assess-talk-notes = Hva vi sa
assess-talk-help = Hva så noen som andre ikke så? Ikke skriv navn.
assess-talk-keep = Lagre notatene

# Sharing and comparing.

audience-nobody = Bare vi ser det
audience-network = Delt med et nettverk
audience-everybody = Delt med alle
assess-sharing = Hvem som får se det
assess-sharing-text = Hvis dere deler, ser andre hvor mange som valgte hvilket trinn i den sist lukkede runden. De ser aldri begrunnelser, roller eller notater fra samtalen. Dere kan ta det tilbake når som helst.
assess-share-with = Del med
assess-share = Del resultatet
assess-take-back = Ta det tilbake
assess-compare = Sammenlign
assess-compare-text = Bare steder som deler resultatet sitt, er her, i alfabetisk rekkefølge. Det lages ingen rangering.
assess-compare-own = Eget resultat vises her bare for dere.

# A model from a file.

assess-import-title = Les inn en modell
assess-import-lead = Alt leses inn, eller ingenting og hver feil med sin linje. En versjon endres aldri: gi en ny et nytt nummer.
assess-import-for = For hvem
assess-for-everybody = Alle
assess-import-file = Filen
assess-import-help = Tre kolonner med tabulator mellom: hva, språk, ord. Kopier dem fra et regneark.
assess-import-do = Les inn
assess-nothing-taken = Ingenting ble lest inn.
assess-fault-columns = Det skal være tre kolonner med tabulator mellom; her er { $text }.
assess-fault-part = «{ $text }» hører ikke hjemme i en modell.
assess-fault-language = Språket «{ $text }» finnes ikke.
assess-fault-empty = Ordene for «{ $text }» mangler.
assess-fault-long = Høyst { $text } tegn.
assess-fault-twice = «{ $text }» er alt sagt.
assess-fault-place = «{ $text }» står før den første dimensjonen.
assess-fault-concept = Begrepet «{ $text }» finnes ikke.
assess-fault-key = «{ $text }» kan bare ha små bokstaver a–z, tall og bindestreker.
assess-fault-missing = «{ $text }» mangler.
assess-fault-too-many = Høyst { $text } dimensjoner.

# What a practice requires.

assess-could-we = Kunne vi klart det?
assess-state = Oppgi hva det krever
assess-state-lead = Hvor langt må et sted ha kommet for at det skal virke? Utelat det som ikke betyr noe.
assess-no-requirement = betyr ikke noe
assess-needs-this = Det minste et sted trenger, etter
assess-none-stated = Ingen har ennå oppgitt hvor langt et sted må ha kommet.
assess-not-assessed = Dere har ikke vurdert dere selv med denne modellen.
assess-gap-private = Bare de som hører til hos dere, ser hvor dere står. Spørsmålene sier hva som kreves, ikke hva dere mangler.
assess-fit-there = vi er der
assess-fit-gap = ikke ennå
assess-fit-unsure = vi er ikke enige, eller for få
assess-fit-not-rated = ikke vurdert
assess-gap-question = { $name }: hvordan kom dere dit at «{ $text }»?
assess-ask-exchange = Legg spørsmålene til «{ $text }»

# With numbers.

assess-dimensions = { $n ->
        [one] { $n } område
       *[other] { $n } områder
    }
assess-raters-so-far = { $n ->
        [one] { $n } person har vurdert noe.
       *[other] { $n } personer har vurdert noe.
    }
assess-complete = { $n ->
        [one] { $n } av dem alt.
       *[other] { $n } av dem alt.
    }
assess-spread = { $n ->
        [one] { $n } har vurdert; midten er { $median }; { $chosen }.
       *[other] { $n } har vurdert; midten er { $median }; { $chosen }.
    }
assess-reasons = { $n ->
        [one] { $n } begrunnelse
       *[other] { $n } begrunnelser
    }
assess-faults = { $n ->
        [one] { $n } feil
       *[other] { $n } feil
    }
assess-ask-request = { $n ->
        [one] Spør om { $n } ting
       *[other] Spør om { $n } ting
    }

# What was done.

done-assessment-started = Vurder det første området. Be så kollegene dine gjøre det samme.
done-rated = Lagret.
done-assessment-closed = Runden er lukket. Slik ligger vurderingene.
done-assessment-closed-meanwhile = Runden ble lukket i mellomtiden, så denne vurderingen kom ikke med.
done-assessment-opened = Neste runde er åpen. Den forrige blir stående.
done-assessment-talk-kept = Notatene er lagret.
done-assessment-shared = Resultatet er delt.
done-assessment-taken-back = Ingen utenfor ser det lenger.
done-assessment-model-added = Modellen er lest inn.
done-requirements-stated = Det er oppgitt hva det krever.
done-gaps-asked = Spørsmålene er lagt til.

# For the journal.

deed-start-assessment = begynte en egenvurdering
deed-close-assessment-round = lukket en runde i en egenvurdering
deed-open-assessment-round = åpnet en runde i en egenvurdering
deed-keep-assessment-talk = skrev ned en samtale om en egenvurdering
deed-share-assessment = delte et resultat av en egenvurdering
deed-take-back-assessment = tok tilbake et resultat av en egenvurdering
deed-import-assessment-model = leste inn en modell for egenvurdering
deed-state-requirements = oppga hva en arbeidsmåte krever
kind-assessment = Egenvurdering
kind-assessment-model = Modell for egenvurdering
field-questions = Spørsmål
field-rating = Trinn
field-assess-reason = Begrunnelse
field-with = Hvem dere deler med
