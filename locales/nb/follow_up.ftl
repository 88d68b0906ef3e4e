# FOLLOW UP

## Front page
follow-up-title = Følg opp
follow-up-lead = Hva det ble av det, i tall: nasjonale, regionale og de dere teller selv. Aldri en rangering.
follow-up-goals-title = Slik følger vi opp målene våre
follow-up-goals-lead = For hvert mål: hva som følges opp nasjonalt, regionalt og lokalt, og hvor ingenting følges opp.
follow-up-no-goals = Ingen nettverk du kan se, har satt mål ennå.
follow-up-no-goals-text = Det er nettverkets koordinatorer og prosessveiledere som setter målene.
follow-up-goals-count = { $n ->
        [one] Ett mål
       *[other] { $n } mål
    }
follow-up-gaps-count = { $n ->
        [one] Ett hull
       *[other] { $n } hull
    }
follow-up-no-gaps = ingen hull
follow-up-catalogue = Nøkkeltall
follow-up-catalogue-lead = Hvert med definisjon, hvem som samler inn, brudd og slutt.
follow-up-about = Hva det handler om
follow-up-only-with-values = Bare de som har verdier her
follow-up-no-indicators = Ingen nøkkeltall passer
follow-up-no-indicators-text = Velg et annet område, eller vis også de uten verdier.
follow-up-none-loaded = Ingen nøkkeltall er lest inn ennå
follow-up-none-loaded-text = Den som driver serveren, leser inn de offisielle med torg import indicators. Dere kan definere et eget nøkkeltall allerede nå.
follow-up-has-values = har verdier
follow-up-no-values-short = Ingen verdier her
follow-up-no-values = Det er ikke lagt inn verdier her ennå. Definisjonen viser hva som måles og hvem som samler det inn.

## One indicator
follow-up-what = Hva som måles
follow-up-producer = Samles inn av
follow-up-age = Aldersgrense
follow-up-end = Seriens slutt
follow-up-ends = slutter { $text }
follow-up-ended = Serien ble avsluttet etter { $text }.
follow-up-not-official = Eget nøkkeltall, ikke offisiell statistikk
follow-up-count-yourselves = Serien er avsluttet. Dere kan selv telle videre
follow-up-count-yourselves-text = Disse nøkkeltallene handler om det samme. Dere teller dem selv, med en definisjon som ligger fast.
follow-up-breaks = Brudd i definisjonen
follow-up-break-in = Ny definisjon fra { $text }:
follow-up-places = Steder med verdier
follow-up-choose-place = Velg sted
follow-up-see-curve = Se kurven for { $text }
follow-up-no-ranking = Stedene står i navnerekkefølge. De rangeres ikke: forutsetninger, definisjoner og tilfeldigheter er ulike.

## The curve
follow-up-of-pilot = Følges i utprøvingen
follow-up-beside = Sammenlign med gruppen
follow-up-no-group = Ingen gruppe
follow-up-period = Periode
follow-up-women = kvinner
follow-up-men = menn
follow-up-group-mean = gruppens gjennomsnitt
follow-up-lowest = laveste
follow-up-highest = høyeste
follow-up-members-counted = medlemmer med verdi
follow-up-other-teams = Øvrige team
follow-up-from-to = { $name }: fra { $from } ({ $start }) til { $to } ({ $end }).
follow-up-break = ny definisjon
follow-up-pilot-starts = utprøvingen starter
follow-up-pilot-ends = utprøvingen slutter
follow-up-too-few = Det er for få verdier til en kurve. Tabellen viser dem som finnes.
follow-up-as-table = De samme tallene som tabell
follow-up-missing = ikke oppgitt
follow-up-not-reported = ikke rapportert
follow-up-hidden = færre enn 5 personer
follow-up-few-answers = færre enn 30 svar
follow-up-csv = Last ned til regneark (CSV)
follow-up-json = Last ned som JSON
follow-up-members-of = I gruppen: { $text }
follow-up-without-values = Helt uten verdier her: { $text }
follow-up-group-incomplete = Gruppen omfatter { $k } av de { $n } medlemmene i { $network } ({ $missing } mangler).

## Where figures come from
follow-up-produced-by = Tallene samles inn av: { $text }.
follow-up-counted-by = Eget nøkkeltall, talt opp av { $text }. Ikke offisiell statistikk.
follow-up-own-calculation-from = { $group }: egen beregning i Torg på tall hentet fra { $from }; uvektet gjennomsnitt, laveste og høyeste av { $k } av gruppens { $n } medlemmer.
follow-up-own-calculation = { $group }: egen beregning i Torg; uvektet gjennomsnitt, laveste og høyeste av { $k } av gruppens { $n } medlemmer.
follow-up-example = Eksempeldata: tallene er oppdiktet for å vise hvordan en kurve kan se ut. De er ikke offisielle og er ikke målt noe sted.
follow-up-example-source = Eksempeldata, oppdiktet: ingen kilde.

## Before concluding
follow-up-before-concluding = Før du trekker en konklusjon
follow-up-caveat-ordinal-no-mean = Svarene er trinn på en skala av ord. De har ikke noe gjennomsnitt, så det vises ikke noe.
follow-up-caveat-own-survey = Kommunene samler selv inn tallene i løpet av høsten. Ikke sammenlign med et gjennomsnitt før året er omme.
follow-up-caveat-few-answers = Færre enn 30 personer svarte i { $text }: enkeltsvar veier tungt.
follow-up-caveat-recording-ends = Verdiene som er lagt inn her, slutter i { $text }. Nyere kan finnes hos kilden.
follow-up-caveat-own-in-group = { $text } er selv et av gruppens medlemmer.
follow-up-caveat-other-countries = I gruppen er det steder i et annet land, med andre aldersgrenser og definisjoner. Sammenlign mønstre, ikke nivåer.
follow-up-caveat-small-cells-hidden = Verdier med færre enn fem personer bak vises ikke, slik at ingen kan kjennes igjen.
follow-up-caveat-members-missing = Ikke alle medlemmer har en verdi for hver periode. Tabellen viser hvor mange som står bak hvert gjennomsnitt.
follow-up-caveat-no-cause = Kurvene står ved siden av hverandre. Det kan ikke vise hva som var årsaken til en endring: annet skjer samtidig.

## Goals
follow-up-goal = Mål
follow-up-gap = Følges ikke opp ennå
follow-up-goals-example = Eksempel: målene og oppfølgingen av dem er oppdiktet for å vise hvordan kartet kan se ut.
follow-up-add-goal = Legg til et mål
follow-up-goal-help = Én setning om hva som skal bli annerledes for eldre, pårørende eller dem som arbeider med dem.
follow-up-add-measure = Legg til hvordan målet følges opp
follow-up-in-words = Med ord, hvis ingen nøkkeltall passer

## Own measures
follow-up-define = Definer et eget nøkkeltall
follow-up-define-lead = Det dere teller selv. Andre kan overta definisjonen og telle på samme måte; verdiene er deres egne til de følger en publisert forpliktelse.
follow-up-measure-name = Hva det heter
follow-up-measure-name-help = For eksempel: ulike ansatte per bruker på 14 dager.
follow-up-definition-help = Hvem som telles, når og hvordan, slik at dere teller på samme måte neste år.
follow-up-unit-help = For eksempel: ansatte per bruker, prosent, timer i uken.
follow-up-age-help = For eksempel: 65 år og over. La stå tomt hvis det ikke er noen.
follow-up-enter = Legg inn en verdi
follow-up-see-values = Se verdiene
follow-up-team = Team
follow-up-team-help = La stå tomt for hele kommunen. Skriv samme navn hver gang, og aldri navnet på en person.
follow-up-period-help = Et år, en måned eller en dag: 2026, 2026-03 eller 2026-03-15. En ny verdi for samme periode retter den gamle; begge lagres.
follow-up-persons-help = Hvor mange personer verdien gjelder. Verdier om færre enn fem vises ikke for noen.

## What was done
done-measure-defined = Nøkkeltallet er definert. Legg nå inn den første verdien.
done-value-entered = Verdien er lagret. Legg inn den neste, eller se kurven.
done-goal-added = Målet er lagt til. Oppgi nå hvordan det følges opp.
done-measure-added = Det er lagt til på kartet.
done-measure-removed = Det er fjernet fra kartet.

## Journal
deed-put-indicator = la et nøkkeltall i katalogen
deed-import-observations = leste inn offisielle verdier
deed-insert-series-values = leste inn verdier
deed-enter-value = la inn en verdi
deed-put-comparison-group = la inn en sammenligningsgruppe
deed-add-goal = la til et mål
deed-add-measure = la til hvordan et mål følges opp
deed-remove-measure = fjernet hvordan et mål ble fulgt opp

## Field names
field-definition = Definisjon
field-measure-name = { follow-up-measure-name }
field-measure-unit = Enhet
field-period = Periode
field-persons = Antall personer
field-value = Verdi
field-goal = Målet
field-source = Kilde

# torg import indicators
import-indicators-progress = Svar
import-indicators-what = Si hva som skal leses inn: filer eller mapper med innspilte svar, eller en tjeneste med --from.
import-indicators-what-hint = For eksempel: torg import indicators --from kolada --indicators N21704 --years 2015-2024
import-indicators-empty = Det er ingen svar i mappene (.json, .jsonl, .csv).
import-indicators-dry = Alt kan leses. Ingenting er endret.
import-indicators-done = { $added } nye verdier, { $revised } rettede, { $unchanged } kjent fra før.
import-indicators-new = { $n ->
    [one] Ett nøkkeltall kom inn i katalogen.
   *[other] { $n } nøkkeltall kom inn i katalogen.
}
import-indicators-renamed = { $n ->
    [one] Ett nøkkeltall har fått det nye navnet sitt.
   *[other] { $n } nøkkeltall har fått de nye navnene sine.
}
import-indicators-gone = { $n ->
    [one] Én kjent verdi finnes ikke lenger hos kilden. Den beholdes.
   *[other] { $n } kjente verdier finnes ikke lenger hos kilden. De beholdes.
}
import-indicators-held = { $n ->
    [one] Én verdi ble ikke tatt inn fordi navnet på nøkkeltallet er endret.
   *[other] { $n } verdier ble ikke tatt inn fordi navnene på nøkkeltallene er endret.
}
import-indicators-unknown = { $n ->
    [one] Et nøkkeltall er ikke i katalogen; verdiene ble utelatt: { $text }
   *[other] { $n } nøkkeltall er ikke i katalogen; verdiene ble utelatt: { $text }
}
import-indicators-no-place = { $n ->
    [one] Et sted er ikke i registeret; verdiene ble utelatt: { $text }
   *[other] { $n } steder er ikke i registeret; verdiene ble utelatt: { $text }
}
import-indicators-title = { $code }: kjent som «{ $known }», nå «{ $new }» hos kilden.
import-indicators-stopped = { $n ->
    [one] Navnet på et nøkkeltall er endret. Serien venter.
   *[other] Navnene på { $n } nøkkeltall er endret. Seriene venter.
}
import-indicators-stopped-hint = Les definisjonene hos kilden. Er det fortsatt samme nøkkeltall, kjør på nytt med --accept-titles.
import-indicators-unreadable = { $file } kan ikke brukes: { $why }.
import-indicators-unreadable-hint = Fjern eller rett filen og kjør på nytt; det som kom før den, er lest inn.
import-indicators-lacks = { $service } må spørres med { $flag }.
import-indicators-lacks-hint = Se torg import indicators --help og docs/guide/indicators.md.
import-indicators-failed = { $why }.
import-indicators-failed-hint = Kjør på nytt senere; med --record spørres det ikke igjen om det som allerede er besvart.

## Two measures side by side
beside-title = To nøkkeltall ved siden av hverandre
beside-lead = Hvert nøkkeltall har sin egen definisjon, kilde og skala. Stedene rangeres ikke.
beside-other = Nøkkeltall som skal stå ved siden av
beside-do = Sett et annet nøkkeltall ved siden av
beside-differs = Før du sammenligner
beside-differs-age = Ulike aldersgrenser: { $one } i det første nøkkeltallet, { $other } i det andre. Verdiene kan ikke sammenlignes direkte.
beside-differs-one-age = Bare det ene nøkkeltallet oppgir en aldersgrense (det første: { $one }, det andre: { $other }). Les i definisjonene hvem som telles med.
beside-differs-country = To land: lover, tjenester og måter å telle på er ulike. Sammenlign retningen, ikke nivået.
beside-differs-unit = Ulike enheter: { $one } og { $other }.
beside-differs-measure = To nøkkeltall med hver sin definisjon. Les begge før du trekker en konklusjon.
