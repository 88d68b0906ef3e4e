# FOLLOW UP

## Front page
follow-up-title = Följa upp
follow-up-lead = Vad det blev av det, i siffror: nationella, regionala och de ni räknar själva. Aldrig en rangordning.
follow-up-goals-title = Så följer vi upp våra mål
follow-up-goals-lead = För varje mål: vad som följs upp nationellt, regionalt och lokalt, och var inget följs upp alls.
follow-up-no-goals = Inget nätverk som du kan se har satt mål ännu.
follow-up-no-goals-text = Det är nätverkets samordnare och processledare som sätter målen.
follow-up-goals-count = { $n ->
        [one] Ett mål
       *[other] { $n } mål
    }
follow-up-gaps-count = { $n ->
        [one] En lucka
       *[other] { $n } luckor
    }
follow-up-no-gaps = inga luckor
follow-up-catalogue = Nyckeltal
follow-up-catalogue-lead = Vart och ett med definition, vem som samlar in, brott och slut.
follow-up-about = Vad det handlar om
follow-up-only-with-values = Bara de som har värden här
follow-up-no-indicators = Inget nyckeltal passar
follow-up-no-indicators-text = Välj ett annat område, eller visa också dem utan värden.
follow-up-none-loaded = Inga nyckeltal är inlästa ännu
follow-up-none-loaded-text = Den som driver servern läser in de officiella med torg import indicators. Ett eget mått går att definiera redan nu.
follow-up-has-values = har värden
follow-up-no-values-short = Inga värden här
follow-up-no-values = Inga värden är inlagda här ännu. Definitionen visar vad som mäts och vem som samlar in det.

## One indicator
follow-up-what = Vad som mäts
follow-up-producer = Samlas in av
follow-up-age = Åldersgräns
follow-up-end = Seriens slut
follow-up-ends = slutar { $text }
follow-up-ended = Serien avslutades efter { $text }.
follow-up-not-official = Eget mått, inte officiell statistik
follow-up-count-yourselves = Serien är avslutad. Ni kan själva fortsätta räkna
follow-up-count-yourselves-text = De här måtten handlar om samma sak. Ni räknar dem själva, med en definition som ligger fast.
follow-up-breaks = Brott i definitionen
follow-up-break-in = Ny definition från { $text }:
follow-up-places = Platser med värden
follow-up-choose-place = Välj plats
follow-up-see-curve = Se kurvan för { $text }
follow-up-no-ranking = Platserna står i namnordning. De rangordnas inte: förutsättningar, definitioner och slump skiljer sig åt.

## The curve
follow-up-of-pilot = Följs i piloten
follow-up-beside = Jämför med gruppen
follow-up-no-group = Ingen grupp
follow-up-period = Period
follow-up-women = kvinnor
follow-up-men = män
follow-up-group-mean = gruppens medelvärde
follow-up-lowest = lägsta
follow-up-highest = högsta
follow-up-members-counted = medlemmar med värde
follow-up-other-teams = Övriga arbetslag
follow-up-from-to = { $name }: från { $from } ({ $start }) till { $to } ({ $end }).
follow-up-break = ny definition
follow-up-pilot-starts = piloten startar
follow-up-pilot-ends = piloten slutar
follow-up-too-few = Det finns för få värden för en kurva. Tabellen visar dem som finns.
follow-up-as-table = Samma uppgifter som tabell
follow-up-missing = uppgift saknas
follow-up-not-reported = inte rapporterad
follow-up-hidden = färre än 5 personer
follow-up-few-answers = färre än 30 svar
follow-up-csv = Ladda ner till kalkylark (CSV)
follow-up-json = Ladda ner som JSON
follow-up-members-of = I gruppen: { $text }
follow-up-without-values = Helt utan värden här: { $text }
follow-up-group-incomplete = Gruppen omfattar { $k } av era { $n } medlemmar i { $network } ({ $missing } saknas).

## Where figures come from
follow-up-produced-by = Uppgifterna samlas in av: { $text }.
follow-up-counted-by = Eget mått, räknat av { $text }. Inte officiell statistik.
follow-up-own-calculation-from = { $group }: egen beräkning i Torg på uppgifter hämtade från { $from }; ovägt medelvärde, lägsta och högsta av { $k } av gruppens { $n } medlemmar.
follow-up-own-calculation = { $group }: egen beräkning i Torg; ovägt medelvärde, lägsta och högsta av { $k } av gruppens { $n } medlemmar.
follow-up-example = Exempeldata: siffrorna är påhittade för att visa hur en kurva kan se ut. De är inte officiella och har inte mätts någonstans.
follow-up-example-source = Exempeldata, påhittade: ingen källa.

## Before concluding
follow-up-before-concluding = Innan du drar en slutsats
follow-up-caveat-ordinal-no-mean = Svaren är steg på en skala av ord. De har inget medelvärde, så inget visas.
follow-up-caveat-own-survey = Kommunerna samlar själva in uppgifterna under hösten. Jämför inte med ett medelvärde förrän i slutet av året.
follow-up-caveat-few-answers = Färre än 30 personer svarade { $text }: enskilda svar väger tungt.
follow-up-caveat-recording-ends = De värden som är inlagda här slutar { $text }. Nyare kan finnas hos källan.
follow-up-caveat-own-in-group = { $text } är själv en av gruppens medlemmar.
follow-up-caveat-other-countries = I gruppen finns platser i ett annat land, med andra åldersgränser och definitioner. Jämför mönster, inte nivåer.
follow-up-caveat-small-cells-hidden = Värden med färre än fem personer bakom visas inte, så att ingen ska gå att känna igen.
follow-up-caveat-members-missing = Alla medlemmar har inte ett värde för varje period. Tabellen visar hur många som ligger bakom varje medelvärde.
follow-up-caveat-no-cause = Kurvorna står bredvid varandra. Det kan inte visa vad som orsakade en förändring: annat händer samtidigt.

## Goals
follow-up-goal = Mål
follow-up-gap = Följs inte upp ännu
follow-up-goals-example = Exempel: målen och hur de följs upp är påhittat för att visa hur kartan kan se ut.
follow-up-add-goal = Lägg till ett mål
follow-up-goal-help = En mening om vad som ska bli annorlunda för äldre, för anhöriga eller för dem som arbetar.
follow-up-add-measure = Lägg till hur målet följs upp
follow-up-in-words = Med ord, om inget nyckeltal passar

## Own measures
follow-up-define = Definiera ett eget mått
follow-up-define-lead = Det ni räknar hemma. Andra kan ta över definitionen och räkna likadant; era värden är era egna tills de följer ett publicerat åtagande.
follow-up-measure-name = Vad det heter
follow-up-measure-name-help = Till exempel: olika personal per brukare på 14 dagar.
follow-up-definition-help = Vilka som räknas, när och hur, så att ni räknar likadant nästa år.
follow-up-unit-help = Till exempel: personal per brukare, procent, timmar i veckan.
follow-up-age-help = Till exempel: 65 år och äldre. Lämna tomt om det inte finns någon.
follow-up-enter = Lägg in ett värde
follow-up-see-values = Se värdena
follow-up-team = Arbetslag
follow-up-team-help = Lämna tomt för hela kommunen. Skriv samma namn varje gång, och aldrig en persons namn.
follow-up-period-help = Ett år, en månad eller en dag: 2026, 2026-03 eller 2026-03-15. Ett nytt värde för samma period rättar det gamla; båda sparas.
follow-up-persons-help = Hur många personer värdet gäller. Värden som gäller färre än fem visas inte för någon.

## What was done
done-measure-defined = Måttet är definierat. Lägg nu in det första värdet.
done-value-entered = Värdet är sparat. Lägg in nästa eller se kurvan.
done-goal-added = Målet är tillagt. Ange nu hur det följs upp.
done-measure-added = Det är tillagt på kartan.
done-measure-removed = Det är borttaget från kartan.

## Journal
deed-put-indicator = lade in ett nyckeltal i katalogen
deed-import-observations = läste in officiella värden
deed-insert-series-values = läste in värden
deed-enter-value = lade in ett värde
deed-put-comparison-group = lade in en jämförelsegrupp
deed-add-goal = lade till ett mål
deed-add-measure = lade till hur ett mål följs upp
deed-remove-measure = tog bort hur ett mål följdes upp

## Field names
field-definition = Definition
field-measure-name = { follow-up-measure-name }
field-measure-unit = Enhet
field-period = Period
field-persons = Antal personer
field-value = Värde
field-goal = Målet
field-source = Källa

# torg import indicators
import-indicators-progress = Svar
import-indicators-what = Säg vad som ska läsas in: filer eller mappar med inspelade svar, eller en tjänst med --from.
import-indicators-what-hint = Till exempel: torg import indicators --from kolada --indicators N21704 --years 2015-2024
import-indicators-empty = Det finns inget svar i mapparna (.json, .jsonl, .csv).
import-indicators-dry = Allt går att läsa. Inget har ändrats.
import-indicators-done = { $added } nya värden, { $revised } rättade, { $unchanged } kända sedan tidigare.
import-indicators-new = { $n ->
    [one] Ett nyckeltal kom in i katalogen.
   *[other] { $n } nyckeltal kom in i katalogen.
}
import-indicators-renamed = { $n ->
    [one] Ett nyckeltal har fått sitt nya namn.
   *[other] { $n } nyckeltal har fått sina nya namn.
}
import-indicators-gone = { $n ->
    [one] Ett känt värde finns inte längre hos källan. Det behålls.
   *[other] { $n } kända värden finns inte längre hos källan. De behålls.
}
import-indicators-held = { $n ->
    [one] Ett värde togs inte emot, eftersom nyckeltalets namn har ändrats.
   *[other] { $n } värden togs inte emot, eftersom nyckeltalens namn har ändrats.
}
import-indicators-unknown = { $n ->
    [one] Ett nyckeltal finns inte i katalogen; dess värden utelämnades: { $text }
   *[other] { $n } nyckeltal finns inte i katalogen; deras värden utelämnades: { $text }
}
import-indicators-no-place = { $n ->
    [one] En plats finns inte i registret; dess värden utelämnades: { $text }
   *[other] { $n } platser finns inte i registret; deras värden utelämnades: { $text }
}
import-indicators-title = { $code }: känt som ”{ $known }”, nu ”{ $new }” hos källan.
import-indicators-stopped = { $n ->
    [one] Namnet på ett nyckeltal har ändrats. Serien väntar.
   *[other] Namnen på { $n } nyckeltal har ändrats. Serierna väntar.
}
import-indicators-stopped-hint = Läs definitionerna hos källan. Är det samma mått, kör igen med --accept-titles.
import-indicators-unreadable = { $file } går inte att använda: { $why }.
import-indicators-unreadable-hint = Ta bort eller laga filen och kör igen; det som kom före den är inläst.
import-indicators-lacks = { $service } måste frågas med { $flag }.
import-indicators-lacks-hint = Se torg import indicators --help och docs/guide/indicators.md.
import-indicators-failed = { $why }.
import-indicators-failed-hint = Kör igen senare; med --record frågas det inte en gång till efter det som redan besvarats.

## Two measures side by side
beside-title = Två mått bredvid varandra
beside-lead = Varje mått har sin egen definition, källa och skala. Platserna rangordnas inte.
beside-other = Mått att ställa bredvid
beside-do = Ställ ett annat mått bredvid
beside-differs = Innan du jämför
beside-differs-age = Olika åldersgränser: { $one } i det första måttet, { $other } i det andra. Värdena går inte att jämföra rakt av.
beside-differs-one-age = Bara det ena måttet anger en åldersgräns (det första: { $one }, det andra: { $other }). Läs i definitionerna vilka som räknas.
beside-differs-country = Två länder: lagar, tjänster och sätt att räkna skiljer sig åt. Jämför riktningen, inte nivån.
beside-differs-unit = Olika enheter: { $one } och { $other }.
beside-differs-measure = Två mått med varsin definition. Läs båda innan du drar en slutsats.
