# ACT

## Commitments
act-title = Det vi tar med oss hjem
act-lead = Forpliktelser som bygger på noe noen har sagt eller prøvd ut, med en ansvarlig rolle og en dato. Og hva det ble av dem.
act-new = Skriv en forpliktelse
act-none = Ingen forpliktelser ennå
act-none-text = Begynn med et funn, et besøk eller noe dere allerede vil endre. Et utkast er bare for deres egen organisasjon.
act-commitments-shown = forpliktelser vises her
act-k-of-n = { $k } av { $n }
act-outcome-12 = har et resultat etter 12 måneder
act-outcome-24 = har et resultat etter 24 måneder
act-share-note = Alle som det er tid for, er regnet med, også de som ikke har svart.
act-not-due = { $n ->
        [one] Én er under 12 måneder gammel.
       *[other] { $n } er under 12 måneder gamle.
    }
act-undated = { $n ->
        [one] Én har ingen oppgitt dato og er ikke regnet med.
       *[other] { $n } har ingen oppgitt dato og er ikke regnet med.
    }
act-own = Egen organisasjon
act-others = Andre
act-due = Ferdig senest

## Writing one
act-new-lead = Hva vil dere gjøre, og hva bygger det på? Lagre gjerne et utkast og publiser senere, når dere vet hvem som har ansvaret og når det skal være gjort.
act-rests-on = Hva den bygger på
act-made-at = Inngått ved:
act-promise-help = En eller to setninger som kollegene forstår: hva dere vil gjøre, og for hvem.
act-basis-help = En egen grunn, med ord. Bygger den på et funn, et notat, et besøk eller en arbeidsmåte, begynn heller på den siden: da henger tråden sammen.
act-who = Hvem som forplikter seg
act-outside-networks = utenfor nettverkene
act-owner-help = En rolle, ikke et navn: for eksempel leder i hjemmetjenesten. Må være der før dere publiserer.
act-date-help = Så nøyaktig som dere vet: 2027, 2027-03 eller 2027-03-15.
act-save-draft = Lagre som utkast
act-no-organisation = Kontoen din hører ikke til en organisasjon ennå
act-awaits-outcome = Hva ble det av det?
act-no-organisation-text = Det er en organisasjon som forplikter seg. Be administratoren knytte organisasjonen din til kontoen.
act-no-organisation-administrator = Det er noe du selv styrer: åpne linjen din under personer, og skriv organisasjonen deres der.

## One commitment
act-example = Eksempeldata: dette er oppdiktet for å vise hvordan det kan se ut.
act-thread = Følg tråden tilbake til ordene
act-basis-hidden = Det den bygger på, er ikke åpent for deg.
act-words-behind = Ordene bak
act-who-and-when = Hvem og når
act-published-on = Publisert
act-edit = Endre
act-publish = Publiser forpliktelsen
act-publish-text = Da kan alle lese den. Det må være en ansvarlig rolle og en dato: uten dem kan ingen spørre hvordan det gikk.
act-outcomes = Hva det ble av det
act-after-12 = Etter 12 måneder
act-after-24 = Etter 24 måneder
act-not-answered = ikke besvart
act-asked-on = Spørsmålet stilles { $text }.
act-answer-outcome = Fortell hva det ble av det
act-when-asked = Når
act-outcome-help = Rett fram: hva er annerledes nå, og for hvem? «Ingenting ennå» er også et svar.
act-progress = Hvordan det går
act-no-progress = Ingenting er meldt ennå.
act-report-progress = Fortell hvordan det går
act-what-happened = Hva som har skjedd
act-what-happened-help = Hvis dere stoppet eller ikke så noen effekt, skriv hvorfor: det lærer andre mest av.

## Pilots
act-start-pilot = Start en utprøving
act-no-pilots = Ingen prøver det ut ennå.
act-pilot-lead = En liten utprøving med navngitte team, en start og en regel for når dere stopper. Hva dere venter skal endre seg, oppgir dere på neste side.
act-pilot-name = Hva dere kaller den
act-pilot-about = Hva dere prøver ut
act-pilot-about-help = Slik at en kollega i en annen kommune forstår hva som gjøres annerledes.
act-teams-help = Ett team på hver linje.
act-stop-rule = Når dere stopper
act-stop-rule-help = Hva ville fått dere til å stoppe før tiden? Det er lettere å bli enige om før dere begynner.
act-next-decision = Neste beslutning
act-next-decision-help = Hvem bestemmer hva, og når: for eksempel utvalget i november.
act-pilot-facts = Utprøvingen kort
act-tries = Prøver ut
act-team-count = { $n ->
        [one] Ett team, ikke navngitt
       *[other] { $n } team, ikke navngitt
    }
act-funder = Betales av
act-expected = Hva som skal endre seg
act-nothing-expected = Det er ikke oppgitt ennå hva som skal endre seg. Gjør det før dere ser på tallene.
act-say-expected = Oppgi hva dere venter skal endre seg
act-direction = Hva dere venter

## What was done
done-commitment-saved = Forpliktelsen er lagret.
done-commitment-published = Forpliktelsen er publisert. Etter tolv måneder står den øverst for dere under Gjennomfør til dere har skrevet hva det ble av den.
done-progress-reported = Takk, det er notert.
done-outcome-reported = Takk. Svaret står nå ved forpliktelsen.
done-pilot-started = Utprøvingen er opprettet. Oppgi nå hva dere venter skal endre seg.
done-change-expected = Forventningen er notert før tallene kommer.

## Journal
deed-commit = skrev en forpliktelse
deed-revise-commitment = endret en forpliktelse
deed-publish-commitment = publiserte en forpliktelse
deed-report-progress = fortalte hvordan det går med en forpliktelse
deed-report-outcome = fortalte hva det ble av en forpliktelse
deed-start-pilot = startet en utprøving
deed-report-on-pilot = fortalte hvordan det går med en utprøving
deed-expect-change = sa hva en utprøving skal endre

## Field names
field-outcome = Hva det ble av det
field-pilot-name = { act-pilot-name }
