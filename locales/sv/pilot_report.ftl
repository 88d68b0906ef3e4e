### PILOT REPORT: where a pilot comes from, what it changed, how that was worked out (Swedish).

pilot-report-title = Rapport om en pilot
pilot-report-do = Läs som rapport
pilot-report-example = Exempel: piloten eller några av siffrorna här är påhittade, för att visa hur det kan se ut.
pilot-report-measures = Det som följdes
pilot-report-expected = Sagt på förhand: { $text }.
pilot-report-method = Så är det uträknat
pilot-report-values = Värden står som källan publicerade dem, eller som kommunen räknade dem. Rättade värden ersätter de tidigare i diagrammen; de tidigare finns kvar i data. Saknade värden är inte noll. Celler med färre än fem personer visas inte, och värden efter seriens slut ritas inte.
pilot-report-group = Gruppens medelvärde är ovägt: varje medlem som har ett värde för perioden räknas lika. Bandet går från det lägsta till det högsta.
pilot-report-xmr = Förändring eller brus: medelvärdet och gränserna (medelvärdet ± 2,66 gånger den genomsnittliga skillnaden mellan värden som följer på varandra) kommer från tiden före piloten när den har minst sex värden, annars från alla. Skillnader på minst 3,267 gånger genomsnittet läggs undan en gång innan det räknas om, och bara värden efter den senaste ändringen av definitionen räknas. En signal är ett värde utanför gränserna, minst sju i rad på samma sida om medelvärdet, minst sju i rad som stiger eller faller, eller två av tre nära en gräns. Utöver det räknas från medianen hur många värden i rad som ligger på samma sida och hur ofta kurvan korsar den.
pilot-report-synthetic = Syntetisk kontroll: en blandning av andra kommuner, med andelar som inte är negativa och summerar till ett, vald så att den följer platsen så nära som möjligt före starten. Skillnaden efter starten jämförs med skillnaden för var och en av de andra, som om den hade börjat: p är den andel vars skillnad växte minst lika mycket, mätt mot hur väl blandningen passade före. Intervallet innehåller de effekter som testet inte förkastar. Alla kommuner av samma slag i landet är underlag; de som liknar platsen ritas bara som jämförelse.
pilot-report-difference = Skillnad i skillnader: hur mycket arbetslagens medelvärden ändrades från före till efter starten, minus hur mycket de andras ändrades. p är andelen av alla sätt att välja ut lika många arbetslag som ger en minst lika stor skillnad. Intervallet innehåller de effekter som testet inte förkastar.
pilot-report-works = Underlag för metoderna
pilot-report-cite = Så hänvisar du till rapporten
