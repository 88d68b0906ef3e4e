# The ground: frame, start, signing in, administration, errors, refusals

## Start
ground-start-title = Från en mening i en workshop till en förändring i vardagen
ground-start-lead = Kommuner i Norden möts, berättar hur det är, drar slutsatser tillsammans, prövar och följer vad som händer. Här kan du se alltihop, och vara med.
ground-start-demo = Det här är en demonstration med fem verkliga utbyten och några påhittade exempel, som är märkta.
ground-start-thread = En tråd hela vägen
ground-start-thread-lead = Varje slutsats leder tillbaka till orden den vilar på, och framåt till vad det blev av den.
ground-start-note = Någon säger hur det är
ground-start-finding = Rummet ser vad många delar
ground-start-commitment = En kommun tar det med sig hem
ground-start-pilot = Två arbetslag prövar
ground-start-series = Kurvan visar vad som hände
ground-start-newest = Nytt i biblioteket
ground-start-nothing = Inget är publicerat ännu
ground-start-nothing-text = Starta ett nätverk och håll ett första möte; det ni publicerar visas här.
ground-start-networks = Nätverk

## Signing in, first run, account
ground-sign-in-title = Logga in
ground-sign-in-lead = Att läsa det som är publicerat kräver inget konto. Logga in för att planera, skriva och dra slutsatser.
ground-demo-accounts = Pröva Torg som
ground-demo-password = I den här demonstrationen har alla samma lösenord:
ground-demo-role = Roll
ground-first-run-title = Kom igång med Torg
ground-first-run-lead = Skapa administratörens konto. Sidan kan bara öppnas från den här datorn, och bara tills kontot finns.
ground-first-run-do = Skapa kontot
ground-password-help = Minst 8 tecken; 15 eller fler är bättre. En mening du minns är ett bra lösenord.
ground-display-name-help = Ett namn eller en roll, så som du vill visas.
ground-role-title-help = Till exempel: utvecklingsledare. Det som skrivs står kvar under rollen om kontot tas bort.
ground-organisation-help = Kommunens eller regionens namn eller kod. Får lämnas tomt.
ground-account-title = Ditt konto
ground-my-networks = Dina nätverk
ground-no-networks = Du är inte med i något nätverk ännu.
ground-change-password = Byt lösenord
ground-sessions-end = Du förblir inloggad här. Överallt annars loggas du ut.
ground-reset-password-lead = För den som har glömt sitt. Lämna över det nya lösenordet personligen; personen loggas nu ut överallt.
ground-reset-password-do = Byt lösenordet

## Administration
ground-administration-title = Administration
ground-administration-lead = Konton och ändringsloggen för den här installationen.
ground-people = Personer
ground-add-person = Lägg till en person
ground-access = Åtkomst
ground-remove = Ta bort
ground-removed = Borttagen
ground-journal-title = Ändringslogg
ground-journal-lead = Varje ändring: vem som gjorde den, när och på vad. Den går inte att redigera.
ground-when = När
ground-who = Vem
ground-what = Vad som gjordes
ground-on = På vad
ground-older = Äldre händelser

## Statements
ground-about-what = Vad Torg är
ground-about-what-text = Torg är en server där kommuner och deras nätverk lär av varandra hur äldreomsorgen kan förnyas.
ground-about-loop = Ett kretslopp i sju steg
ground-about-loop-text = Hitta andra, mötas, fånga det som sägs, dra slutsatser tillsammans, göra något av det, följa upp och dela med sig, så att andra kan hitta det.
ground-about-sources = Varifrån siffrorna kommer
ground-about-sources-text = Officiella värden har sin källa intill siffran. Det som Torg räknat ut kallas egen beräkning. Exempeldata är alltid märkta.
ground-about-licence = Licens
ground-about-licence-text = Torg är fri programvara under Europeiska unionens öppna licens, EUPL 1.2.
ground-access-goal = Vad vi siktar på
ground-access-goal-text = Torg är byggt för att uppfylla WCAG 2.2 nivå AA och EN 301 549. Sidorna fungerar med tangentbord, skärmläsare, stor text och utan skript.
ground-access-known = Vad vi vet brister
ground-access-known-text = Sidorna kontrolleras med automatiska tester på alla fyra språken. Något test med användare av hjälpmedel är ännu inte gjort.
ground-access-tell = Säg till oss
ground-access-tell-text = Säg till organisationen som driver den här servern om något inte fungerar för dig. Den ansvarar för den tillgänglighetsredogörelse som lagen kräver.
ground-data-what = Vad som lagras
ground-data-what-text = För den som har konto: namn eller roll, organisation, språk, ett skyddat lösenord och vad som gjorts här. För den som deltar utan konto: en roll, en färg och ett djur, aldrig namn eller nätadress.
ground-data-not = Vad som aldrig lagras
ground-data-not-text = Inget om personer som får vård och omsorg. Fritext kontrolleras för personnummer från fyra länder innan den sparas.
ground-data-who = Vem som ser det
ground-data-who-text = Det som är publicerat är för alla. Ett nätverks utkast, tavlor och personer ses bara av nätverket. Varje ändring skrivs i en ändringslogg.
ground-data-where = Var det finns
ground-data-where-text = Bara på den här servern. Ingen sida hämtar något från någon annan server.
ground-data-cookies = Kakor
ground-data-cookies-text = En för att vara inloggad, en för språket du valt och en för en tavla du gått med i. Ingen används till något annat, så du slipper frågan om kakor.

## Glossary
ground-glossary-title = Ordlista
ground-glossary-lead = Omsorgens ord på de nordiska språken, och var de inte riktigt motsvarar varandra.
ground-glossary-word = Ett ord på valfritt språk
ground-glossary-none = Inget begrepp har just det ordet. Titta i hela listan eller sök i biblioteket.
ground-glossary-all = Hela listan
ground-glossary-find = Sök på ordet
ground-glossary-differs = Här skiljer det sig
ground-glossary-checked = Sett i texter på minst två språk.
ground-glossary-unchecked = Ännu inte granskat av någon med språket som modersmål.
language-nn = nynorska

## Thread
ground-thread-title = Tråden
ground-thread-lead = Tillbaka till orden det vilar på, och framåt till vad det blev.
ground-thread-picture = I en blick
ground-thread-words = I ord
ground-thread-several = { $n } stycken
ground-thread-hidden = { $n ->
    [one] En station visas inte: bara nätverket får se den.
   *[other] { $n } stationer visas inte: bara nätverket får se dem.
}
ground-thread-alone = Inget är knutet till det här ännu.
see-thread = Se tråden

## Kinds of things
kind-organisation = Organisation
kind-network = Nätverk
kind-programme = Program
kind-indicator = Nyckeltal
kind-goal = Mål
kind-person = Person
kind-board = Tavla
kind-forum = Forum
kind-focus-area = Fokusområde
kind-funding = Finansiering
kind-obligation = Krav från finansiär
kind-agenda-item = Programpunkt
kind-participant = Deltagare
kind-group = Grupp av anteckningar
kind-check = Granskning av utkast
kind-comparison-fact = Faktauppgift
kind-pairing = Sammanförande
kind-link = Öppen länk
kind-comparison-group = Jämförelsegrupp
kind-installation = Installation

## What joins stations
relation-continues = fortsätter från

## Roles in the journal that no network has
role-program = Torg självt
role-person = Inloggad
role-stranger = Utan konto

## Members of a network
member-role-member = Medlem
member-role-owner = Ägare
member-role-facilitator = Processledare
member-role-follower = Följer arbetet
member-role-funder = Finansiär
member-role-coordinator = Samordnare
member-role-project-lead = Projektledning

## Errors
error-reference = Referensnummer: { $n }
error-home = Till startsidan

## Refusals: a rule said no, and the reader can do something about it
confirm-contact = Ja, det får stå här

## What was just done
done-signed-out = Du är utloggad.
done-person-added = Personen är tillagd.
done-person-removed = Personen kan inte längre logga in. Det som skrivits står kvar under rollen.
done-password-changed = Lösenordet är bytt.

## Deeds in the journal
deed-add-person = lade till en person
deed-remove-person = tog bort en person
deed-create-network = startade nätverket
deed-appoint = gav någon en roll
deed-change-password = bytte ett lösenord

word-example = Exempel
