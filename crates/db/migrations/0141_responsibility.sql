-- FIND: who is responsible for what in an organisation, as a role and never as a name.

CREATE TABLE responsibility (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    concept TEXT NOT NULL,                  -- domain::Concept that focus areas of all networks share
    role TEXT NOT NULL,                     -- whom to ask, as a role
    level TEXT NOT NULL,                    -- domain::Level
    covers TEXT NOT NULL DEFAULT '',        -- what it covers, in words; '' = not stated
    lang TEXT NOT NULL,                     -- language of role and covers
    folded TEXT NOT NULL,                   -- role and covers, folded, for look-up
    since TEXT,                             -- partial date; NULL = not stated
    checked_on TEXT,                        -- day somebody last said that it is right; NULL = never
    source TEXT NOT NULL DEFAULT '',        -- where it is known from; '' = not stated
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 0      -- grows with each change
);
CREATE INDEX responsibility_organisation ON responsibility (organisation_id);
