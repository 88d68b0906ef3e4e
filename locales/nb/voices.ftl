# Users and relatives: three questions in plain words, and what came of them.

voices-title = Brukeres og pårørendes stemmer
voices-lead = En side med tre spørsmål i vanlige ord, på nett og på papir. Den som heller vil ringe, gjør det, og noen skriver inn svaret. Etterpå forteller dere på samme side hva det førte til.
voices-none = Ingen er spurt ennå.
voices-people = { $n ->
    [0] ingen har svart ennå
    [one] én person har svart
   *[other] { $n } personer har svart
 }
voices-is-told = besvart
voices-open = Spør brukere og pårørende
voices-open-do = Lag siden
voices-tried = Dette prøver vi
voices-tried-help = Korte setninger, ingen forkortelser. Høyst 600 tegn.
voices-meaning = Hva det betyr hjemme hos deg
voices-meaning-help = Hva merker den som får hjelp? Hva blir annerledes, og hva blir som før?
voices-phone = Ring gjerne i stedet:
voices-phone-field = Hvem kan man ringe?
voices-phone-help = En rolle, et nummer og når noen svarer.
voices-questions = Tre spørsmål
voices-questions-help = Det første blir lapper om det som virker, det andre om det som er vanskelig, det tredje om det som ville hjelpe.
voices-question-1 = Hva fungerer bra for deg?
voices-question-2 = Hva er vanskelig?
voices-question-3 = Hva ville gjøre det bedre?
voices-link = Siden til å dele ut
voices-link-help = Send lenken, eller åpne den og skriv ut: den blir to sider med stor skrift.
voices-link-over = Lenken er stengt. Ingen kan svare på siden før dere lager en ny.
voices-who = Hvem er du?
voices-whose = Hvem svarte?
voices-quote = Dere kan gjengi ordene mine, uten navn.
voices-quote-them = Ordene kan gjengis, uten navn.
voices-privacy = Skriv ingen navn og ingenting om sykdommer. Ingen ser hvem du er.
voices-thanks = Takk for svaret ditt!
voices-thanks-next = Om noen måneder står det her hva vi gjorde.
voices-closed = Vi tar ikke imot flere svar. Snart står det her hva vi gjorde.
voices-enter = Skriv inn et svar
voices-enter-help = For den som ringte, svarte på papir eller fortalte. Skriv det som ble sagt, med personens egne ord, uten navn og uten helseopplysninger.
voices-enter-do = Lagre svaret
voices-channel-how = Hvordan kom svaret?
voices-channel-page = på siden
voices-channel-phone = på telefon
voices-channel-paper = på papir
voices-channel-meeting = i en samtale
voices-entered-by = skrevet inn av { $text }
field-entered-by = Din rolle, du som skriver inn
field-tried = Dette prøver vi
field-meaning = Hva det betyr hjemme
field-question = Ett av de tre spørsmålene
field-replies = Et svar på hvert av de fem første punktene
voices-said-title = Dere sa – vi gjorde
voices-you-said = Dere sa:
voices-outcome-did = Vi gjorde:
voices-outcome-did-not = Vi gjorde det ikke, fordi:
voices-reply = Svaret vårt
voices-point = Punkt { $n }
voices-points-help = Skriv det flest sa, øverst. De { $n } første punktene må ha et svar før dere kan fortelle.
voices-tell = Fortell hva det førte til
voices-told-on = Fortalt { $text }. Siden tar ikke imot flere svar.
voices-not-told = Ingenting er fortalt ennå.
voices-mark = bruker eller pårørende
voices-only = { $n ->
    [0] Bare brukere og pårørende
    [one] Bare brukere og pårørende (én person)
   *[other] Bare brukere og pårørende ({ $n } personer)
 }
voices-all = Vis alle stemmer
voices-few = Færre enn fem brukere og pårørende har kommet til orde. Lappene fra dem vises bare sammen med lappene fra de andre.
done-voices-opened = Siden er klar til å deles ut.
done-voices-entered = Svaret er lagret.
done-voices-told = Nå står det på siden hva det førte til.
deed-ask-voices = spurte brukere og pårørende
deed-answer-voices = svarte på spørsmålene til brukere og pårørende
deed-set-voices-points = skrev hva brukere og pårørende sa
deed-tell-voices = fortalte hva svarene førte til
