# Visits that leave something: a delegation's phones, the bus home, what the host learns.

visit-delegations = Grupper på besøk
visit-delegations-help = En lenke til telefonen for alle i gruppen: dagens program, spørsmål å se etter og fire knapper. På hjemveien blir det et felles utkast.
visit-delegation = Gruppe på besøk
visit-start = En ny gruppe
visit-start-do = Lag lenken
visit-whose = Hvem reiser?
visit-lang = Gruppens språk
visit-ends-on = Lenken virker til og med
visit-until = lenken virker til { $text }
visit-watch-write = Spørsmål å se etter
visit-watch-write-help = Høyst to til hver rolle, ett på hver linje. De som ikke får egne spørsmål, ser de første dere sendte på forhånd.
visit-questions-raised = Spørsmål dere sendte på forhånd
visit-members = { $n ->
    [one] én person har åpnet lenken
   *[other] { $n } personer har åpnet lenken
 }
visit-notes = { $n ->
    [one] ett notat
   *[other] { $n } notater
 }
visit-link = Lenken til gruppen
visit-link-help = Send den til alle som blir med, eller la dem skanne koden. Ingen trenger konto, og ingen må si hva de heter.
visit-qr = Lenken som QR-kode
visit-link-over = Lenken gjelder ikke lenger. Velg en ny dag hvis gruppen skal skrive mer, eller bytt lenke hvis den er stengt.
visit-draft = Utkast til tilbakemelding
visit-draft-help = Dette er bare for dere. Når dere leverer det, leser verten det og har sju dager på seg til å bekrefte fakta; før det kan ingen utenfor lese det. Det dere tar med hjem, blir utkast til forpliktelser.
visit-hand-over = Lever til verten
visit-handed-over = Tilbakemeldingen er levert til verten.
visit-due-draft = Utkastet er klart til å leses.
visit-due-commitment = Det har gått to uker uten noen forpliktelse. Hva tar dere med hjem?
visit-door-lead = Skriv ned det du ser og hører mens du er der. Ingen app og ingen konto.
visit-door-level = Hva arbeider du med?
visit-door-role = Din rolle
visit-door-role-help = For eksempel avdelingsleder eller helsefagarbeider. Ikke navnet ditt.
visit-door-name = Navnet ditt
visit-door-name-help = Notatene dine vises med rollen din. Hvis du vil, kan gruppen også se navnet ditt. Det følger aldri med til verten.
visit-door-name-yes = Vis navnet mitt for gruppen
visit-door-name-field = Navn, hvis du har krysset av
visit-door-do = Begynn
visit-door-until = Lenken virker til og med { $text }.
visit-bus-home = På hjemveien
visit-back = Til notatene dine
visit-day = dag { $k } av { $n }
visit-day-n = Dag { $n }
visit-days = Dagene i programmet
visit-watch = Se etter
visit-note = Hva så eller hørte du?
visit-note-help = Skriv, eller snakk inn med mikrofonen på tastaturet. Trykk så på knappen som passer.
visit-who = Hvem sa det?
visit-who-help = En rolle, for eksempel sykepleier på sykehjemmet.
visit-said-by = sagt av { $text }
visit-buttons = Lagre som
visit-button-impressed = Imponerte
visit-button-requires = Det krever
visit-button-where-we-stand = Hvor vi står
visit-button-need = Vi trenger
visit-unsent = Ikke sendt ennå. Det sendes av seg selv når nettet er tilbake.
visit-own = Notatene dine
visit-make-fact = Sammenlign { $text } med hvordan det er hos dere
visit-today = Dagens program
visit-no-programme = Det er ikke lagt inn noe program for denne dagen.
visit-see-all = { $n ->
    [0] Gruppens side
    [one] Se gruppens ene notat
   *[other] Se gruppens { $n } notater
 }
visit-word = Et ord du lurer på
visit-word-do = Slå opp
visit-fact-title = Et tall å sammenligne
visit-fact-lead = Sett tallet til verten ved siden av tallet hos dere. Fakta står for seg, atskilt fra inntrykk.
visit-fact-help = For eksempel beboere i hvert hus.
visit-ours = Hos oss
visit-facts-none = Ingen tall ennå.
visit-home-lead = Legg sammen det som sier det samme, og velg det som betyr mest. Ordene blir stående slik de ble skrevet.
visit-votes-left = { $n ->
    [0] Du har brukt stemmene dine.
    [one] Du har én stemme igjen.
   *[other] Du har { $n } stemmer igjen.
 }
visit-votes = { $n ->
    [one] én stemme
   *[other] { $n } stemmer
 }
visit-vote = Velg
visit-vote-undo = Valgt
visit-merge = Legg sammen
visit-merge-into = Legg denne under
visit-merge-do = Legg sammen
visit-part = Ta fra hverandre
visit-none-here = Ingenting ennå.
visit-take-home = Dette tar vi med hjem
visit-take-home-help = { $n ->
    [one] Høyst én forpliktelse, med en ansvarlig og en dag.
   *[other] Høyst { $n } forpliktelser, hver med en ansvarlig og en dag.
 }
visit-take-home-none = Gruppen har ikke valgt noe ennå.
visit-owner = Hvem er ansvarlig? (rolle)
visit-due = Ferdig senest
visit-take = Ta med hjem
visit-leave = La det ligge
visit-home-after = I morgen tidlig ligger et utkast under de fire overskriftene klart for den som leder gruppen.
visit-learning = Hva verten lærer
visit-learning-help = Det verten selv ville vite og lærte, ved siden av det gjestene skrev. Svar som dere merker, kan andre lese i stedet for å spørre igjen.
visit-host-questions = Vertens egne spørsmål
visit-host-questions-help = Spør medarbeiderne før besøket: Hva vil vi lære av dem? Spørsmålene står i skjemaet etterpå.
visit-host-question-n = Spørsmål { $n }
visit-host-questions-none = Verten har ikke stilt egne spørsmål.
visit-host-asks = Dette vil verten lære av dere
visit-host-asks-help = Svar gjerne under overskriften som passer.
heading-own-question = Hva vi selv ville lære
capture-heading-help-own-question = Spørsmålene dere stilte dere selv før besøket. Hva ble svaret?
visit-letter-none = Gjestene har ikke levert noe ennå.
visit-letter-open = Les og bekreft
visit-own-none = Dere har ikke skrevet noe ennå.
visit-confirm-by = Verten har til og med { $text } på seg til å bekrefte fakta.
visit-confirm-left = { $n ->
    [0] Det er siste dag.
    [one] Det er én dag igjen.
   *[other] Det er { $n } dager igjen.
 }
visit-confirm-over = Vertens frist gikk ut { $text }. Tilbakemeldingen vises likevel ikke for andre før fakta er bekreftet; ta kontakt med hverandre.
visit-reuse = Svar andre kan bruke
visit-reuse-help = Merk svar som kan brukes igjen. De står da ved tilbudet fra dere og kan finnes, også på andre språk.
visit-reuse-none = Ingen spørsmål er besvart ennå.
visit-reuse-do = Kan brukes igjen
visit-reused = Står ved tilbudet
visit-reuse-offer = Ved hvilket tilbud?
visit-reuse-no-offer = Legg først inn et tilbud om besøk
done-visit-saved = Lagret.
done-visit-noted = Lagret.
done-visit-merged = Notatene er lagt sammen.
done-visit-parted = Notatet står for seg igjen.
done-visit-taken = Det er med på listen.
done-visit-left = Fjernet fra listen.
done-delegation-started = Lenken er klar til å sendes.
done-answer-reused = Svaret står nå ved tilbudet.
refusal-take-home-full = Dere har allerede valgt { $most }. La én ligge hvis dere heller vil ta med noe annet.
deed-start-delegation = laget en lenke til en gruppe på besøk
deed-change-delegation = endret en gruppe på besøk
deed-join-delegation = åpnet gruppens lenke
deed-add-delegation-note = skrev et notat på besøket
deed-merge-delegation-notes = la sammen notater
deed-part-delegation-note = tok fra hverandre notater
deed-take-home = valgte noe å ta med hjem
deed-leave-behind = lot noe ligge
deed-hand-over-delegation = leverte gruppens tilbakemelding
deed-fall-due = ble minnet om noe
deed-set-host-questions = skrev vertens egne spørsmål
deed-reuse-answer = lot et svar brukes igjen

# A programme's year as a picture.

year-title = Året
year-month = Måned
year-column-workshop = Workshoper
year-column-sparring = Sparring
year-column-visit = Besøk og konferanser
year-column-research = Forskere med
year-column-duty = Skal rapporteres

# Fields.

field-heading = En av de fire knappene
field-channel = Hvordan svaret kom

# The leader puts things in order.

visit-take-out = Ta ut av utkastet
visit-take-out-why = Hvorfor? Den som skrev, ser begrunnelsen.
visit-taken-out = Tatt ut av utkastet
visit-taken-out-help = Dette blir ikke levert til verten. Når tilbakemeldingen leveres, blir det slettet.
visit-taken-out-because = tatt ut av utkastet: { $text }
visit-put-back = Legg tilbake
link-renew = Bytt lenke
link-withdraw = Steng lenken
link-renew-help = Bytt eller steng lenken hvis den har havnet feil. Den gamle slutter å virke med én gang; det som alt er skrevet, blir værende. De som skal skrive videre, åpner den nye og sier rollen sin på nytt.
done-link-renewed = Den nye lenken gjelder. Den gamle kan ikke lenger åpnes.
done-link-withdrawn = Lenken er stengt.
done-draft-taken-out = Det er tatt ut av utkastet.
done-draft-put-back = Det står i utkastet igjen.
refusal-link-too-long = Lenken kan gjelde til og med { $latest }, ikke lenger. Velg en tidligere dag.
refusal-link-full = Her er det fullt: det er plass til { $most }. Si fra til den som ga deg lenken.
deed-withdraw-delegation-link = stengte lenken til en gruppe på besøk
deed-renew-delegation-link = byttet lenken til en gruppe på besøk
deed-withdraw-voices-link = stengte lenken til brukere og pårørende
deed-renew-voices-link = byttet lenken til brukere og pårørende
deed-take-out-of-draft = tok noe ut av utkastet fra et besøk
deed-put-back-in-draft = la noe tilbake i utkastet fra et besøk
deed-forget-names = slettet navnene i en gruppe på besøk
deed-forget-voters = slettet hvem som kunne når
