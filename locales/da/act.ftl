# ACT

## Commitments
act-title = Det, vi tager med hjem
act-lead = Forpligtelser, der bygger på noget, nogen har sagt eller afprøvet, med en ansvarlig rolle og en dato. Og hvad der blev af dem.
act-new = Skriv en forpligtelse
act-none = Ingen forpligtelser endnu
act-none-text = Begynd med et fund, et besøg eller noget, I allerede vil ændre. Et udkast er kun for jeres egen organisation.
act-commitments-shown = forpligtelser vises her
act-k-of-n = { $k } af { $n }
act-outcome-12 = har et resultat efter 12 måneder
act-outcome-24 = har et resultat efter 24 måneder
act-share-note = Alle, hvis tid er inde, tæller med, også dem, der ikke har svaret.
act-not-due = { $n ->
        [one] Én er under 12 måneder gammel.
       *[other] { $n } er under 12 måneder gamle.
    }
act-undated = { $n ->
        [one] Én har ingen oplyst dato og tæller ikke med.
       *[other] { $n } har ingen oplyst dato og tæller ikke med.
    }
act-own = Jeres organisations
act-others = Andres
act-due = Færdig senest

## Writing one
act-new-lead = Hvad vil I gøre, og hvad bygger det på? Gem gerne et udkast og offentliggør det senere, når I ved, hvem der har ansvaret, og hvornår det skal være gjort.
act-rests-on = Hvad den bygger på
act-made-at = Indgået ved:
act-promise-help = En eller to sætninger, som kollegerne forstår: hvad I vil gøre, og for hvem.
act-basis-help = Jeres egen grund, med ord. Bygger den på et fund, et notat, et besøg eller en praksis, så begynd hellere på den side: så holder tråden.
act-who = Hvem der forpligter sig
act-outside-networks = uden for netværkene
act-owner-help = En rolle, ikke et navn: for eksempel leder i hjemmeplejen. Skal være der, før I offentliggør.
act-date-help = Så præcist, som I ved: 2027, 2027-03 eller 2027-03-15.
act-save-draft = Gem som udkast
act-no-organisation = Din konto hører ikke til en organisation endnu
act-awaits-outcome = Hvad blev der af det?
act-no-organisation-text = Det er en organisation, der forpligter sig. Bed administratoren om at knytte jeres organisation til din konto.
act-no-organisation-administrator = Det er noget, du selv styrer: åbn din linje under personer, og skriv jeres organisation dér.

## One commitment
act-example = Eksempeldata: det her er opdigtet for at vise, hvordan det kan se ud.
act-thread = Følg tråden tilbage til ordene
act-basis-hidden = Det, den bygger på, er ikke åbent for dig.
act-words-behind = Ordene bag
act-who-and-when = Hvem og hvornår
act-published-on = Offentliggjort
act-edit = Ændr
act-publish = Offentliggør forpligtelsen
act-publish-text = Så kan alle læse den. Der skal være en ansvarlig rolle og en dato: uden dem kan ingen spørge, hvordan det gik.
act-outcomes = Hvad der blev af det
act-after-12 = Efter 12 måneder
act-after-24 = Efter 24 måneder
act-not-answered = ikke besvaret
act-asked-on = Spørgsmålet stilles { $text }.
act-answer-outcome = Fortæl, hvad der blev af det
act-when-asked = Hvornår
act-outcome-help = Ligeud: hvad er anderledes nu, og for hvem? »Ingenting endnu« er også et svar.
act-progress = Hvordan det går
act-no-progress = Der er ikke meldt noget endnu.
act-report-progress = Fortæl, hvordan det går
act-what-happened = Hvad der er sket
act-what-happened-help = Hvis I stoppede eller ikke så nogen effekt, så skriv hvorfor: det lærer andre mest af.

## Pilots
act-start-pilot = Start en afprøvning
act-no-pilots = Ingen afprøver det endnu.
act-pilot-lead = En lille afprøvning med navngivne teams, en start og en regel for, hvornår I stopper. Hvad I venter vil ændre sig, angiver I på næste side.
act-pilot-name = Hvad I kalder den
act-pilot-about = Hvad I afprøver
act-pilot-about-help = Så en kollega i en anden kommune forstår, hvad der gøres anderledes.
act-teams-help = Ét team på hver linje.
act-stop-rule = Hvornår I stopper
act-stop-rule-help = Hvad ville få jer til at stoppe før tid? Det er lettere at blive enige om, før I begynder.
act-next-decision = Næste beslutning
act-next-decision-help = Hvem beslutter hvad, og hvornår: for eksempel udvalget i november.
act-pilot-facts = Afprøvningen kort
act-tries = Afprøver
act-team-count = { $n ->
        [one] Ét team, ikke navngivet
       *[other] { $n } teams, ikke navngivet
    }
act-funder = Betales af
act-expected = Hvad der skal ændre sig
act-nothing-expected = Det er ikke angivet endnu, hvad der skal ændre sig. Gør det, før I ser på tallene.
act-say-expected = Angiv, hvad I venter vil ændre sig
act-direction = Hvad I venter

## What was done
done-commitment-saved = Forpligtelsen er gemt.
done-commitment-published = Forpligtelsen er offentliggjort. Efter tolv måneder står den øverst på jeres side under Gennemfør, indtil I har skrevet, hvad der blev af den.
done-progress-reported = Tak, det er noteret.
done-outcome-reported = Tak. Jeres svar står nu ved forpligtelsen.
done-pilot-started = Afprøvningen er oprettet. Angiv nu, hvad I venter vil ændre sig.
done-change-expected = Jeres forventning er noteret, før tallene kommer.

## Journal
deed-commit = skrev en forpligtelse
deed-revise-commitment = ændrede en forpligtelse
deed-publish-commitment = offentliggjorde en forpligtelse
deed-report-progress = fortalte, hvordan det går med en forpligtelse
deed-report-outcome = fortalte, hvad der blev af en forpligtelse
deed-start-pilot = startede en afprøvning
deed-report-on-pilot = fortalte, hvordan det går med en afprøvning
deed-expect-change = sagde, hvad en afprøvning skal ændre

## Field names
field-outcome = Hvad der blev af det
field-pilot-name = { act-pilot-name }
