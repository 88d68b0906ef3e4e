-- Practices that were loaded from elsewhere say where they come from.
ALTER TABLE practice ADD COLUMN source TEXT NOT NULL DEFAULT '';     -- name of the collection; '' = told here
