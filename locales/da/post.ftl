### POST: invitationer, breve, kalendere, udbakken (dansk).

# Inviting people to an exchange.

invite-title = Invitationer
invite-answers = Svarene
invite-nobody = Ingen er inviteret endnu.
invite-do = Inviter
invite-lead = Sæt adresserne ind. Hver enkelt får en mail på sit sprog, som går direkte i kalenderen, og et personligt link til at svare uden konto. Ændrer I tid, sted eller overskrift, får alle besked.
invite-lead-by-hand = Sæt adresserne ind. Til hver enkelt skriver vi et brev, I kan kopiere, med et personligt link til at svare og en kalenderfil til at vedhæfte.
invite-no-mail = Denne installation sender ikke mail. Åbn brevet under hver adresse, kopiér teksten, og vedhæft kalenderfilen.
invite-addresses-help = En på hver linje, eller med komma imellem. Du kan kopiere direkte fra mailprogrammet.
invite-language = Brevets sprog
invite-organisation-help = Hvis alle adresserne hører til samme organisation. Må stå tomt.
invite-data-note = Adresserne bruges kun til dette møde. Kun de, der planlægger mødet, kan se dem, og tre måneder efter slettes de.
invite-remind = Mind dem, der ikke har svaret, om det
invite-more = Brev, svar, træk tilbage
invite-letter = Brevet
invite-letter-lead = Kopiér teksten til en mail fra din egen adresse, og vedhæft kalenderfilen. Linket er personligt: Det svarer for netop denne adresse.
invite-to = Til
invite-subject = Emne
invite-text = Tekst
invite-file = Hent kalenderfilen
invite-note-answer = Har de svaret på anden vis?
invite-withdraw = Træk invitationen tilbage
invite-is-withdrawn = trukket tilbage
invite-before-move = svaret gjaldt det gamle tidspunkt
invite-forgotten = Adressen er slettet
invite-strangers = Har svaret uden at være inviteret
invite-strangers-lead = De har fået invitationen videresendt. Svaret tæller først, når I inviterer adressen.
answer-yes = Kommer
answer-maybe = Måske
answer-no = Kommer ikke
answer-waiting = Intet svar endnu
answered-by-mail = svar i kalenderen
answered-by-link = svar via linket
answered-by-hand = noteret af jer
done-invite-invited = De er inviteret.
done-invite-nobody-new = De var allerede inviteret.
done-invite-reminded = Påmindelsen er på vej til dem, der ikke har svaret. Ingen får mere end én om dagen.
done-invite-answer-noted = Svaret er noteret.
done-invite-withdrawn = Invitationen er trukket tilbage.

# The page of somebody who was invited.

invited-question = Kommer du?
invited-answer-yes = Ja, jeg kommer
invited-answer-maybe = Måske
invited-answer-no = Nej, jeg kan ikke
invited-change = Du kan ændre dit svar, indtil mødet har været holdt.
invited-received = Tak, vi har fået dit svar
invited-stands-yes = Vi ses!
invited-stands-maybe = Sig gerne til, når du ved det.
invited-stands-no = Vi kommer til at savne dig denne gang.
invited-stands-waiting = Du har ikke svaret endnu.
invited-before-move = Tidspunktet er ændret, siden du svarede. Passer det nye?
invited-cancelled = Mødet er aflyst.
invited-over = Mødet har været holdt. Der kan ikke svares længere.
invited-more = Mere om mødet

# Letters.

post-hello = Hej!
post-subject-invitation = Invitation: { $title }
post-subject-change = Ændret: { $title }
post-subject-reminder = Kommer du? { $title }
post-subject-cancellation = Aflyst: { $title }
post-subject-withdrawal = Invitationen gælder ikke længere: { $title }
post-lead-invitation = { $network } inviterer dig til »{ $title }«.
post-lead-change = Noget er ændret ved »{ $title }«. Sådan gælder det nu.
post-lead-reminder = Vi har ikke hørt, om du kommer til »{ $title }«.
post-lead-cancellation = »{ $title }« er desværre aflyst. Fjern det gerne fra kalenderen.
post-lead-withdrawal = Invitationen til »{ $title }« gælder ikke længere for denne adresse.
post-when = Hvornår: { $text }
post-clock-elsewhere = Klokken i { $country }: { $clock }
post-where = Hvor: { $text }
post-host = Vært: { $text }
post-answer = Svar i kalenderen eller på din egen side. Du behøver ingen konto:
post-answer-again = Dit tidligere svar gjaldt det gamle tidspunkt. Svar gerne igen, i kalenderen eller på din egen side:
post-more = Mere om mødet:
post-foot-invitation = Du får denne mail, fordi { $network } har inviteret dig gennem { $installation }. Adressen bruges kun til dette møde.
post-subject-obligation = Senest { $date }: { $text }
post-lead-obligation = Senest { $date } skal dette være klart. Det gælder { $scheme } til »{ $title }«.
post-obligation-role = Ansvarlig: { $role }
post-obligation-met = Markér det som klaret her:
post-foot-obligation = Du får kun denne ene mail om det, 30 dage før, gennem { $installation }. Vil du ikke have flere, så fjern adressen under Din konto.

# Calendars to subscribe to.

feed-title = Møderne i din kalender
feed-lead = Abonnér på et netværks møder, så holder kalenderen sig selv opdateret.
feed-address = Din egen adresse
feed-address-help = Læg den ind i kalenderen som »kalender fra internettet«. Den, der har adressen, ser det, du ser, så del den ikke.
feed-make = Lav en adresse
feed-end = Luk adressen
done-feed-made = Adressen er klar til at kopiere.
done-feed-ended = Adressen er lukket. Kalendere, der bruger den, får ikke mere.

# The outbox, for the administrator.

mail-title = Mail
mail-is-on = Mail sendes gennem jeres server. Det, der venter, sendes af sig selv; det, der står stille, venter på dig.
mail-is-off = Der sendes ingen mail: Der er ikke angivet nogen server i torg.toml. Breve og kalenderfiler kan kopieres og hentes.
mail-open = Venter eller står stille
mail-nothing-open = Intet venter.
mail-done = Senest afsluttede
mail-replies = Svar, der er kommet med mail
mail-no-replies = Der er ikke kommet nogen svar.
mail-tries = { $n ->
        [one] { $n } forsøg
       *[other] { $n } forsøg
    }
mail-next-try = næste forsøg { $text }
mail-uncertain-text = Forbindelsen blev afbrudt, mens brevet blev overgivet. Spørg modtageren, før du sender igen.
mail-again = Send igen
mail-away = Læg væk
mail-kind-invitation = Invitation
mail-kind-reminder = Påmindelse
mail-kind-obligation = Krav fra bevillingsgiver
mail-kind-cancellation = Aflysning
mail-state-waiting = venter
mail-state-sending = sendes
mail-state-handed = overgives
mail-state-sent = sendt
mail-state-refused = blev ikke modtaget
mail-state-failed = nåede ikke frem
mail-state-uncertain = usikkert, om det nåede frem
mail-state-dropped = ikke længere nødvendig
reply-taken = noterede svar
reply-duplicate = samme svar en gang til
reply-older = et nyere svar gælder
reply-outdated = gjaldt det gamle tidspunkt
reply-stranger = ikke inviteret
reply-forwarded = sendt fra en anden adresse
reply-unknown = om et møde, vi ikke kender
reply-unreadable = ikke et svar, vi kan læse
done-mail-again = Brevet sendes igen.
done-mail-away = Brevet er lagt væk og sendes ikke.

# Fields, kinds, deeds, refusals.

mail-and-calendar = Mail og kalender
mail-address-help = Her skriver vi, når noget, du har ansvar for, skal være klart inden for 30 dage – én mail om hver ting. Ingen andre ser adressen. Lad feltet stå tomt, hvis du ikke vil have mail.
field-mail-address = Mailadresse
done-mail-address-changed = Adressen er gemt.
deed-change-mail-address = ændrede sin mailadresse
field-addresses = Mailadresser
kind-mail = Mail
deed-invite = inviterede til et møde
deed-remind-invited = mindede de inviterede om mødet
deed-withdraw-invitation = trak en invitation tilbage
deed-answer-invitation = svarede på en invitation
deed-forget-addresses = slettede adresser tre måneder efter et møde
deed-make-feed = lavede en kalenderadresse
deed-end-feed = lukkede en kalenderadresse
deed-send-mail-again = sendte et brev igen
deed-put-mail-away = lagde et brev væk
refusal-address-unclear = »{ $given }« er ikke en mailadresse, vi kan sende til.
refusal-too-many-addresses = { $count } adresser er for mange på én gang; tag højst { $most }.
refusal-too-many-letters = Et netværk kan sende højst { $most } breve i døgnet. Fortsæt i morgen, eller kopiér brevene og send dem selv.
refusal-nothing-to-invite-to = Fastsæt først en dag for mødet. Til et møde, der har været holdt eller er aflyst, inviteres ingen.
