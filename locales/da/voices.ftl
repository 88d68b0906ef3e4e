# Users and relatives: three questions in plain words, and what came of them.

voices-title = Borgeres og pårørendes stemmer
voices-lead = En side med tre spørgsmål i almindelige ord, på nettet og på papir. Den, der hellere vil ringe, gør det, og nogen skriver svaret ind. Bagefter fortæller I på samme side, hvad det førte til.
voices-none = Ingen er blevet spurgt endnu.
voices-people = { $n ->
    [0] ingen har svaret endnu
    [one] én person har svaret
   *[other] { $n } personer har svaret
 }
voices-is-told = besvaret
voices-open = Spørg borgere og pårørende
voices-open-do = Lav siden
voices-tried = Det prøver vi
voices-tried-help = Korte sætninger, ingen forkortelser. Højst 600 tegn.
voices-meaning = Hvad det betyder hjemme hos dig
voices-meaning-help = Hvad mærker den, der får hjælp? Hvad bliver anderledes, og hvad bliver som før?
voices-phone = Ring gerne i stedet:
voices-phone-field = Hvem kan man ringe til?
voices-phone-help = En rolle, et nummer og hvornår nogen svarer.
voices-questions = Tre spørgsmål
voices-questions-help = Det første bliver til kort om det, der virker, det andet om det, der er svært, det tredje om det, der ville hjælpe.
voices-question-1 = Hvad fungerer godt for dig?
voices-question-2 = Hvad er svært?
voices-question-3 = Hvad ville gøre det bedre?
voices-link = Siden til at dele ud
voices-link-help = Send linket, eller åbn det og skriv ud: det bliver to sider med stor skrift.
voices-link-over = Linket er lukket. Ingen kan svare på siden, før I laver et nyt.
voices-who = Hvem er du?
voices-whose = Hvem svarede?
voices-quote = I må gengive mine ord, uden navn.
voices-quote-them = Ordene må gengives, uden navn.
voices-privacy = Skriv ingen navne og intet om sygdomme. Ingen ser, hvem du er.
voices-thanks = Tak for dit svar!
voices-thanks-next = Om nogle måneder står det her, hvad vi gjorde.
voices-closed = Vi tager ikke imod flere svar. Snart står det her, hvad vi gjorde.
voices-enter = Skriv et svar ind
voices-enter-help = For den, der ringede, svarede på papir eller fortalte. Skriv det, der blev sagt, med personens egne ord, uden navn og uden helbredsoplysninger.
voices-enter-do = Gem svaret
voices-channel-how = Hvordan kom svaret?
voices-channel-page = på siden
voices-channel-phone = pr. telefon
voices-channel-paper = på papir
voices-channel-meeting = i en samtale
voices-entered-by = skrevet ind af { $text }
field-entered-by = Din rolle, du der skriver ind
field-tried = Det prøver vi
field-meaning = Hvad det betyder hjemme
field-question = Et af de tre spørgsmål
field-replies = Et svar på hvert af de fem første punkter
voices-said-title = I sagde – vi gjorde
voices-you-said = I sagde:
voices-outcome-did = Vi gjorde:
voices-outcome-did-not = Vi gjorde det ikke, fordi:
voices-reply = Vores svar
voices-point = Punkt { $n }
voices-points-help = Skriv det, flest sagde, øverst. De { $n } første punkter skal have et svar, før I kan fortælle.
voices-tell = Fortæl, hvad det førte til
voices-told-on = Fortalt { $text }. Siden tager ikke imod flere svar.
voices-not-told = Intet er fortalt endnu.
voices-mark = borger eller pårørende
voices-only = { $n ->
    [0] Kun borgere og pårørende
    [one] Kun borgere og pårørende (én person)
   *[other] Kun borgere og pårørende ({ $n } personer)
 }
voices-all = Vis alle stemmer
voices-few = Færre end fem borgere og pårørende er kommet til orde. Deres kort vises kun sammen med de andres.
done-voices-opened = Siden er klar til at blive delt ud.
done-voices-entered = Svaret er gemt.
done-voices-told = Nu står det på siden, hvad det førte til.
deed-ask-voices = spurgte borgere og pårørende
deed-answer-voices = svarede på spørgsmålene til borgere og pårørende
deed-set-voices-points = skrev, hvad borgere og pårørende sagde
deed-tell-voices = fortalte, hvad svarene førte til
