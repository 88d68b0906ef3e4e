### ASKED: mail that asks: how a promise goes, what a delegation brought home (Danish).

asked-title-3 = Hvordan går det?
asked-title-12 = Hvad blev der af det?
asked-title-24 = Hvad blev der af det, to år efter?
asked-thanks = Tak
asked-answered = Spørgsmålet er besvaret
asked-promised = Offentliggjort { $text }:
asked-own = Dit svar
asked-answer-under-way = Vi er i gang
asked-answer-kept = Gjort, som vi lovede
asked-answer-stopped = Vi er stoppet
asked-answer-no-effect = Gjort, men vi så ingen effekt
asked-what = Hvad er anderledes nu, og for hvem?
asked-what-help = Én sætning er nok. Er I stoppet, eller så I ingen effekt, så skriv hvorfor: det er det, andre lærer mest af.
asked-do = Send svaret
asked-public = Svaret vises ved forpligtelsen og kan læses af alle. Skriv ingen navne.
asked-received = Svaret står nu ved forpligtelsen
asked-received-text = Lige nu spørger vi ikke om mere. Vil du ændre noget, så åbn forpligtelsen og log ind.
mail-kind-asked = Spørgsmål om en forpligtelse

post-subject-asked-3 = Tre måneder efter, hvordan går det? { $text }
post-subject-asked-12 = Et år efter, hvad blev der af det? { $text }
post-subject-asked-24 = To år efter, hvad blev der af det? { $text }
post-lead-asked-3 = Den { $date } offentliggjorde { $organisation } denne forpligtelse. Hvordan går det?
post-lead-asked-12 = Den { $date } offentliggjorde { $organisation } denne forpligtelse. Nu er der gået et år: Hvad blev der af det?
post-lead-asked-24 = Den { $date } offentliggjorde { $organisation } denne forpligtelse. Nu er der gået to år: Hvad blev der af det?
post-asked-choose = Vælg det svar, der passer. Du kan tilføje en sætning, før du sender, og du behøver ikke at logge ind.
post-asked-for-all = Ikke noget endnu? Vælg »Vi er i gang«. Dit svar gælder for hele organisationen.
post-foot-asked = Mailen kommer fra { $installation }. Du får den én gang, fordi din rolle har ansvaret for forpligtelsen, eller fordi du offentliggjorde den. Vil du ikke have flere, så fjern adressen under Din konto.

# To the leader of a delegation.
mail-kind-home-draft = Udkast efter et besøg
mail-kind-home-commitment = Påmindelse efter et besøg
post-subject-home-draft = Udkastet fra »{ $title }« kan læses
post-lead-home-draft = Det, I skrev under »{ $title }«, står nu under sine overskrifter, i to dele: indtryk for sig og fakta for sig. Læs det igennem, ret det, og giv det til værten her:
post-subject-home-commitment = Hvad tager I med hjem fra »{ $title }«?
post-lead-home-commitment = Der er gået to uger siden »{ $title }«, og der er ikke skrevet nogen forpligtelse. Hvad tager I med hjem? Én er nok. Vi minder kun om det denne ene gang.
post-foot-home = Mailen kommer fra { $installation }. Du får den, fordi du leder den gruppe, der var på besøget. Vil du ikke have flere, så fjern adressen under Din konto.
