-- CAPTURE: whether the people at a board and the room's screen get the page about where the room agrees.

ALTER TABLE board ADD COLUMN shows_agreement BOOLEAN NOT NULL DEFAULT FALSE;
