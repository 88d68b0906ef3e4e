-- MEET: what a forum is for, what it may decide, since when it meets, and who sits there from which level.

ALTER TABLE forum ADD COLUMN kind TEXT NOT NULL DEFAULT '';       -- domain::forum::Task; '' = not stated
ALTER TABLE forum ADD COLUMN mandate TEXT NOT NULL DEFAULT '';    -- what it may decide; '' = not stated
ALTER TABLE forum ADD COLUMN reports_to TEXT NOT NULL DEFAULT ''; -- a role or a forum, in words; '' = not stated
ALTER TABLE forum ADD COLUMN since TEXT;                          -- partial date; NULL = not stated
ALTER TABLE forum ADD COLUMN ended_on TEXT;                       -- partial date; NULL = still meets, as far as is known
ALTER TABLE forum ADD COLUMN checked_on TEXT;                     -- day somebody last said that all this is right; NULL = never
ALTER TABLE forum ADD COLUMN source TEXT NOT NULL DEFAULT '';     -- where it is known from; '' = not stated
ALTER TABLE forum ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;  -- grows with each change
CREATE INDEX forum_network ON forum (network_id);

CREATE TABLE forum_seat (
    forum_id TEXT NOT NULL REFERENCES forum (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    level TEXT NOT NULL,                    -- domain::Level; 'not-stated' = it sits there, from which level is not stated
    PRIMARY KEY (forum_id, organisation_id, level)
);
CREATE INDEX forum_seat_organisation ON forum_seat (organisation_id);
