# FIND
find-title = Finn
find-lead = Hva andre har lært, hvem som gjør hva, og hvilke ord de bruker.
find-what = Hva leter du etter?
find-nothing = Ingenting funnet
find-hits = { $n ->
        [one] { $n } treff
       *[other] { $n } treff
    }
find-networks-title = Nettverk og fora
find-networks-lead = Hvilke nettverk og fora som finnes, hvem som er med, og hvem som gjør hva.
find-organisations-title = Organisasjoner
find-organisations-lead = Kommuner og regioner i fire land, og alle andre som deltar.
find-needs-title = Behov og tilbud
find-needs-lead = Hva noen vil høre om, og hva noen kan fortelle.
find-needs-add = Fortell hva dere trenger
find-practices-title = Arbeidsmåter
find-practices-lead = Hva noen gjør som andre kan ta i bruk, og hva det krever.
find-all-organisations = Alle organisasjoner
find-organisations-none = Ingen organisasjon begynner slik.
find-country = Land
find-other-organisations = Andre organisasjoner
find-begins = Navnet begynner på
find-count = { $n ->
        [one] { $n } organisasjon
       *[other] { $n } organisasjoner
    } etter navn
find-name = Navn
find-code = Kode
find-part-of = Fylke eller region
find-population = Innbyggere
find-former-code = Tidligere kode
find-in-networks = Nettverk
find-no-networks = Ikke med i et nettverk her ennå.
find-no-networks-yet = Det er ingen nettverk ennå. Start ett med kommunene dere allerede møter.
find-start-network = Start et nettverk
find-forums = Fora: hvem gjør hva
find-forum = Forum
find-task = Oppgave
find-contact = Hvem man spør
find-meets = Møtes
find-members = { $n ->
        [one] { $n } medlem
       *[other] { $n } medlemmer
    }
find-no-things = Ingenting delt ennå
find-no-things-text = De har ikke publisert noe her ennå. Spør etter det dere vil høre om.
find-what-they-try = Hva de prøver ut
