### ASKED: mail that asks: how a promise goes, what a delegation brought home (Norwegian Bokmål).

asked-title-3 = Hvordan går det?
asked-title-12 = Hva ble det til?
asked-title-24 = Hva ble det til, to år etter?
asked-thanks = Takk
asked-promised = Publisert { $text }:
asked-how = Hvordan går det?
asked-answer-under-way = Vi er i gang
asked-answer-kept = Gjort som vi lovet
asked-answer-stopped = Vi har stanset
asked-answer-no-effect = Gjort, men vi så ingen effekt
asked-what = Hva er annerledes nå, og for hvem?
asked-what-help = Én setning holder. Hvis dere har stanset eller ikke så noen effekt, skriv hvorfor: det er det andre lærer mest av.
asked-do = Send svaret
asked-public = Svaret står ved forpliktelsen og kan leses av alle. Ikke skriv navn.
asked-received = Svaret står ved forpliktelsen
asked-received-text = Akkurat nå spør vi ikke om mer. Vil du endre noe, åpne forpliktelsen og logg inn.
mail-kind-asked = Spørsmål om en forpliktelse

post-subject-asked-3 = Tre måneder etter, hvordan går det? { $text }
post-subject-asked-12 = Ett år etter, hva ble det til? { $text }
post-subject-asked-24 = To år etter, hva ble det til? { $text }
post-lead-asked-3 = Den { $date } publiserte { $organisation } denne forpliktelsen. Hvordan går det?
post-lead-asked-12 = Den { $date } publiserte { $organisation } denne forpliktelsen. Nå har det gått ett år: Hva ble det til?
post-lead-asked-24 = Den { $date } publiserte { $organisation } denne forpliktelsen. Nå har det gått to år: Hva ble det til?
post-asked-choose = Velg det svaret som stemmer. Du kan legge til en setning før du sender, og du trenger ikke logge inn.
post-asked-nobody-else = «Ingenting ennå» er også et svar. Den som svarer først, svarer for dere alle.
post-foot-asked = Du får bare denne ene e-posten nå, fordi rollen din har ansvaret for forpliktelsen, eller fordi du publiserte den, gjennom { $installation }. Vil du ikke ha flere, fjern adressen under Din konto.

# To the leader of a delegation.
mail-kind-home-draft = Utkast etter et besøk
mail-kind-home-commitment = Påminnelse etter et besøk
post-subject-home-draft = Utkastet fra «{ $title }» er klart til å leses
post-lead-home-draft = Det dere skrev under «{ $title }», står nå under overskriftene sine, i to deler: inntrykk for seg og fakta for seg. Les gjennom, rett opp og gi det til verten her:
post-subject-home-commitment = Hva tar dere med dere hjem fra «{ $title }»?
post-lead-home-commitment = Det er gått to uker siden «{ $title }», og ingen forpliktelse er skrevet. Hva tar dere med dere hjem? Én holder. Vi minner om det bare denne ene gangen.
post-foot-home = Du får e-posten fordi du leder gruppen som var på besøket, gjennom { $installation }. Vil du ikke ha flere, fjern adressen under Din konto.
