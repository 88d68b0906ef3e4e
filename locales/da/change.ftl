# Forandring eller støj: under hver kurve
change-title = Forandring eller støj?
change-chart = { $text }: almindelig variation og signaler
change-limits = almindelig variation
change-lower = nedre grænse
change-upper = øvre grænse
change-mean = gennemsnit
change-noted = mere end støj
change-yearly = Årlige værdier er for få og hænger for tæt sammen til at skille forandring fra støj. Tæl hver måned eller uge, hvis I vil vide det.
change-too-few = { $k } værdier er ikke nok til at skille forandring fra støj. Der skal mindst { $n } til.
change-before = Gennemsnittet { $mean } og grænserne { $lower } til { $upper } kommer fra de { $n } værdier før afprøvningen ({ $from } til { $to }).
change-all = Gennemsnittet { $mean } og grænserne { $lower } til { $upper } kommer fra alle { $n } værdier ({ $from } til { $to }).
change-after-break = Kun værdier fra { $text }, hvor definitionen blev ændret, er regnet med.
change-trial = Færre end tolv værdier ligger bag grænserne, så de er foreløbige.
change-nothing = Ingen værdi skiller sig ud: alt ligger inden for den almindelige variation.
change-outside-above = { $when }: over den øvre grænse.
change-outside-below = { $when }: under den nedre grænse.
change-trend-above = { $when }: hører til mindst syv værdier i træk, der stiger.
change-trend-below = { $when }: hører til mindst syv værdier i træk, der falder.
change-two-of-three-above = { $when }: to ud af tre værdier ligger tæt på den øvre grænse.
change-two-of-three-below = { $when }: to ud af tre værdier ligger tæt på den nedre grænse.
change-one-side-above = { $when }: hører til mindst syv værdier i træk over gennemsnittet.
change-one-side-below = { $when }: hører til mindst syv værdier i træk under gennemsnittet.
change-improvement = Det er i den retning, afprøvningen håber på.
change-concern = Det er i den modsatte retning af, hvad afprøvningen håber på.
change-run-too-few = For få værdier afviger fra medianen til at tælle serier og krydsninger.
change-run-none = Regnet fra medianen ({ $median }) ses intet ud over tilfældigheder: længste serie på samme side { $run } (højst { $most }), krydsninger { $crossings } (mindst { $least }).
change-run-long = Regnet fra medianen ({ $median }) er den længste serie på samme side { $run } værdier; tilfældigheder giver sjældent mere end { $most }.
change-run-few = Kurven krydser medianen ({ $median }) { $crossings ->
        [one] { $crossings } gang
       *[other] { $crossings } gange
    }; tilfældigheder giver sjældent færre end { $least }.
change-run-both = Regnet fra medianen ({ $median }) er den længste serie på samme side { $run } værdier (tilfældigheder giver sjældent mere end { $most }), og kurven krydser medianen { $crossings ->
        [one] { $crossings } gang
       *[other] { $crossings } gange
    } (tilfældigheder giver sjældent færre end { $least }).
change-not-why = Et signal siger, at noget har ændret sig, ikke hvorfor. Spørg dem, der var med, hvad der skete netop da.

# Gruppen en for en, og stedet blandt alle
members-among = Blandt alle
members-among-text = Hver tynd streg er en kommune i landet. Den tykke streg med trekant er den valgte kommune, ringene er gruppen. Længere til højre er mere, ikke bedre.
members-strip = { $name } blandt { $k } af landets { $n } kommuner, { $when }
members-strip-told = { $own }. Alle ligger mellem { $least } og { $most }.
members-place = Kommune
members-value = Værdi
members-each = Hver for sig
members-each-text = Samme skala overalt, i alfabetisk rækkefølge. Den stiplede linje er { $text }.
