# FOLLOW UP

## Front page
follow-up-title = Følg op
follow-up-lead = Hvad der blev af det, i tal: nationale, regionale og dem, I selv tæller. Aldrig en rangliste.
follow-up-goals-title = Sådan følger vi op på vores mål
follow-up-goals-lead = For hvert mål: hvad der følges op nationalt, regionalt og lokalt, og hvor der slet ikke følges op.
follow-up-no-goals = Ingen netværk, du kan se, har sat mål endnu.
follow-up-no-goals-text = Det er netværkets koordinatorer og facilitatorer, der sætter målene.
follow-up-goals-count = { $n ->
        [one] Ét mål
       *[other] { $n } mål
    }
follow-up-gaps-count = { $n ->
        [one] Ét hul
       *[other] { $n } huller
    }
follow-up-no-gaps = ingen huller
follow-up-catalogue = Nøgletal
follow-up-catalogue-lead = Hvert med definition, hvem der indsamler, brud og afslutning.
follow-up-about = Hvad det handler om
follow-up-only-with-values = Kun dem, der har værdier her
follow-up-no-indicators = Ingen nøgletal passer
follow-up-no-indicators-text = Vælg et andet område, eller vis også dem uden værdier.
follow-up-none-loaded = Der er ikke indlæst nøgletal endnu
follow-up-none-loaded-text = Den, der driver serveren, indlæser de officielle med torg import indicators. I kan allerede nu definere jeres eget nøgletal.
follow-up-has-values = har værdier
follow-up-no-values-short = Ingen værdier her
follow-up-no-values = Der er ikke lagt værdier ind her endnu. Definitionen viser, hvad der måles, og hvem der indsamler det.

## One indicator
follow-up-what = Hvad der måles
follow-up-producer = Indsamles af
follow-up-age = Aldersgrænse
follow-up-end = Seriens afslutning
follow-up-ends = slutter { $text }
follow-up-ended = Serien sluttede efter { $text }.
follow-up-not-official = Eget nøgletal, ikke officiel statistik
follow-up-count-yourselves = Serien er slut. I kan selv tælle videre
follow-up-count-yourselves-text = Disse nøgletal handler om det samme. I tæller dem selv, med en definition, der ligger fast.
follow-up-breaks = Brud i definitionen
follow-up-break-in = Ny definition fra { $text }:
follow-up-places = Steder med værdier
follow-up-choose-place = Vælg sted
follow-up-see-curve = Se kurven for { $text }
follow-up-no-ranking = Stederne står i navneorden. De bliver ikke ranglistet: vilkår, definitioner og tilfældigheder er forskellige.

## The curve
follow-up-of-pilot = Følges i afprøvningen
follow-up-beside = Sammenlign med gruppen
follow-up-no-group = Ingen gruppe
follow-up-period = Periode
follow-up-women = kvinder
follow-up-men = mænd
follow-up-group-mean = gruppens gennemsnit
follow-up-lowest = laveste
follow-up-highest = højeste
follow-up-members-counted = medlemmer med værdi
follow-up-other-teams = Øvrige teams
follow-up-from-to = { $name }: fra { $from } ({ $start }) til { $to } ({ $end }).
follow-up-break = ny definition
follow-up-pilot-starts = afprøvningen starter
follow-up-pilot-ends = afprøvningen slutter
follow-up-too-few = Der er for få værdier til en kurve. Tabellen viser dem, der er.
follow-up-as-table = De samme tal som tabel
follow-up-missing = ikke oplyst
follow-up-not-reported = ikke indberettet
follow-up-hidden = færre end 5 personer
follow-up-few-answers = færre end 30 svar
follow-up-csv = Hent til regneark (CSV)
follow-up-json = Hent som JSON
follow-up-members-of = I gruppen: { $text }
follow-up-without-values = Helt uden værdier her: { $text }
follow-up-group-incomplete = Gruppen omfatter { $k } af jeres { $n } medlemmer i { $network } ({ $missing } mangler).

## Where figures come from
follow-up-produced-by = Tallene indsamles af: { $text }.
follow-up-counted-by = Eget nøgletal, talt op af { $text }. Ikke officiel statistik.
follow-up-own-calculation-from = { $group }: egen beregning i Torg på tal hentet fra { $from }; uvægtet gennemsnit, laveste og højeste af { $k } af gruppens { $n } medlemmer.
follow-up-own-calculation = { $group }: egen beregning i Torg; uvægtet gennemsnit, laveste og højeste af { $k } af gruppens { $n } medlemmer.
follow-up-example = Eksempeldata: tallene er opdigtede for at vise, hvordan en kurve kan se ud. De er ikke officielle og er ikke målt noget sted.
follow-up-example-source = Eksempeldata, opdigtede: ingen kilde.

## Before concluding
follow-up-before-concluding = Før du drager en konklusion
follow-up-caveat-ordinal-no-mean = Svarene er trin på en skala af ord. De har intet gennemsnit, så der vises ikke noget.
follow-up-caveat-own-survey = Kommunerne indsamler selv tallene i løbet af efteråret. Sammenlign ikke med et gennemsnit, før året er omme.
follow-up-caveat-few-answers = Færre end 30 personer svarede i { $text }: enkelte svar vejer tungt.
follow-up-caveat-recording-ends = De værdier, der er lagt ind her, slutter i { $text }. Nyere kan findes hos kilden.
follow-up-caveat-own-in-group = { $text } er selv et af gruppens medlemmer.
follow-up-caveat-other-countries = I gruppen er der steder i et andet land med andre aldersgrænser og definitioner. Sammenlign mønstre, ikke niveauer.
follow-up-caveat-small-cells-hidden = Værdier med færre end fem personer bag vises ikke, så ingen kan genkendes.
follow-up-caveat-members-missing = Ikke alle medlemmer har en værdi for hver periode. Tabellen viser, hvor mange der står bag hvert gennemsnit.
follow-up-caveat-no-cause = Kurverne står ved siden af hinanden. Det kan ikke vise, hvad der var årsag til en ændring: andet sker samtidig.

## Goals
follow-up-goal = Mål
follow-up-gap = Følges ikke op endnu
follow-up-goals-example = Eksempel: målene og opfølgningen på dem er opdigtet for at vise, hvordan kortet kan se ud.
follow-up-add-goal = Tilføj et mål
follow-up-goal-help = Én sætning om, hvad der skal være anderledes for ældre, pårørende eller dem, der arbejder med dem.
follow-up-add-measure = Tilføj, hvordan der følges op på målet
follow-up-in-words = Med ord, hvis intet nøgletal passer

## Own measures
follow-up-define = Definér et eget nøgletal
follow-up-define-lead = Det, I selv tæller. Andre kan overtage definitionen og tælle på samme måde; jeres værdier er jeres egne, indtil de følger en offentliggjort forpligtelse.
follow-up-measure-name = Hvad det hedder
follow-up-measure-name-help = For eksempel: forskellige medarbejdere pr. borger på 14 dage.
follow-up-definition-help = Hvem der tælles, hvornår og hvordan, så I tæller på samme måde næste år.
follow-up-unit-help = For eksempel: medarbejdere pr. borger, procent, timer om ugen.
follow-up-age-help = For eksempel: 65 år og derover. Lad stå tomt, hvis der ikke er nogen.
follow-up-enter = Indtast en værdi
follow-up-see-values = Se værdierne
follow-up-team = Team
follow-up-team-help = Lad stå tomt for hele kommunen. Skriv samme navn hver gang, og aldrig en persons navn.
follow-up-period-help = Et år, en måned eller en dag: 2026, 2026-03 eller 2026-03-15. En ny værdi for samme periode retter den gamle; begge gemmes.
follow-up-persons-help = Hvor mange personer værdien handler om. Værdier om færre end fem vises ikke for nogen.

## What was done
done-measure-defined = Nøgletallet er defineret. Indtast nu den første værdi.
done-value-entered = Værdien er gemt. Indtast den næste, eller se kurven.
done-goal-added = Målet er tilføjet. Angiv nu, hvordan der følges op på det.
done-measure-added = Det er føjet til kortet.
done-measure-removed = Det er fjernet fra kortet.

## Journal
deed-put-indicator = lagde et nøgletal i kataloget
deed-import-observations = læste officielle værdier ind
deed-insert-series-values = læste værdier ind
deed-enter-value = indtastede en værdi
deed-put-comparison-group = lagde en sammenligningsgruppe ind
deed-add-goal = tilføjede et mål
deed-add-measure = tilføjede, hvordan der følges op på et mål
deed-remove-measure = fjernede, hvordan der blev fulgt op på et mål

## Field names
field-definition = Definition
field-measure-name = { follow-up-measure-name }
field-measure-unit = Enhed
field-period = Periode
field-persons = Antal personer
field-value = Værdi
field-goal = Målet
field-source = Kilde

# torg import indicators
import-indicators-progress = Svar
import-indicators-what = Angiv, hvad der skal hentes ind: filer eller mapper med optagede svar, eller en tjeneste med --from.
import-indicators-what-hint = For eksempel: torg import indicators --from kolada --indicators N21704 --years 2015-2024
import-indicators-empty = Der er ingen svar i mapperne (.json, .jsonl, .csv).
import-indicators-dry = Alt kan læses. Intet er ændret.
import-indicators-done = { $added } nye værdier, { $revised } rettede, { $unchanged } kendte i forvejen.
import-indicators-new = { $n ->
    [one] Ét nøgletal kom ind i kataloget.
   *[other] { $n } nøgletal kom ind i kataloget.
}
import-indicators-renamed = { $n ->
    [one] Ét nøgletal har fået sit nye navn.
   *[other] { $n } nøgletal har fået deres nye navne.
}
import-indicators-gone = { $n ->
    [one] Én kendt værdi findes ikke længere hos kilden. Den beholdes.
   *[other] { $n } kendte værdier findes ikke længere hos kilden. De beholdes.
}
import-indicators-held = { $n ->
    [one] Én værdi blev ikke taget med, fordi nøgletallets navn er ændret.
   *[other] { $n } værdier blev ikke taget med, fordi nøgletallenes navne er ændret.
}
import-indicators-unknown = { $n ->
    [one] Et nøgletal er ikke i kataloget; dets værdier blev udeladt: { $text }
   *[other] { $n } nøgletal er ikke i kataloget; deres værdier blev udeladt: { $text }
}
import-indicators-no-place = { $n ->
    [one] Et sted er ikke i registret; dets værdier blev udeladt: { $text }
   *[other] { $n } steder er ikke i registret; deres værdier blev udeladt: { $text }
}
import-indicators-title = { $code }: kendt som »{ $known }«, nu »{ $new }« hos kilden.
import-indicators-stopped = { $n ->
    [one] Navnet på et nøgletal er ændret. Dets serie venter.
   *[other] Navnene på { $n } nøgletal er ændret. Deres serier venter.
}
import-indicators-stopped-hint = Læs definitionerne hos kilden. Er det stadig det samme nøgletal, så kør igen med --accept-titles.
import-indicators-unreadable = { $file } kan ikke bruges: { $why }.
import-indicators-unreadable-hint = Fjern eller ret filen, og kør igen; det, der kom før den, er hentet ind.
import-indicators-lacks = { $service } skal spørges med { $flag }.
import-indicators-lacks-hint = Se torg import indicators --help og docs/guide/indicators.md.
import-indicators-failed = { $why }.
import-indicators-failed-hint = Kør igen senere; med --record bliver der ikke spurgt igen om det, der allerede er besvaret.

## Two measures side by side
beside-title = To nøgletal ved siden af hinanden
beside-lead = Hvert nøgletal har sin egen definition, kilde og skala. Stederne ranglistes ikke.
beside-other = Nøgletal, der skal stå ved siden af
beside-do = Stil et andet nøgletal ved siden af
beside-differs = Før du sammenligner
beside-differs-age = Forskellige aldersgrænser: { $one } i det første nøgletal, { $other } i det andet. Værdierne kan ikke sammenlignes direkte.
beside-differs-one-age = Kun det ene nøgletal angiver en aldersgrænse (det første: { $one }, det andet: { $other }). Læs i definitionerne, hvem der tælles med.
beside-differs-country = To lande: love, ydelser og måder at tælle på er forskellige. Sammenlign retningen, ikke niveauet.
beside-differs-unit = Forskellige enheder: { $one } og { $other }.
beside-differs-measure = To nøgletal med hver sin definition. Læs begge, før du drager en konklusion.
