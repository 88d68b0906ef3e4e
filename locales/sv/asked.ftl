### ASKED: mail that asks: how a promise goes, what a delegation brought home (Swedish).

asked-title-3 = Hur går det?
asked-title-12 = Vad blev det av det?
asked-title-24 = Vad blev det av det, två år senare?
asked-thanks = Tack
asked-answered = Frågan är besvarad
asked-promised = Publicerat { $text }:
asked-own = Ditt svar
asked-answer-under-way = Vi håller på
asked-answer-kept = Gjort som vi lovade
asked-answer-stopped = Vi har avbrutit
asked-answer-no-effect = Gjort, men vi såg ingen effekt
asked-what = Vad är annorlunda nu, och för vem?
asked-what-help = En mening räcker. Om ni har avbrutit eller inte såg någon effekt, skriv varför: det är det andra lär sig mest av.
asked-do = Skicka svaret
asked-public = Svaret visas vid åtagandet och kan läsas av alla. Skriv inga namn.
asked-received = Svaret står nu vid åtagandet
asked-received-text = Just nu är det inget mer vi frågar om. Vill du ändra något, så öppna åtagandet och logga in.
mail-kind-asked = Fråga om ett åtagande

post-subject-asked-3 = Tre månader senare, hur går det? { $text }
post-subject-asked-12 = Ett år senare, vad blev det av det? { $text }
post-subject-asked-24 = Två år senare, vad blev det av det? { $text }
post-lead-asked-3 = Den { $date } publicerade { $organisation } det här åtagandet. Hur går det?
post-lead-asked-12 = Den { $date } publicerade { $organisation } det här åtagandet. Nu har det gått ett år: vad blev det av det?
post-lead-asked-24 = Den { $date } publicerade { $organisation } det här åtagandet. Nu har det gått två år: vad blev det av det?
post-asked-choose = Välj det svar som stämmer. Du kan lägga till en mening innan du skickar, och du behöver inte logga in.
post-asked-for-all = Ingenting än? Välj ”Vi håller på”. Ditt svar gäller för hela organisationen.
post-foot-asked = Mejlet kommer från { $installation }. Du får det en gång, för att din roll ansvarar för åtagandet eller för att du publicerade det. Vill du inte få fler, så ta bort adressen under Ditt konto.

# To the leader of a delegation.
mail-kind-home-draft = Utkast efter ett besök
mail-kind-home-commitment = Påminnelse efter ett besök
post-subject-home-draft = Utkastet från ”{ $title }” är klart att läsa
post-lead-home-draft = Det ni skrev under ”{ $title }” ligger nu under sina rubriker, i två delar: intryck för sig och fakta för sig. Läs igenom, rätta och lämna över det till värden här:
post-subject-home-commitment = Vad tar ni med er hem från ”{ $title }”?
post-lead-home-commitment = Det har gått två veckor sedan ”{ $title }”, och inget åtagande är skrivet. Vad tar ni med er hem? Ett räcker. Vi påminner bara den här gången.
post-foot-home = Mejlet kommer från { $installation }. Du får det för att du leder gruppen som var på besöket. Vill du inte få fler, så ta bort adressen under Ditt konto.
