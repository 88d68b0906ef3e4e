# Users and relatives: three questions in plain words, and what came of them.

voices-title = Brukares och anhörigas röster
voices-lead = En sida med tre frågor i vanliga ord, på nätet och på papper. Den som hellre ringer gör det, och någon skriver in svaret. Efteråt berättar ni på samma sida vad det ledde till.
voices-none = Ingen har frågats ännu.
voices-people = { $n ->
    [0] ingen har svarat ännu
    [one] en person har svarat
   *[other] { $n } personer har svarat
 }
voices-is-told = besvarad
voices-open = Fråga brukare och anhöriga
voices-open-do = Skapa sidan
voices-tried = Det här provar vi
voices-tried-help = Korta meningar, inga förkortningar. Högst 600 tecken.
voices-meaning = Vad det betyder hemma hos dig
voices-meaning-help = Vad märker den som får hjälp? Vad blir annorlunda, och vad blir som förut?
voices-phone = Ring gärna i stället:
voices-phone-field = Vem kan man ringa?
voices-phone-help = En roll, ett nummer och när någon svarar.
voices-questions = Tre frågor
voices-questions-help = Den första blir lappar om det som fungerar, den andra om det som är svårt, den tredje om det som skulle hjälpa.
voices-question-1 = Vad fungerar bra för dig?
voices-question-2 = Vad är svårt?
voices-question-3 = Vad skulle göra det bättre?
voices-link = Sidan att dela ut
voices-link-help = Skicka länken, eller öppna den och skriv ut: den blir två sidor med stor text.
voices-link-over = Länken är stängd. Ingen kan svara på sidan innan ni gör en ny.
voices-who = Vem är du?
voices-whose = Vem svarade?
voices-quote = Ni får återge mina ord, utan namn.
voices-quote-them = Orden får återges, utan namn.
voices-privacy = Skriv inga namn och inget om sjukdomar. Ingen ser vem du är.
voices-thanks = Tack för ditt svar!
voices-thanks-next = Om några månader står det här vad vi gjorde.
voices-closed = Nu tar vi inte emot fler svar. Snart står det här vad vi gjorde.
voices-enter = Skriv in ett svar
voices-enter-help = För den som ringde, svarade på papper eller berättade. Skriv det som sades, med personens egna ord, utan namn och utan uppgifter om hälsa.
voices-enter-do = Spara svaret
voices-channel-how = Hur kom svaret?
voices-channel-page = på sidan
voices-channel-phone = per telefon
voices-channel-paper = på papper
voices-channel-meeting = i ett samtal
voices-entered-by = inskrivet av { $text }
field-entered-by = Din roll, du som skriver in
field-tried = Det här provar vi
field-meaning = Vad det betyder hemma
field-question = En av de tre frågorna
field-replies = Ett svar på var och en av de fem första punkterna
voices-said-title = Ni sa – vi gjorde
voices-you-said = Ni sa:
voices-outcome-did = Vi gjorde:
voices-outcome-did-not = Vi gjorde det inte, därför att:
voices-reply = Vårt svar
voices-point = Punkt { $n }
voices-points-help = Skriv det som flest sa överst. De { $n } första punkterna måste ha ett svar innan ni kan berätta.
voices-tell = Berätta vad det ledde till
voices-told-on = Berättat { $text }. Sidan tar inte emot fler svar.
voices-not-told = Inget är berättat ännu.
voices-mark = brukare eller anhörig
voices-only = { $n ->
    [0] Bara brukare och anhöriga
    [one] Bara brukare och anhöriga (en person)
   *[other] Bara brukare och anhöriga ({ $n } personer)
 }
voices-all = Visa alla röster
voices-few = Färre än fem brukare och anhöriga har kommit till tals. Deras lappar visas bara tillsammans med de andras.
done-voices-opened = Sidan är klar att dela ut.
done-voices-entered = Svaret är sparat.
done-voices-told = Nu står det på sidan vad det ledde till.
deed-ask-voices = frågade brukare och anhöriga
deed-answer-voices = svarade på frågorna till brukare och anhöriga
deed-set-voices-points = skrev vad brukare och anhöriga sa
deed-tell-voices = berättade vad svaren ledde till
