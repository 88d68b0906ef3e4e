# Accounts, as the administrator changes them.

ground-change-organisation = Byt organisation
ground-change-organisation-lead = Namnet på en kommun, region eller annan organisation. Lämna tomt om personen inte hör till någon. Det som personen har skrivit står kvar.
done-organisation-changed = Organisationen är ändrad.
deed-change-organisation = bytte organisation för en person
