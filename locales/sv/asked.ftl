### ASKED: mail that asks: how a promise goes, what a delegation brought home (Swedish).

asked-title-3 = Hur går det?
asked-title-12 = Vad blev det av det?
asked-title-24 = Vad blev det av det, två år senare?
asked-thanks = Tack
asked-promised = Publicerat { $text }:
asked-how = Hur går det?
asked-answer-under-way = Vi håller på
asked-answer-kept = Gjort som vi lovade
asked-answer-stopped = Vi har avbrutit
asked-answer-no-effect = Gjort, men vi såg ingen effekt
asked-what = Vad är annorlunda nu, och för vem?
asked-what-help = En mening räcker. Om ni har avbrutit eller inte såg någon effekt, skriv varför: det är det andra lär sig mest av.
asked-do = Skicka svaret
asked-public = Svaret står vid åtagandet och kan läsas av alla. Skriv inga namn.
asked-received = Svaret står vid åtagandet
asked-received-text = Just nu är det inget mer vi frågar om. Vill du ändra något, så öppna åtagandet och logga in.
mail-kind-asked = Fråga om ett åtagande

post-subject-asked-3 = Tre månader senare, hur går det? { $text }
post-subject-asked-12 = Ett år senare, vad blev det av det? { $text }
post-subject-asked-24 = Två år senare, vad blev det av det? { $text }
post-lead-asked-3 = Den { $date } publicerade { $organisation } det här åtagandet. Hur går det?
post-lead-asked-12 = Den { $date } publicerade { $organisation } det här åtagandet. Nu har det gått ett år: vad blev det av det?
post-lead-asked-24 = Den { $date } publicerade { $organisation } det här åtagandet. Nu har det gått två år: vad blev det av det?
post-asked-choose = Välj det svar som stämmer. Du kan lägga till en mening innan du skickar, och du behöver inte logga in.
post-asked-nobody-else = ”Ingenting än” är också ett svar. Den som svarar först svarar för er alla.
post-foot-asked = Du får det här mejlet en enda gång nu, för att din roll ansvarar för åtagandet eller för att du publicerade det, genom { $installation }. Vill du inga få, så ta bort adressen under Ditt konto.

# To the leader of a delegation.
mail-kind-home-draft = Utkast efter ett besök
mail-kind-home-commitment = Påminnelse efter ett besök
post-subject-home-draft = Utkastet från ”{ $title }” är klart att läsa
post-lead-home-draft = Det ni skrev under ”{ $title }” ligger nu under sina rubriker, i två delar: intryck för sig och fakta för sig. Läs igenom, rätta och lämna över det till värden här:
post-subject-home-commitment = Vad tar ni med er hem från ”{ $title }”?
post-lead-home-commitment = Det har gått två veckor sedan ”{ $title }”, och inget åtagande är skrivet. Vad tar ni med er hem? Ett räcker. Vi påminner bara den här gången.
post-foot-home = Du får mejlet för att du leder gruppen som var på besöket, genom { $installation }. Vill du inga få, så ta bort adressen under Ditt konto.
