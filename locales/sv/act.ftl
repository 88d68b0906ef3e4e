# ACT

## Commitments
act-title = Det vi tar med oss hem
act-lead = Åtaganden som bygger på något som någon har sagt eller prövat, med en ansvarig roll och ett datum. Och vad det blev av dem.
act-new = Skriv ett åtagande
act-none = Inga åtaganden ännu
act-none-text = Börja med en slutsats, ett besök eller något ni redan vill ändra. Ett utkast är bara för den egna organisationen.
act-commitments-shown = åtaganden visas här
act-k-of-n = { $k } av { $n }
act-outcome-12 = har ett utfall efter 12 månader
act-outcome-24 = har ett utfall efter 24 månader
act-share-note = Alla vars tid är inne räknas, också de som inte har svarat.
act-not-due = { $n ->
        [one] Ett är yngre än 12 månader.
       *[other] { $n } är yngre än 12 månader.
    }
act-undated = { $n ->
        [one] Ett saknar angivet datum och räknas inte.
       *[other] { $n } saknar angivet datum och räknas inte.
    }
act-own = Er organisations
act-others = Andras
act-due = Klart senast

## Writing one
act-new-lead = Vad ska ni göra, och vad bygger det på? Spara gärna ett utkast och publicera senare, när ni vet vem som ansvarar och när det ska vara klart.
act-rests-on = Vad det bygger på
act-made-at = Gjordes vid:
act-promise-help = En eller två meningar som kollegorna förstår: vad ni ska göra, och för vem.
act-basis-help = Ert eget skäl, med ord. Bygger det på en slutsats, en anteckning, ett besök eller ett arbetssätt, börja hellre på den sidan: då hålls tråden ihop.
act-who = Vem som åtar sig
act-outside-networks = utanför nätverken
act-owner-help = En roll, inte ett namn: till exempel enhetschef i hemtjänsten. Behövs för att publicera.
act-date-help = Så noga som ni vet: 2027, 2027-03 eller 2027-03-15.
act-save-draft = Spara som utkast
act-no-organisation = Ditt konto hör inte till någon organisation ännu
act-awaits-outcome = Vad blev det av det?
act-no-organisation-text = Det är en organisation som åtar sig något. Be administratören lägga till er organisation på ditt konto.
act-no-organisation-administrator = Det är något du själv sköter: öppna din rad under personer och skriv er organisation där.

## One commitment
act-example = Exempeldata: det här är påhittat för att visa hur det kan se ut.
act-thread = Följ tråden tillbaka till orden
act-basis-hidden = Det som åtagandet bygger på är inte öppet för dig.
act-words-behind = Orden bakom
act-who-and-when = Vem och när
act-published-on = Publicerat
act-edit = Ändra
act-publish = Publicera åtagandet
act-publish-text = Då kan alla läsa det. Det behövs en ansvarig roll och ett datum: utan dem kan ingen fråga hur det gick.
act-outcomes = Vad det blev av det
act-after-12 = Efter 12 månader
act-after-24 = Efter 24 månader
act-not-answered = inte besvarat
act-asked-on = Frågan ställs { $text }.
act-answer-outcome = Berätta vad det blev av det
act-when-asked = När
act-outcome-help = Rakt på sak: vad är annorlunda nu, och för vem? ”Inget ännu” är också ett svar.
act-progress = Hur det går
act-no-progress = Inget har rapporterats ännu.
act-report-progress = Berätta hur det går
act-what-happened = Vad som har hänt
act-what-happened-help = Om ni avbröt eller inte såg någon effekt, skriv varför: det lär andra sig mest av.

## Pilots
act-start-pilot = Starta en pilot
act-no-pilots = Ingen prövar det ännu.
act-pilot-lead = Ett litet försök med namngivna arbetslag, en start och en regel för när ni avbryter. Vad ni väntar er ska ändras anger ni på nästa sida.
act-pilot-name = Vad ni kallar den
act-pilot-about = Vad ni prövar
act-pilot-about-help = Så att en kollega i en annan kommun förstår vad som görs annorlunda.
act-teams-help = Ett arbetslag per rad.
act-stop-rule = När ni avbryter
act-stop-rule-help = Vad skulle få er att avbryta i förtid? Det är lättare att enas om innan ni börjar.
act-next-decision = Nästa beslut
act-next-decision-help = Vem beslutar vad, och när: till exempel nämnden i november.
act-pilot-facts = Piloten i korthet
act-tries = Prövar
act-team-count = { $n ->
        [one] Ett arbetslag, inte namngivet
       *[other] { $n } arbetslag, inte namngivna
    }
act-funder = Bekostas av
act-expected = Vad som ska ändras
act-nothing-expected = Det är inte sagt ännu vad som ska ändras. Säg det innan ni tittar på siffrorna.
act-say-expected = Ange vad ni väntar er ska ändras
act-direction = Vad ni väntar er

## What was done
done-commitment-saved = Åtagandet är sparat.
done-commitment-published = Åtagandet är publicerat. Efter tolv månader står det överst på er sida under Genomföra tills ni har skrivit vad det blev av det.
done-progress-reported = Tack, det är noterat.
done-outcome-reported = Tack. Ert svar står nu vid åtagandet.
done-pilot-started = Piloten är upplagd. Ange nu vad ni väntar er ska ändras.
done-change-expected = Det ni väntar er är noterat innan siffrorna kommer.

## Journal
deed-commit = skrev ett åtagande
deed-revise-commitment = ändrade ett åtagande
deed-publish-commitment = publicerade ett åtagande
deed-report-progress = berättade hur ett åtagande går
deed-report-outcome = berättade vad det blev av ett åtagande
deed-start-pilot = startade en pilot
deed-report-on-pilot = berättade hur en pilot går
deed-expect-change = angav vad en pilot ska ändra

## Field names
field-outcome = Vad det blev av det
field-pilot-name = { act-pilot-name }
