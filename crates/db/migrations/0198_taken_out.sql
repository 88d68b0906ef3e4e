-- CAPTURE: what a delegation's leader has taken out of the draft, with the reason; '' = it stands.

ALTER TABLE delegation_note ADD COLUMN taken_out TEXT NOT NULL DEFAULT '';
ALTER TABLE comparison_fact ADD COLUMN taken_out TEXT NOT NULL DEFAULT '';
