### ASKED: mail that asks: how a promise goes, what a delegation brought home (Norwegian Bokmål).

asked-title-3 = Hvordan går det?
asked-title-12 = Hva ble det av det?
asked-title-24 = Hva ble det av det, to år etter?
asked-thanks = Takk
asked-answered = Spørsmålet er besvart
asked-promised = Publisert { $text }:
asked-own = Svaret ditt
asked-answer-under-way = Vi er i gang
asked-answer-kept = Gjort som vi lovet
asked-answer-stopped = Vi har stanset
asked-answer-no-effect = Gjort, men vi så ingen effekt
asked-what = Hva er annerledes nå, og for hvem?
asked-what-help = Én setning holder. Hvis dere har stanset eller ikke så noen effekt, skriv hvorfor: det er det andre lærer mest av.
asked-do = Send svaret
asked-public = Svaret vises ved forpliktelsen og kan leses av alle. Ikke skriv navn.
asked-received = Svaret står nå ved forpliktelsen
asked-received-text = Akkurat nå spør vi ikke om mer. Vil du endre noe, åpne forpliktelsen og logg inn.
mail-kind-asked = Spørsmål om en forpliktelse

post-subject-asked-3 = Tre måneder etter, hvordan går det? { $text }
post-subject-asked-12 = Ett år etter, hva ble det av det? { $text }
post-subject-asked-24 = To år etter, hva ble det av det? { $text }
post-lead-asked-3 = Den { $date } publiserte { $organisation } denne forpliktelsen. Hvordan går det?
post-lead-asked-12 = Den { $date } publiserte { $organisation } denne forpliktelsen. Nå har det gått ett år: Hva ble det av det?
post-lead-asked-24 = Den { $date } publiserte { $organisation } denne forpliktelsen. Nå har det gått to år: Hva ble det av det?
post-asked-choose = Velg det svaret som stemmer. Du kan legge til en setning før du sender, og du trenger ikke logge inn.
post-asked-for-all = Ingenting ennå? Velg «Vi er i gang». Svaret ditt gjelder for hele organisasjonen.
post-foot-asked = E-posten kommer fra { $installation }. Du får den én gang, fordi rollen din har ansvaret for forpliktelsen, eller fordi du publiserte den. Vil du ikke ha flere, fjern adressen under Din konto.

# To the leader of a delegation.
mail-kind-home-draft = Utkast etter et besøk
mail-kind-home-commitment = Påminnelse etter et besøk
post-subject-home-draft = Utkastet fra «{ $title }» er klart til å leses
post-lead-home-draft = Det dere skrev under «{ $title }», står nå under overskriftene sine, i to deler: inntrykk for seg og fakta for seg. Les gjennom, rett opp og gi det til verten her:
post-subject-home-commitment = Hva tar dere med dere hjem fra «{ $title }»?
post-lead-home-commitment = Det er gått to uker siden «{ $title }», og ingen forpliktelse er skrevet. Hva tar dere med dere hjem? Én holder. Vi minner om det bare denne ene gangen.
post-foot-home = E-posten kommer fra { $installation }. Du får den fordi du leder gruppen som var på besøket. Vil du ikke ha flere, fjern adressen under Din konto.
