### POST: inbjudningar, brev, kalendrar, utkorgen (svenska).

# Inviting people to an exchange.

invite-title = Inbjudningar
invite-answers = Svaren
invite-nobody = Ingen är inbjuden än.
invite-do = Bjud in
invite-lead = Klistra in adresserna. Var och en får ett mejl på sitt språk som går rakt in i kalendern, och en egen länk att svara på utan konto. Ändrar ni tid, plats eller rubrik får alla veta det.
invite-lead-by-hand = Klistra in adresserna. För var och en skriver vi ett brev att kopiera, med en egen länk att svara på och en kalenderfil att bifoga.
invite-no-mail = Den här installationen skickar ingen e-post. Öppna brevet under varje adress, kopiera texten och bifoga kalenderfilen.
invite-addresses-help = En på varje rad, eller med kommatecken emellan. Du kan kopiera rakt ur e-postprogrammet.
invite-language = Brevets språk
invite-organisation-help = Om alla adresserna hör till samma organisation. Får lämnas tomt.
invite-data-note = Adresserna används bara till det här mötet. Bara de som planerar mötet ser dem, och tre månader efteråt raderas de.
invite-remind = Påminn dem som inte har svarat
invite-more = Brev, svar, ta tillbaka
invite-letter = Brevet
invite-letter-lead = Kopiera texten till ett mejl från din egen adress och bifoga kalenderfilen. Länken är personlig: den svarar för just den här adressen.
invite-to = Till
invite-subject = Ämne
invite-text = Text
invite-file = Hämta kalenderfilen
invite-note-answer = Har de svarat på annat sätt?
invite-withdraw = Ta tillbaka inbjudan
invite-is-withdrawn = tillbakatagen
invite-before-move = svaret gällde den gamla tiden
invite-forgotten = Adressen är raderad
invite-strangers = Har svarat utan att vara inbjudna
invite-strangers-lead = De har fått inbjudan vidareskickad. Svaret räknas inte förrän ni bjuder in adressen.
answer-yes = Kommer
answer-maybe = Kanske
answer-no = Kommer inte
answer-waiting = Inget svar än
answered-by-mail = svar i kalendern
answered-by-link = svar på länken
answered-by-hand = noterat av er
done-invite-invited = De är inbjudna.
done-invite-nobody-new = De var redan inbjudna.
done-invite-reminded = Påminnelsen är på väg till dem som inte har svarat. Ingen får mer än en om dagen.
done-invite-answer-noted = Svaret är noterat.
done-invite-withdrawn = Inbjudan är tillbakatagen.

# The page of somebody who was invited.

invited-question = Kommer du?
invited-answer-yes = Ja, jag kommer
invited-answer-maybe = Kanske
invited-answer-no = Nej, jag kan inte
invited-change = Du kan ändra dig så länge mötet inte har varit.
invited-received = Tack, vi har fått ditt svar
invited-stands-yes = Vi ses!
invited-stands-maybe = Säg gärna till när du vet.
invited-stands-no = Vi saknar dig den här gången.
invited-stands-waiting = Du har inte svarat än.
invited-before-move = Tiden har ändrats sedan du svarade. Passar den nya?
invited-cancelled = Mötet är inställt.
invited-over = Mötet har varit. Det går inte att svara längre.
invited-more = Mer om mötet

# Letters.

post-hello = Hej!
post-subject-invitation = Inbjudan: { $title }
post-subject-change = Ändrat: { $title }
post-subject-reminder = Kommer du? { $title }
post-subject-cancellation = Inställt: { $title }
post-subject-withdrawal = Inbjudan gäller inte längre: { $title }
post-lead-invitation = { $network } bjuder in dig till ”{ $title }”.
post-lead-change = Något har ändrats inför ”{ $title }”. Så här gäller nu.
post-lead-reminder = Vi har inte hört om du kommer till ”{ $title }”.
post-lead-cancellation = ”{ $title }” blir tyvärr inte av. Ta gärna bort det ur kalendern.
post-lead-withdrawal = Inbjudan till ”{ $title }” gäller inte längre för den här adressen.
post-when = När: { $text }
post-clock-elsewhere = Klockan i { $country }: { $clock }
post-where = Var: { $text }
post-host = Värd: { $text }
post-answer = Svara i kalendern, eller på din egen sida. Du behöver inget konto:
post-answer-again = Ditt tidigare svar gällde den gamla tiden. Svara gärna igen, i kalendern eller på din egen sida:
post-more = Mer om mötet:
post-foot-invitation = Du får det här mejlet för att { $network } har bjudit in dig genom { $installation }. Adressen används bara till det här mötet.
post-subject-obligation = Senast { $date }: { $text }
post-lead-obligation = Senast { $date } ska det här vara klart. Det gäller { $scheme } för ”{ $title }”.
post-obligation-role = Ansvarig: { $role }
post-obligation-met = Markera det som klart här:
post-foot-obligation = Du får ett enda mejl om det här, 30 dagar före, genom { $installation }. Vill du inga få, så ta bort adressen under Ditt konto.

# Calendars to subscribe to.

feed-title = Mötena i din kalender
feed-lead = Prenumerera på ett nätverks möten, så håller kalendern sig själv uppdaterad.
feed-address = Din egen adress
feed-address-help = Lägg in den i kalendern som ”kalender från webben”. Den som har adressen ser det du ser, så dela den inte.
feed-make = Skapa en adress
feed-end = Stäng adressen
done-feed-made = Adressen är klar att kopiera.
done-feed-ended = Adressen är stängd. Kalendrar som använder den får inget mer.

# The outbox, for the administrator.

mail-title = E-post
mail-is-on = E-post skickas genom er server. Det som väntar skickas av sig självt; det som står stilla väntar på dig.
mail-is-off = Ingen e-post skickas: ingen server är angiven i torg.toml. Brev och kalenderfiler kan kopieras och hämtas.
mail-open = Väntar eller står stilla
mail-nothing-open = Ingenting väntar.
mail-done = Senast klara
mail-replies = Svar som kommit med e-post
mail-no-replies = Inga svar har kommit.
mail-tries = { $n ->
        [one] { $n } försök
       *[other] { $n } försök
    }
mail-next-try = nästa försök { $text }
mail-uncertain-text = Förbindelsen bröts medan brevet lämnades över. Fråga mottagaren innan du skickar igen.
mail-again = Skicka igen
mail-away = Lägg undan
mail-kind-invitation = Inbjudan
mail-kind-reminder = Påminnelse
mail-kind-obligation = Krav från finansiär
mail-kind-cancellation = Avbokning
mail-state-waiting = väntar
mail-state-sending = skickas
mail-state-handed = lämnas över
mail-state-sent = skickat
mail-state-refused = togs inte emot
mail-state-failed = gick inte fram
mail-state-uncertain = osäkert om det kom fram
mail-state-dropped = behövdes inte längre
reply-taken = noterade svar
reply-duplicate = samma svar en gång till
reply-older = ett nyare svar gäller
reply-outdated = gällde den gamla tiden
reply-stranger = inte inbjuden
reply-forwarded = skickat från en annan adress
reply-unknown = om ett möte vi inte känner till
reply-unreadable = inte ett svar vi kan läsa
done-mail-again = Brevet skickas igen.
done-mail-away = Brevet är undanlagt och skickas inte.

# Fields, kinds, deeds, refusals.

mail-and-calendar = E-post och kalender
mail-address-help = Hit skriver vi när något du ansvarar för ska vara klart inom 30 dagar, ett mejl om varje sak. Ingen annan ser adressen. Lämna tomt om du inte vill ha mejl.
field-mail-address = E-postadress
done-mail-address-changed = Adressen är sparad.
deed-change-mail-address = ändrade sin e-postadress
field-addresses = E-postadresser
kind-mail = E-post
deed-invite = bjöd in till ett möte
deed-remind-invited = påminde de inbjudna
deed-withdraw-invitation = tog tillbaka en inbjudan
deed-answer-invitation = svarade på en inbjudan
deed-forget-addresses = raderade adresser tre månader efter ett möte
deed-make-feed = skapade en kalenderadress
deed-end-feed = stängde en kalenderadress
deed-send-mail-again = skickade ett brev igen
deed-put-mail-away = lade undan ett brev
refusal-address-unclear = ”{ $given }” är ingen e-postadress vi kan skicka till.
refusal-too-many-addresses = { $count } adresser är för många på en gång; ta högst { $most }.
refusal-too-many-letters = Ett nätverk kan skicka högst { $most } brev på ett dygn. Fortsätt i morgon, eller kopiera breven och skicka dem själva.
refusal-nothing-to-invite-to = Bestäm dag för mötet först. Till ett möte som har varit eller är inställt bjuds ingen in.
