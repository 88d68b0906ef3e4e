### OPEN: det som väntar på någon, och veckobrevet (svenska).

open-title = Det här väntar på dig
open-lead = Frågor, svar och utkast som du eller din organisation ska ta hand om. Det som brådskar mest står först.
open-nothing = Ingenting väntar på dig
open-nothing-text = När någon frågar er om ett besök, en tid ska bokas eller ett åtagande ska följas upp syns det här.
open-count = { $n ->
        [0] Ingenting väntar på dig
        [one] { $n } sak väntar på dig
       *[other] { $n } saker väntar på dig
    }
open-weekly-where = Få listan som mejl på måndagar
open-due = senast { $text }
open-late = skulle vara klart { $text }
open-request = { $n ->
        [one] Förfrågan som väntar på svar
       *[other] { $n } förfrågningar som väntar på svar
    }
open-obligation = { $n ->
        [one] Krav från en finansiär
       *[other] { $n } krav från finansiärer
    }
open-questions = { $n ->
        [one] Fråga utan svar inför mötet
       *[other] { $n } frågor utan svar inför mötet
    }
open-times = { $n ->
        [one] Förslag på tid: säg om du kan
       *[other] { $n } förslag på tider: säg när du kan
    }
open-letter = { $n ->
        [one] Utkast från ert besök, ska lämnas till värden
       *[other] { $n } utkast från era besök, ska lämnas till värden
    }
open-facts = { $n ->
        [one] Besökarnas fakta, ska bekräftas
       *[other] { $n } brev med fakta från besökare, ska bekräftas
    }
open-assessment = { $n ->
        [one] Självskattning där du inte har skattat än
       *[other] { $n } självskattningar där du inte har skattat än
    }
open-outcome = { $n ->
        [one] Vad blev det av ert åtagande?
       *[other] Vad blev det av era { $n } åtaganden?
    }

weekly-want = Veckobrev på måndagar
weekly-want-help = Ett mejl med det som väntar på dig. Väntar ingenting kommer inget mejl. Varje brev har en länk som avslutar det.
weekly-title = Veckobrev
weekly-stop-text = Vill du sluta få mejlet på måndagar? Andra mejl påverkas inte.
weekly-stop-do = Sluta skicka veckobrevet
weekly-stopped = Du får inget veckobrev
weekly-stopped-text = Det som väntar på dig finns kvar under ditt konto.
weekly-again = Ändra under Ditt konto
mail-kind-weekly = Veckobrev
deed-want-weekly = beställde veckobrevet
deed-stop-weekly = avslutade veckobrevet

post-subject-weekly = { $n ->
        [one] { $n } sak väntar på dig
       *[other] { $n } saker väntar på dig
    }
post-lead-weekly = Det här väntar på dig i { $installation } den här veckan.
post-weekly-more = … och { $n } till.
post-weekly-all = Hela listan:
post-foot-weekly = Du får det här mejlet för att du har beställt veckobrevet från { $installation }. Sluta få det:
