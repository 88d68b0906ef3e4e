# FIND
find-title = Hitta
find-lead = Vad andra har lärt sig, vem som gör vad och vilka ord de använder.
find-what = Vad letar du efter?
find-nothing = Inget hittades
find-hits = { $n ->
        [one] { $n } träff
       *[other] { $n } träffar
    }
find-networks-title = Nätverk och forum
find-networks-lead = Vilka nätverk och forum som finns, vilka som är med och vem som gör vad.
find-organisations-title = Organisationer
find-organisations-lead = Kommuner och regioner i fyra länder, och alla andra som deltar.
find-needs-title = Behov och erbjudanden
find-needs-lead = Vad någon vill höra mer om, och vad någon kan berätta.
find-needs-add = Berätta vad ni behöver
find-practices-title = Arbetssätt
find-practices-lead = Vad någon gör som andra kan ta efter, och vad det kräver.
find-all-organisations = Alla organisationer
find-organisations-none = Ingen organisation börjar så.
find-country = Land
find-other-organisations = Andra organisationer
find-begins = Namnet börjar på
find-count = { $n ->
        [one] { $n } organisation
       *[other] { $n } organisationer
    } efter namn
find-name = Namn
find-code = Kod
find-part-of = Län eller region
find-population = Invånare
find-former-code = Tidigare kod
find-in-networks = Nätverk
find-no-networks = Inte med i något nätverk här ännu.
find-no-networks-yet = Det finns inget nätverk ännu. Starta ett med de kommuner ni redan möter.
find-start-network = Starta ett nätverk
find-forums = Forum: vem gör vad
find-forum = Forum
find-task = Uppgift
find-contact = Vem man frågar
find-meets = Träffas
find-members = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmar
    }
find-no-things = Inget delat ännu
find-no-things-text = De har inte publicerat något här ännu. Fråga efter det ni vill höra mer om.
find-what-they-try = Vad de prövar
