# Endring eller støy: under hver kurve
change-title = Endring eller støy?
change-chart = { $text }: vanlig variasjon og signaler
change-limits = vanlig variasjon
change-lower = nedre grense
change-upper = øvre grense
change-mean = gjennomsnitt
change-noted = mer enn støy
change-yearly = Årsverdier er for få og henger for tett sammen til å skille endring fra støy. Tell hver måned eller uke hvis dere vil vite det.
change-too-few = { $k } verdier er ikke nok til å skille endring fra støy. Det trengs minst { $n }.
change-before = Gjennomsnittet { $mean } og grensene { $lower } til { $upper } kommer fra de { $n } verdiene før utprøvingen ({ $from } til { $to }).
change-all = Gjennomsnittet { $mean } og grensene { $lower } til { $upper } kommer fra alle { $n } verdiene ({ $from } til { $to }).
change-after-break = Bare verdier fra { $text }, da definisjonen ble endret, er regnet med.
change-trial = Færre enn tolv verdier ligger bak grensene, så de er foreløpige.
change-nothing = Ingen verdi skiller seg ut: alt ligger innenfor den vanlige variasjonen.
change-outside-above = { $when }: over den øvre grensen.
change-outside-below = { $when }: under den nedre grensen.
change-trend-above = { $when }: hører til minst sju verdier på rad som stiger.
change-trend-below = { $when }: hører til minst sju verdier på rad som synker.
change-two-of-three-above = { $when }: to av tre verdier ligger nær den øvre grensen.
change-two-of-three-below = { $when }: to av tre verdier ligger nær den nedre grensen.
change-one-side-above = { $when }: hører til minst sju verdier på rad over gjennomsnittet.
change-one-side-below = { $when }: hører til minst sju verdier på rad under gjennomsnittet.
change-improvement = Det er i den retningen utprøvingen håper på.
change-concern = Det er i motsatt retning av det utprøvingen håper på.
change-run-too-few = For få verdier avviker fra medianen til å telle serier og krysninger.
change-run-none = Regnet fra medianen ({ $median }) er det ikke noe å se ut over tilfeldigheter: lengste serie på samme side { $run } (høyst { $most }), krysninger { $crossings } (minst { $least }).
change-run-long = Regnet fra medianen ({ $median }) er den lengste serien på samme side { $run } verdier; tilfeldigheter gir sjelden mer enn { $most }.
change-run-few = Kurven krysser medianen ({ $median }) { $crossings ->
        [one] { $crossings } gang
       *[other] { $crossings } ganger
    }; tilfeldigheter gir sjelden færre enn { $least }.
change-run-both = Regnet fra medianen ({ $median }) er den lengste serien på samme side { $run } verdier (tilfeldigheter gir sjelden mer enn { $most }), og kurven krysser medianen { $crossings ->
        [one] { $crossings } gang
       *[other] { $crossings } ganger
    } (tilfeldigheter gir sjelden færre enn { $least }).
change-not-why = Et signal sier at noe har endret seg, ikke hvorfor. Spør dem som var med, om hva som skjedde akkurat da.

# Gruppen én og én, og stedet blant alle
members-among = Blant alle
members-among-text = Hver tynne strek er en kommune i landet. Den tykke streken med trekant er den valgte kommunen, ringene er gruppen. Lenger til høyre er mer, ikke bedre.
members-strip = { $name } blant { $k } av landets { $n } kommuner, { $when }
members-strip-told = { $own }. Alle ligger mellom { $least } og { $most }.
members-place = Kommune
members-value = Verdi
members-each = Hver for seg
members-each-text = Samme skala overalt, i alfabetisk rekkefølge. Den stiplede linjen er { $text }.
