### POST: invitasjoner, brev, kalendere, utboksen (norsk bokmål).

# Inviting people to an exchange.

invite-title = Invitasjoner
invite-answers = Svarene
invite-nobody = Ingen er invitert ennå.
invite-do = Inviter
invite-lead = Lim inn adressene. Hver enkelt får en e-post på sitt språk som går rett inn i kalenderen, og en egen lenke for å svare uten konto. Endrer dere tid, sted eller tittel, får alle beskjed.
invite-lead-by-hand = Lim inn adressene. Til hver enkelt skriver vi et brev dere kan kopiere, med en egen lenke for å svare og en kalenderfil å legge ved.
invite-no-mail = Denne installasjonen sender ikke e-post. Åpne brevet under hver adresse, kopier teksten og legg ved kalenderfilen.
invite-addresses-help = Én på hver linje, eller med komma imellom. Du kan kopiere rett fra e-postprogrammet.
invite-language = Språk i brevet
invite-organisation-help = Hvis alle adressene hører til samme organisasjon. Kan stå tomt.
invite-data-note = Adressene brukes bare til dette møtet. Bare de som planlegger møtet, ser dem, og tre måneder etterpå slettes de.
invite-remind = Minn på dem som ikke har svart
invite-more = Brev, svar, trekk tilbake
invite-letter = Brevet
invite-letter-lead = Kopier teksten til en e-post fra din egen adresse og legg ved kalenderfilen. Lenken er personlig: Den svarer for nettopp denne adressen.
invite-to = Til
invite-subject = Emne
invite-text = Tekst
invite-file = Last ned kalenderfilen
invite-note-answer = Har de svart på annen måte?
invite-withdraw = Trekk invitasjonen tilbake
invite-is-withdrawn = trukket tilbake
invite-before-move = svaret gjaldt det gamle tidspunktet
invite-forgotten = Adressen er slettet
invite-strangers = Har svart uten å være invitert
invite-strangers-lead = De har fått invitasjonen videresendt. Svaret teller ikke før dere inviterer adressen.
answer-yes = Kommer
answer-maybe = Kanskje
answer-no = Kommer ikke
answer-waiting = Ikke svart ennå
answered-by-mail = svar i kalenderen
answered-by-link = svar via lenken
answered-by-hand = notert av dere
done-invite-invited = De er invitert.
done-invite-nobody-new = De var allerede invitert.
done-invite-reminded = Påminnelsen er på vei til dem som ikke har svart. Ingen får mer enn én om dagen.
done-invite-answer-noted = Svaret er notert.
done-invite-withdrawn = Invitasjonen er trukket tilbake.

# The page of somebody who was invited.

invited-question = Kommer du?
invited-answer-yes = Ja, jeg kommer
invited-answer-maybe = Kanskje
invited-answer-no = Nei, jeg kan ikke
invited-change = Du kan ombestemme deg helt til møtet er holdt.
invited-received = Takk, vi har fått svaret ditt
invited-stands-yes = Vi ses!
invited-stands-maybe = Si gjerne fra når du vet det.
invited-stands-no = Vi kommer til å savne deg denne gangen.
invited-stands-waiting = Du har ikke svart ennå.
invited-before-move = Tidspunktet er endret siden du svarte. Passer det nye?
invited-cancelled = Møtet er avlyst.
invited-over = Møtet har vært holdt. Det går ikke an å svare lenger.
invited-more = Mer om møtet

# Letters.

post-hello = Hei!
post-subject-invitation = Invitasjon: { $title }
post-subject-change = Endret: { $title }
post-subject-reminder = Kommer du? { $title }
post-subject-cancellation = Avlyst: { $title }
post-subject-withdrawal = Invitasjonen gjelder ikke lenger: { $title }
post-lead-invitation = { $network } inviterer deg til «{ $title }».
post-lead-change = Noe er endret ved «{ $title }». Dette gjelder nå.
post-lead-reminder = Vi har ikke hørt om du kommer til «{ $title }».
post-lead-cancellation = «{ $title }» er dessverre avlyst. Fjern det gjerne fra kalenderen.
post-lead-withdrawal = Invitasjonen til «{ $title }» gjelder ikke lenger for denne adressen.
post-when = Når: { $text }
post-clock-elsewhere = Klokken i { $country }: { $clock }
post-where = Hvor: { $text }
post-host = Vertskap: { $text }
post-answer = Svar i kalenderen eller på din egen side. Du trenger ingen konto:
post-answer-again = Det forrige svaret ditt gjaldt det gamle tidspunktet. Svar gjerne på nytt, i kalenderen eller på din egen side:
post-more = Mer om møtet:
post-foot-invitation = Du får denne e-posten fordi { $network } har invitert deg gjennom { $installation }. Adressen brukes bare til dette møtet.
post-subject-obligation = Senest { $date }: { $text }
post-lead-obligation = Senest { $date } skal dette være klart. Det gjelder { $scheme } til «{ $title }».
post-obligation-role = Ansvarlig: { $role }
post-obligation-met = Merk det som ferdig her:
post-foot-obligation = Du får bare denne ene e-posten om dette, 30 dager før, gjennom { $installation }. Vil du ikke ha flere, fjern adressen under Din konto.

# Calendars to subscribe to.

feed-title = Møtene i kalenderen din
feed-lead = Abonner på møtene i et nettverk, så holder kalenderen seg selv oppdatert.
feed-address = Din egen adresse
feed-address-help = Legg den inn i kalenderen som «kalender fra nettet». Den som har adressen, ser det du ser, så ikke del den.
feed-make = Lag en adresse
feed-end = Steng adressen
done-feed-made = Adressen er klar til å kopieres.
done-feed-ended = Adressen er stengt. Kalendere som bruker den, får ikke mer.

# The outbox, for the administrator.

mail-title = E-post
mail-is-on = E-post sendes gjennom deres egen server. Det som venter, sendes av seg selv; det som står stille, venter på deg.
mail-is-off = Ingen e-post sendes: Ingen server er oppgitt i torg.toml. Brev og kalenderfiler kan kopieres og lastes ned.
mail-open = Venter eller står stille
mail-nothing-open = Ingenting venter.
mail-done = Sist fullført
mail-replies = Svar som har kommet med e-post
mail-no-replies = Ingen svar har kommet.
mail-tries = { $n ->
        [one] { $n } forsøk
       *[other] { $n } forsøk
    }
mail-next-try = neste forsøk { $text }
mail-uncertain-text = Forbindelsen ble brutt mens brevet ble levert. Spør mottakeren før du sender på nytt.
mail-again = Send på nytt
mail-away = Legg bort
mail-kind-invitation = Invitasjon
mail-kind-reminder = Påminnelse
mail-kind-obligation = Krav fra finansiør
mail-kind-cancellation = Avlysning
mail-state-waiting = venter
mail-state-sending = sendes
mail-state-handed = leveres
mail-state-sent = sendt
mail-state-refused = ble ikke tatt imot
mail-state-failed = nådde ikke fram
mail-state-uncertain = usikkert om det nådde fram
mail-state-dropped = trengtes ikke lenger
reply-taken = noterte svar
reply-duplicate = samme svar én gang til
reply-older = et nyere svar gjelder
reply-outdated = gjaldt det gamle tidspunktet
reply-stranger = ikke invitert
reply-forwarded = sendt fra en annen adresse
reply-unknown = om et møte vi ikke kjenner til
reply-unreadable = ikke et svar vi kan lese
done-mail-again = Brevet sendes på nytt.
done-mail-away = Brevet er lagt bort og sendes ikke.

# Fields, kinds, deeds, refusals.

mail-and-calendar = E-post og kalender
mail-address-help = Hit skriver vi når noe du har ansvar for, skal være klart innen 30 dager – én e-post om hver ting. Ingen andre ser adressen. La feltet stå tomt hvis du ikke vil ha e-post.
field-mail-address = E-postadresse
done-mail-address-changed = Adressen er lagret.
deed-change-mail-address = endret e-postadressen sin
field-addresses = E-postadresser
kind-mail = E-post
deed-invite = inviterte til et møte
deed-remind-invited = minnet på de inviterte
deed-withdraw-invitation = trakk tilbake en invitasjon
deed-answer-invitation = svarte på en invitasjon
deed-forget-addresses = slettet adresser tre måneder etter et møte
deed-make-feed = laget en kalenderadresse
deed-end-feed = stengte en kalenderadresse
deed-send-mail-again = sendte et brev på nytt
deed-put-mail-away = la bort et brev
refusal-address-unclear = «{ $given }» er ikke en e-postadresse vi kan sende til.
refusal-too-many-addresses = { $count } adresser er for mange på én gang; ta høyst { $most }.
refusal-too-many-letters = Et nettverk kan sende høyst { $most } brev i døgnet. Fortsett i morgen, eller kopier brevene og send dem selv.
refusal-nothing-to-invite-to = Bestem dag for møtet først. Til et møte som har vært holdt eller er avlyst, inviteres ingen.
