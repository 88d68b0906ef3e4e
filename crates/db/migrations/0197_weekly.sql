-- Who wants a letter every week with what waits for them: their own choice, beside their address.

ALTER TABLE person_mail ADD COLUMN is_weekly BOOLEAN NOT NULL DEFAULT FALSE;
