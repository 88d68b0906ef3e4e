### PILOT REPORT: where a pilot comes from, what it changed, how that was worked out (Danish).

pilot-report-title = Rapport om en afprøvning
pilot-report-do = Læs som rapport
pilot-report-example = Eksempel: afprøvningen eller nogle af tallene her er opdigtede for at vise, hvordan det kan se ud.
pilot-report-measures = Det, der blev fulgt
pilot-report-expected = Sagt på forhånd: { $text }.
pilot-report-method = Sådan er det regnet ud
pilot-report-values = Værdier står, som kilden offentliggjorde dem, eller som kommunen talte dem. Rettede værdier træder i stedet for de tidligere i diagrammerne; de tidligere er bevaret i data. Manglende værdier er ikke nul. Celler med færre end fem personer vises ikke, og der tegnes intet, efter at en serie er slut.
pilot-report-group = Gruppens gennemsnit er uvægtet: Hvert medlem med en værdi for perioden tæller lige meget. Båndet går fra det laveste til det højeste.
pilot-report-xmr = Forandring eller støj: Gennemsnittet og grænserne (gennemsnittet ± 2,66 gange den gennemsnitlige forskel mellem værdier, der følger efter hinanden) kommer fra tiden før afprøvningen, når den har mindst seks værdier, ellers fra alle. Forskelle på mindst 3,267 gange gennemsnittet lægges til side én gang, før det regnes om, og kun værdier efter den seneste ændring af definitionen tæller. Et signal er en værdi uden for grænserne, mindst syv i træk på samme side af gennemsnittet, mindst syv i træk, der stiger eller falder, eller to af tre tæt på en grænse. Desuden tælles fra medianen, hvor mange værdier i træk der ligger på samme side, og hvor ofte kurven krydser den.
pilot-report-synthetic = Syntetisk kontrol: en blanding af andre kommuner, med andele, der ikke er negative og summerer til én, valgt, så den følger stedet så tæt som muligt før starten. Forskellen efter starten sammenlignes med forskellen for hver af de andre, som om den var begyndt: p er den andel, hvis forskel voksede mindst lige så meget, målt mod hvor godt blandingen passede før. Intervallet rummer de effekter, som testen ikke forkaster. Alle kommuner af samme slags i landet er grundlag; de, der ligner stedet, tegnes kun til sammenligning.
pilot-report-difference = Forskel i forskelle: hvor meget teamenes gennemsnit ændrede sig fra før til efter starten, minus hvor meget de andres ændrede sig. p er andelen af alle måder at udvælge lige så mange teams på, der giver en mindst lige så stor forskel. Intervallet rummer de effekter, som testen ikke forkaster.
pilot-report-works = Grundlag for metoderne
pilot-report-cite = Sådan henviser du til rapporten
