# Accounts, as the administrator changes them.

ground-change-organisation = Change organisation
ground-change-organisation-lead = The name of a municipality, region or other organisation. Leave it empty where the person belongs to none. What they wrote stays as it is.
done-organisation-changed = The organisation has been changed.
deed-change-organisation = changed somebody's organisation
