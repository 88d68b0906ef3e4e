### PILOT REPORT: where a pilot comes from, what it changed, how that was worked out (Norwegian Bokmål).

pilot-report-title = Rapport om en utprøving
pilot-report-do = Les som rapport
pilot-report-example = Eksempel: utprøvingen eller noen av tallene her er oppdiktet for å vise hvordan det kan se ut.
pilot-report-measures = Det som ble fulgt
pilot-report-expected = Sagt på forhånd: { $text }.
pilot-report-method = Slik er det regnet ut
pilot-report-values = Verdier står slik kilden publiserte dem, eller slik kommunen telte dem. Rettede verdier erstatter de tidligere i diagrammene; de tidligere er bevart i data. Manglende verdier er ikke null. Celler med færre enn fem personer vises ikke, og det tegnes ingenting etter at en serie er slutt.
pilot-report-group = Gruppens gjennomsnitt er uvektet: Hvert medlem som har en verdi for perioden, teller like mye. Båndet går fra det laveste til det høyeste.
pilot-report-xmr = Endring eller støy: Gjennomsnittet og grensene (gjennomsnittet ± 2,66 ganger den gjennomsnittlige forskjellen mellom verdier som følger etter hverandre) kommer fra tiden før utprøvingen når den har minst seks verdier, ellers fra alle. Forskjeller på minst 3,267 ganger gjennomsnittet legges til side én gang før det regnes om, og bare verdier etter den siste endringen av definisjonen teller. Et signal er en verdi utenfor grensene, minst sju på rad på samme side av gjennomsnittet, minst sju på rad som stiger eller faller, eller to av tre nær en grense. I tillegg telles fra medianen hvor mange verdier på rad som ligger på samme side, og hvor ofte kurven krysser den.
pilot-report-synthetic = Syntetisk kontroll: en blanding av andre kommuner, med andeler som ikke er negative og summerer seg til én, valgt slik at den følger stedet så tett som mulig før starten. Forskjellen etter starten sammenlignes med forskjellen for hver av de andre, som om den hadde begynt: p er den andelen der forskjellen vokste minst like mye, målt mot hvor godt blandingen passet før. Intervallet rommer de effektene som testen ikke forkaster. Alle kommuner av samme slag i landet er grunnlag; de som ligner stedet, tegnes bare til sammenligning.
pilot-report-difference = Forskjell i forskjeller: hvor mye teamenes gjennomsnitt endret seg fra før til etter starten, minus hvor mye de andres endret seg. p er andelen av alle måter å velge ut like mange team på som gir en minst like stor forskjell. Intervallet rommer de effektene som testen ikke forkaster.
pilot-report-works = Grunnlag for metodene
pilot-report-cite = Slik viser du til rapporten
