# Accounts, as the administrator changes them.

ground-change-organisation = Bytt organisasjon
ground-change-organisation-lead = Navnet på en kommune, region eller annen organisasjon. La feltet stå tomt hvis personen ikke hører til noen. Det personen har skrevet, blir stående.
done-organisation-changed = Organisasjonen er endret.
deed-change-organisation = endret organisasjonen til en person
