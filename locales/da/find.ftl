# FIND
find-title = Find
find-lead = Hvad andre har lært, hvem der gør hvad, og hvilke ord de bruger.
find-what = Hvad leder du efter?
find-nothing = Intet fundet
find-hits = { $n ->
        [one] { $n } resultat
       *[other] { $n } resultater
    }
find-networks-title = Netværk og fora
find-networks-lead = Hvilke netværk og fora der findes, hvem der er med, og hvem der gør hvad.
find-organisations-title = Organisationer
find-organisations-lead = Kommuner og regioner i fire lande og alle andre, der deltager.
find-needs-title = Behov og tilbud
find-needs-lead = Hvad nogen gerne vil høre om, og hvad nogen kan fortælle.
find-needs-add = Fortæl, hvad I har brug for
find-practices-title = Praksis
find-practices-lead = Hvad nogen gør, som andre kan bruge, og hvad det kræver.
find-all-organisations = Alle organisationer
find-organisations-none = Ingen organisation begynder sådan.
find-country = Land
find-other-organisations = Andre organisationer
find-begins = Navnet begynder med
find-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    } efter navn
find-name = Navn
find-code = Kode
find-part-of = Region
find-population = Indbyggere
find-former-code = Tidligere kode
find-in-networks = Netværk
find-no-networks = Ikke med i et netværk her endnu.
find-no-networks-yet = Der er intet netværk endnu. Start et med de kommuner, I allerede mødes med.
find-start-network = Start et netværk
find-forums = Fora: hvem gør hvad
find-forum = Forum
find-task = Opgave
find-contact = Hvem man spørger
find-meets = Mødes
find-members = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmer
    }
find-no-things = Intet delt endnu
find-no-things-text = De har ikke offentliggjort noget her endnu. Spørg efter det, I gerne vil høre om.
find-what-they-try = Hvad de afprøver
