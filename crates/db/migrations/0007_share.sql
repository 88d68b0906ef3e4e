-- SHARE: practices.

CREATE TABLE practice (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    network_id TEXT REFERENCES network (id),
    exchange_id TEXT REFERENCES exchange (id),     -- the exchange it was published from
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    lang TEXT NOT NULL,
    concept TEXT NOT NULL DEFAULT '',
    core TEXT NOT NULL DEFAULT '',          -- Innokylä: ratkaisun perusidea; '' = not stated
    context TEXT NOT NULL DEFAULT '',       -- toimintaympäristö
    conditions TEXT NOT NULL DEFAULT '',    -- toimivuuden ja käyttöönoton ehdot
    requires TEXT NOT NULL DEFAULT '',
    costs TEXT NOT NULL DEFAULT '',
    went_wrong TEXT NOT NULL DEFAULT '',
    contact_role TEXT NOT NULL DEFAULT '',
    year BIGINT,                            -- since when; NULL = not stated
    state TEXT NOT NULL,                    -- domain::PracticeState
    evidence TEXT NOT NULL,                 -- domain::Evidence
    is_published BOOLEAN NOT NULL,
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    published_at TEXT,
    revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX practice_organisation ON practice (organisation_id);
CREATE INDEX practice_exchange ON practice (exchange_id);
