### OPEN: det, der venter på nogen, og ugebrevet (dansk).

open-title = Det her venter på dig
open-lead = Spørgsmål, svar og udkast, som du eller din organisation skal tage sig af. Det, der haster mest, står først.
open-nothing = Der er ikke noget, der venter på dig
open-nothing-text = Når nogen spørger jer om et besøg, en tid skal findes, eller en forpligtelse skal følges op, kan du se det her.
open-count = { $n ->
        [0] Der er ikke noget, der venter på dig
        [one] { $n } ting venter på dig
       *[other] { $n } ting venter på dig
    }
open-weekly-where = Få listen som mail om mandagen
open-due = senest { $text }
open-late = skulle have været klar { $text }
open-request = { $n ->
        [one] Henvendelse, der venter på svar
       *[other] { $n } henvendelser, der venter på svar
    }
open-obligation = { $n ->
        [one] Krav fra en bevillingsgiver
       *[other] { $n } krav fra bevillingsgivere
    }
open-questions = { $n ->
        [one] Spørgsmål uden svar inden mødet
       *[other] { $n } spørgsmål uden svar inden mødet
    }
open-times = { $n ->
        [one] Forslag til tid: sig, om du kan
       *[other] { $n } forslag til tider: sig, hvornår du kan
    }
open-letter = { $n ->
        [one] Udkast fra jeres besøg, skal afleveres til værten
       *[other] { $n } udkast fra jeres besøg, skal afleveres til værten
    }
open-facts = { $n ->
        [one] De besøgendes fakta, skal bekræftes
       *[other] { $n } breve med fakta fra besøgende, skal bekræftes
    }
open-assessment = { $n ->
        [one] Selvevaluering, du ikke har vurderet i endnu
       *[other] { $n } selvevalueringer, du ikke har vurderet i endnu
    }
open-outcome = { $n ->
        [one] Hvad blev der af jeres forpligtelse?
       *[other] Hvad blev der af jeres { $n } forpligtelser?
    }

weekly-want = Ugebrev om mandagen
weekly-want-help = En mail med det, der venter på dig. Venter der ikke noget, kommer der ingen mail. Hvert brev har et link, der afmelder det.
weekly-title = Ugebrev
weekly-stop-text = Vil du ikke længere have mailen om mandagen? Andre mails bliver ikke berørt.
weekly-stop-do = Afmeld ugebrevet
weekly-stopped = Du får ikke noget ugebrev
weekly-stopped-text = Det, der venter på dig, ligger stadig under din konto.
weekly-again = Ret det under Din konto
mail-kind-weekly = Ugebrev
deed-want-weekly = bestilte ugebrevet
deed-stop-weekly = afmeldte ugebrevet

post-subject-weekly = { $n ->
        [one] { $n } ting venter på dig
       *[other] { $n } ting venter på dig
    }
post-lead-weekly = Det her venter på dig i { $installation } i denne uge.
post-weekly-more = … og { $n } mere.
post-weekly-all = Hele listen:
post-foot-weekly = Du får denne mail, fordi du har bestilt ugebrevet fra { $installation }. Afmeld det her:
