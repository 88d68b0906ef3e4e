-- FOLLOW UP: invented values are marked where they stand. A measure's definition may be in earnest while the values
-- that show how it looks are an example.

ALTER TABLE series ADD COLUMN is_example BOOLEAN NOT NULL DEFAULT FALSE;
