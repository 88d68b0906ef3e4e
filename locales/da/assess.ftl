### Selvevaluering (dansk).

# The pages.

assess-title = Selvevaluering
assess-lead = Hvor langt er vi nået? Hver især vurderer alene, med en begrundelse. Så ser I, hvor I er enige og hvor ikke, og taler om det.
assess-card = Se, hvor langt I er nået, hvor I er enige, og hvor I ikke er. Ingen udenfor ser det.
assess-private = Det, I vurderer, bliver i jeres kommune. Intet netværk, ingen facilitator og ingen, der driver Torg, kan læse det, før I vælger at dele et resultat.
assess-own = Vores
assess-own-none = Intet endnu. Vælg en model herunder, og bed nogle kolleger om også at vurdere.
assess-model = Model
assess-models = Modeller
assess-models-text = En model har nogle områder, hvert med seks trin i ord. Et netværk kan tilføje sin egen.
assess-start = Begynd at vurdere
assess-shared = Andre deler
assess-shared-none = Ingen deler et resultat med jer endnu.
assess-about-model = Om modellen
assess-version = Version
assess-licence = Vilkår
assess-dimension = Område
assess-round-or-place = Runde eller sted
assess-rules = Enighed: færre end en tredjedel af vurderingerne ligger mere end ét trin fra midten (af tolv færre end fire). Ellers er gruppen delt og niveauet usikkert. Midten 0–2 er i begyndelsen, 3–4 på vej, 5 langt fremme; en halv midte regnes opad. Under seks, der har vurderet, gives ingen betegnelse.

# Rating.

assess-rate = Vurder nu
assess-which = Hvilket trin beskriver os bedst?
assess-why = Hvorfor?
assess-why-help = En eller to sætninger. Dine kolleger læser det uden dit navn, når runden er lukket. Skriv ikke om enkeltpersoner.
assess-role = Hvorfra ser du det?
assess-role-help = Vises kun, når mindst fem af samme slags har vurderet.
assess-save-next = Gem og fortsæt
assess-later = Fortsæt senere
assess-alone = Ingen ser andres vurdering, før runden er lukket.
assess-before = Hvad sidste runde viste
assess-not-yet = ikke vurderet endnu
assess-close = Luk runden
assess-close-help = Så ser I alle, hvordan vurderingerne ligger, med begrundelserne. Intet i runden kan ændres bagefter.
assess-next-round = Vurder igen

# The result.

assess-stand-agreement = enighed
assess-stand-split = delt
assess-stand-few = for få vurderinger til en betegnelse
maturity-initial = i begyndelsen
maturity-progressing = på vej
maturity-optimising = langt fremme
maturity-uncertain = usikkert
assess-nobody = Ingen har vurderet dette.
assess-chose = { $k } valgte { $n }
assess-k-of-n = { $k } af { $n }
assess-round = Runde { $n }
assess-round-open = Runde { $n }: der vurderes
assess-round-closed = Runde { $n }: lukket
assess-result = Resultat af runde { $n }
assess-you-chose = du valgte { $n }
assess-talk-of = Fra samtalen efter runde { $n }:
assess-line = Linje { $n }
assess-source = Egne vurderinger; hver prik er én person, trekanten er midten
assess-spider-title = Alle områder på én gang
assess-spider-text = En eger for hvert område, fra 0 i midten til 5; de brede streger viser laveste til højeste vurdering, hule mærker er delt eller for få. De samme tal står i tabellen.
assess-spider-source = Egne vurderinger; mærker viser midten, brede streger laveste til højeste, hule mærker er delt eller for få
assess-earlier = Tidligere, { $text }
assess-as-table = Det samme som tabel
assess-steps = De seks trin
assess-talk = Samtalen
assess-talk-notes = Hvad vi sagde
assess-talk-help = Hvad så nogle, som andre ikke så? Skriv ingen navne.
assess-talk-keep = Gem noterne

# Sharing and comparing.

audience-nobody = Kun vi ser det
audience-network = Delt med et netværk
audience-everybody = Delt med alle
assess-sharing = Hvem der må se det
assess-sharing-text = Hvis I deler, ser andre, hvor mange der valgte hvilket trin i den senest lukkede runde. De ser aldrig begrundelser, roller eller noter fra samtalen. I kan tage det tilbage når som helst.
assess-share-with = Del med
assess-share = Del resultatet
assess-take-back = Tag det tilbage
assess-compare = Sammenlign
assess-compare-text = Kun steder, der deler deres resultat, er her, i alfabetisk rækkefølge. Der laves ingen rangliste.
assess-compare-own = Jeres eget resultat vises her kun for jer.

# A model from a file.

assess-import-title = Indlæs en model
assess-import-lead = Alt indlæses, eller intet og hver fejl med sin linje. En version ændres aldrig: giv en ny et nyt nummer.
assess-import-for = For hvem
assess-for-everybody = Alle
assess-import-file = Filen
assess-import-help = Tre kolonner med tabulator imellem: hvad, sprog, ord. Kopiér dem fra et regneark.
assess-import-do = Indlæs
assess-nothing-taken = Intet blev indlæst.
assess-fault-columns = Der skal være tre kolonner med tabulator imellem; her er { $text }.
assess-fault-part = »{ $text }« hører ikke hjemme i en model.
assess-fault-language = Sproget »{ $text }« findes ikke.
assess-fault-empty = Ordene for »{ $text }« mangler.
assess-fault-long = Højst { $text } tegn.
assess-fault-twice = »{ $text }« er allerede sagt.
assess-fault-place = »{ $text }« står før den første dimension.
assess-fault-concept = Begrebet »{ $text }« findes ikke.
assess-fault-key = »{ $text }« må kun have små bogstaver a–z, tal og bindestreger.
assess-fault-missing = »{ $text }« mangler.
assess-fault-too-many = Højst { $text } dimensioner.

# What a practice requires.

assess-could-we = Kunne vi gøre det?
assess-state = Angiv, hvad det kræver
assess-state-lead = Hvor langt skal et sted være nået, for at det virker? Udelad det, der ikke betyder noget.
assess-no-requirement = betyder ikke noget
assess-needs-this = Det mindste, et sted har brug for, efter
assess-none-stated = Ingen har endnu angivet, hvor langt et sted skal være nået.
assess-not-assessed = I har ikke vurderet jer selv med denne model.
assess-gap-private = Kun jeres egne ser, hvor I står. Spørgsmålene siger, hvad der kræves, ikke hvad I mangler.
assess-fit-there = vi er der
assess-fit-gap = ikke endnu
assess-fit-unsure = vi er ikke enige, eller for få
assess-fit-not-rated = ikke vurderet
assess-gap-question = { $name }: hvordan nåede I til »{ $text }«?
assess-ask-exchange = Læg spørgsmålene til »{ $text }«

# With numbers.

assess-dimensions = { $n ->
        [one] { $n } område
       *[other] { $n } områder
    }
assess-raters-so-far = { $n ->
        [one] { $n } person har vurderet noget.
       *[other] { $n } personer har vurderet noget.
    }
assess-complete = { $n ->
        [one] { $n } af dem alt.
       *[other] { $n } af dem alt.
    }
assess-spread = { $n ->
        [one] { $n } har vurderet; midten er { $median }; { $chosen }.
       *[other] { $n } har vurderet; midten er { $median }; { $chosen }.
    }
assess-reasons = { $n ->
        [one] { $n } begrundelse
       *[other] { $n } begrundelser
    }
assess-faults = { $n ->
        [one] { $n } fejl
       *[other] { $n } fejl
    }
assess-ask-request = { $n ->
        [one] Spørg om { $n } ting
       *[other] Spørg om { $n } ting
    }

# What was done.

done-assessment-started = Vurder det første område. Bed derefter dine kolleger om det samme.
done-rated = Gemt.
done-assessment-closed = Runden er lukket. Sådan ligger vurderingerne.
done-assessment-closed-meanwhile = Runden blev lukket imens, så denne vurdering kom ikke med.
done-assessment-opened = Næste runde er åben. Den forrige bliver stående.
done-assessment-talk-kept = Noterne er gemt.
done-assessment-shared = Resultatet er delt.
done-assessment-taken-back = Ingen udenfor ser det længere.
done-assessment-model-added = Modellen er indlæst.
done-requirements-stated = Det er angivet, hvad det kræver.
done-gaps-asked = Jeres spørgsmål er tilføjet.

# For the journal.

deed-start-assessment = begyndte en selvevaluering
deed-close-assessment-round = lukkede en runde af en selvevaluering
deed-open-assessment-round = åbnede en runde af en selvevaluering
deed-keep-assessment-talk = skrev en samtale om en selvevaluering ned
deed-share-assessment = delte et resultat af en selvevaluering
deed-take-back-assessment = tog et resultat af en selvevaluering tilbage
deed-import-assessment-model = indlæste en model for selvevaluering
deed-state-requirements = angav, hvad en praksis kræver
kind-assessment = Selvevaluering
kind-assessment-model = Model for selvevaluering
field-questions = Spørgsmål
field-rating = Trin
field-assess-reason = Begrundelse
field-with = Hvem I deler med
