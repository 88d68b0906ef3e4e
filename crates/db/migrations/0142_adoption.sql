-- SHARE: who has taken up whose practice, how far, what was changed and why.

CREATE TABLE adoption (
    id TEXT PRIMARY KEY,
    practice_id TEXT NOT NULL REFERENCES practice (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id), -- who took it up
    degree TEXT NOT NULL,                   -- domain::adoption::Degree
    changed TEXT NOT NULL DEFAULT '',       -- what was changed or left out; '' = not stated
    reason TEXT NOT NULL DEFAULT '',        -- why; '' = not stated
    lang TEXT NOT NULL,
    since TEXT,                             -- partial date; NULL = not stated
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    UNIQUE (practice_id, organisation_id)
);
CREATE INDEX adoption_organisation ON adoption (organisation_id);
