# Accounts, as the administrator changes them.

ground-change-organisation = Skift organisation
ground-change-organisation-lead = Navnet på en kommune, region eller anden organisation. Lad feltet stå tomt, hvis personen ikke hører til nogen. Det, personen har skrevet, bliver stående.
done-organisation-changed = Organisationen er ændret.
deed-change-organisation = ændrede en persons organisation
