### Självskattning (svenska).

# The pages.

assess-title = Självskattning
assess-lead = Hur långt har vi kommit? Var och en skattar för sig, med ett skäl. Sedan ser ni var ni är ense och var inte, och talar om det.
assess-card = Se hur långt ni har kommit, var ni är ense och var ni inte är det. Ingen utanför ser det.
assess-private = Det ni skattar stannar i er kommun. Inget nätverk, ingen processledare och ingen som driver Torg kan läsa det, förrän ni väljer att dela ett resultat.
assess-own = Våra
assess-own-none = Inget ännu. Välj en modell nedan och be några kollegor att också skatta.
assess-model = Modell
assess-models = Modeller
assess-models-text = En modell har några områden, vart och ett med sex steg i ord. Ett nätverk kan lägga till en egen.
assess-start = Börja skatta
assess-shared = Andra delar
assess-shared-none = Ingen delar något resultat med er ännu.
assess-about-model = Om modellen
assess-version = Version
assess-licence = Villkor
assess-dimension = Område
assess-round-or-place = Omgång eller plats
assess-rules = Enighet: färre än en tredjedel av skattningarna ligger mer än ett steg från mitten (av tolv färre än fyra). Annars är gruppen delad och nivån osäker. Mitten 0–2 är i början, 3–4 på väg, 5 långt kommet; en halv mitt räknas uppåt. Under sex skattande ges inget omdöme.

# Rating.

assess-rate = Skatta nu
assess-which = Vilket steg beskriver oss bäst?
assess-why = Varför?
assess-why-help = En eller två meningar. Dina kollegor läser det utan ditt namn när omgången är stängd. Skriv inget om en enskild person.
assess-role = Varifrån ser du det?
assess-role-help = Visas bara när minst fem av samma slag har skattat.
assess-save-next = Spara och fortsätt
assess-later = Fortsätt senare
assess-alone = Ingen ser någon annans skattning innan omgången är stängd.
assess-before = Vad förra omgången sade
assess-not-yet = inte skattat än
assess-close = Stäng omgången
assess-close-help = Då ser ni alla hur skattningarna ligger, med skälen. Inget i omgången kan ändras efteråt.
assess-next-round = Skatta igen

# The result.

assess-stand-agreement = eniga
assess-stand-split = delade
assess-stand-few = för få skattande för ett omdöme
maturity-initial = i början
maturity-progressing = på väg
maturity-optimising = långt kommet
maturity-uncertain = osäkert
assess-nobody = Ingen har skattat detta.
assess-chose = { $k } valde { $n }
assess-k-of-n = { $k } av { $n }
assess-round = Omgång { $n }
assess-round-open = Omgång { $n }: skattning pågår
assess-round-closed = Omgång { $n }: stängd
assess-result = Resultat av omgång { $n }
assess-you-chose = du valde { $n }
assess-talk-of = Från samtalet efter omgång { $n }:
assess-line = Rad { $n }
assess-source = Egna skattningar; varje prick är en person, triangeln är mitten
assess-spider-title = Alla områden på en gång
assess-spider-text = En eker för varje område, från 0 i mitten till 5; de breda strecken visar lägsta till högsta skattning, ihåliga märken är delade eller för få. Samma siffror står i tabellen.
assess-spider-source = Egna skattningar; märken visar mitten, breda streck lägsta till högsta, ihåliga märken är delade eller för få
assess-earlier = Tidigare, { $text }
assess-as-table = Samma sak som tabell
assess-steps = De sex stegen
assess-talk = Samtalet
assess-talk-notes = Vad vi sade
assess-talk-help = Vad såg några som andra inte såg? Skriv inga namn.
assess-talk-keep = Spara anteckningarna

# Sharing and comparing.

audience-nobody = Bara vi ser det
audience-network = Delat med ett nätverk
audience-everybody = Delat med alla
assess-sharing = Vem som får se det
assess-sharing-text = Om ni delar ser andra hur många som valde vilket steg i den senast stängda omgången. De ser aldrig skäl, roller eller anteckningar från samtalet. Ni kan ta tillbaka det när som helst.
assess-share-with = Dela med
assess-share = Dela resultatet
assess-take-back = Ta tillbaka
assess-compare = Jämför
assess-compare-text = Bara de som delar sitt resultat finns här, i bokstavsordning. Ingen rangordning görs.
assess-compare-own = Ert eget resultat visas här bara för er.

# A model from a file.

assess-import-title = Läs in en modell
assess-import-lead = Allt läses in, eller inget och varje fel med sin rad. En version ändras aldrig: ge en ny ett nytt nummer.
assess-import-for = För vem
assess-for-everybody = Alla
assess-import-file = Filen
assess-import-help = Tre kolumner med tabb emellan: vad, språk, ord. Kopiera dem från ett kalkylblad.
assess-import-do = Läs in
assess-nothing-taken = Inget lästes in.
assess-fault-columns = Det ska vara tre kolumner med tabb emellan; här är { $text }.
assess-fault-part = ”{ $text }” hör inte hemma i en modell.
assess-fault-language = Språket ”{ $text }” finns inte.
assess-fault-empty = Orden för ”{ $text }” saknas.
assess-fault-long = Högst { $text } tecken.
assess-fault-twice = ”{ $text }” har redan sagts.
assess-fault-place = ”{ $text }” står före den första dimensionen.
assess-fault-concept = Begreppet ”{ $text }” finns inte.
assess-fault-key = ”{ $text }” får bara ha små bokstäver a–z, siffror och bindestreck.
assess-fault-missing = ”{ $text }” saknas.
assess-fault-too-many = Högst { $text } dimensioner.

# What a practice requires.

assess-could-we = Skulle vi klara det?
assess-state = Ange vad det kräver
assess-state-lead = Hur långt måste en kommun ha kommit för att det ska fungera? Utelämna det som inte spelar någon roll.
assess-no-requirement = spelar ingen roll
assess-needs-this = Det minsta en kommun behöver, enligt
assess-none-stated = Ingen har ännu angett hur långt en kommun måste ha kommit.
assess-not-assessed = Ni har inte skattat er med den här modellen.
assess-gap-private = Bara era egna ser var ni står. Frågorna säger vad som behövs, inte vad ni saknar.
assess-fit-there = vi är där
assess-fit-gap = inte ännu
assess-fit-unsure = vi är inte ense, eller för få
assess-fit-not-rated = inte skattat
assess-gap-question = { $name }: hur kom ni dit att ”{ $text }”?
assess-ask-exchange = Lägg frågorna till ”{ $text }”

# With numbers.

assess-dimensions = { $n ->
        [one] { $n } område
       *[other] { $n } områden
    }
assess-raters-so-far = { $n ->
        [one] { $n } person har skattat något.
       *[other] { $n } personer har skattat något.
    }
assess-complete = { $n ->
        [one] { $n } av dem allt.
       *[other] { $n } av dem allt.
    }
assess-spread = { $n ->
        [one] { $n } har skattat; mitten är { $median }; { $chosen }.
       *[other] { $n } har skattat; mitten är { $median }; { $chosen }.
    }
assess-reasons = { $n ->
        [one] { $n } skäl
       *[other] { $n } skäl
    }
assess-faults = { $n ->
        [one] { $n } fel
       *[other] { $n } fel
    }
assess-ask-request = { $n ->
        [one] Fråga om { $n } sak
       *[other] Fråga om { $n } saker
    }

# What was done.

done-assessment-started = Skatta det första området. Be sedan dina kollegor göra detsamma.
done-rated = Sparat.
done-assessment-closed = Omgången är stängd. Så här ligger skattningarna.
done-assessment-closed-meanwhile = Omgången stängdes under tiden, så den här skattningen togs inte med.
done-assessment-opened = Nästa omgång är öppen. Den förra står kvar som den är.
done-assessment-talk-kept = Anteckningarna är sparade.
done-assessment-shared = Resultatet är delat.
done-assessment-taken-back = Ingen utanför ser det längre.
done-assessment-model-added = Modellen är inläst.
done-requirements-stated = Vad det kräver är angett.
done-gaps-asked = Era frågor är tillagda.

# For the journal.

deed-start-assessment = började en självskattning
deed-close-assessment-round = stängde en omgång av en självskattning
deed-open-assessment-round = öppnade en omgång av en självskattning
deed-keep-assessment-talk = skrev ned ett samtal om en självskattning
deed-share-assessment = delade ett resultat av en självskattning
deed-take-back-assessment = tog tillbaka ett resultat av en självskattning
deed-import-assessment-model = läste in en modell för självskattning
deed-state-requirements = angav vad ett arbetssätt kräver
kind-assessment = Självskattning
kind-assessment-model = Modell för självskattning
field-questions = Frågor
field-rating = Steg
field-assess-reason = Skäl
field-with = Vem ni delar med
