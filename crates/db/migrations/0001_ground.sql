-- What every stage stands on: places, people, networks, the journal, the thread, the library, the glossary.
-- Portable vocabulary for both databases: TEXT, BIGINT, DOUBLE PRECISION, BOOLEAN. Ids and times are text.
-- Times are UTC, `2026-01-31T09:00:00Z`; dates are as exact as the source: `2024`, `2024-01`, `2024-01-16`.

CREATE TABLE organisation (
    id TEXT PRIMARY KEY,                    -- register ids are speaking: 'SE:0114'; others are made by the id source
    kind TEXT NOT NULL,                     -- domain::OrganisationKind
    country TEXT NOT NULL,                  -- domain::Country
    code TEXT,                              -- official code as text with leading zeros; NULL = has none
    name TEXT NOT NULL,                     -- in its own language
    name_folded TEXT NOT NULL,              -- engine::text::fold, for look-up
    part_of TEXT,                           -- name of the county, region or body it belongs to
    population BIGINT,                      -- NULL = not stated
    population_year BIGINT,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    about TEXT NOT NULL DEFAULT '',
    valid_from BIGINT,                      -- first year of the code
    valid_to BIGINT,                        -- last year of the code; NULL = still valid
    note TEXT NOT NULL DEFAULT ''           -- what is not sure about the record
);
CREATE INDEX organisation_folded ON organisation (name_folded);
CREATE INDEX organisation_code ON organisation (country, code);

CREATE TABLE organisation_name (
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    lang TEXT NOT NULL,                     -- language of this name
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (organisation_id, lang, folded)
);
CREATE INDEX organisation_name_folded ON organisation_name (folded);

CREATE TABLE former_code (
    country TEXT NOT NULL,
    code TEXT NOT NULL,                     -- the code that was used
    name TEXT NOT NULL,                     -- the name that was used
    organisation_id TEXT NOT NULL REFERENCES organisation (id), -- what it is today
    valid_to BIGINT NOT NULL,               -- last year it was used
    PRIMARY KEY (country, code, organisation_id)
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    sign_in_name TEXT NOT NULL UNIQUE,      -- lower case
    display_name TEXT NOT NULL,             -- a name or a role, as the person wishes
    role_title TEXT NOT NULL DEFAULT '',
    organisation_id TEXT REFERENCES organisation (id),
    language TEXT NOT NULL,                 -- interface language
    reads TEXT NOT NULL DEFAULT '',         -- languages read with ease, comma separated
    password_hash TEXT NOT NULL,            -- Argon2id, PHC string
    is_administrator BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    removed_at TEXT                         -- set = may not sign in; what they wrote stays under the role
);

CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,            -- SHA-256 of the cookie's value; the value itself is never stored
    person_id TEXT NOT NULL REFERENCES person (id),
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE network (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    is_public BOOLEAN NOT NULL DEFAULT TRUE, -- name, members and forums are shown to everyone
    is_example BOOLEAN NOT NULL DEFAULT FALSE, -- invented data, marked on every page
    created_at TEXT NOT NULL
);

CREATE TABLE network_member (
    network_id TEXT NOT NULL REFERENCES network (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,                     -- member, owner, facilitator, follower, funder (of the organisation)
    PRIMARY KEY (network_id, organisation_id)
);
CREATE INDEX network_member_organisation ON network_member (organisation_id);

CREATE TABLE network_person (
    network_id TEXT NOT NULL REFERENCES network (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,                     -- domain::NetworkRole
    since TEXT NOT NULL,
    PRIMARY KEY (network_id, person_id)
);
CREATE INDEX network_person_person ON network_person (person_id);

CREATE TABLE focus_area (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    concept TEXT NOT NULL                   -- domain::Concept shared by all networks
);
CREATE INDEX focus_area_network ON focus_area (network_id, position);

CREATE TABLE forum (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    organisation_id TEXT REFERENCES organisation (id),  -- NULL = shared by all
    name TEXT NOT NULL,
    task TEXT NOT NULL,                     -- who does what there
    contact_role TEXT NOT NULL DEFAULT '',
    meets TEXT NOT NULL DEFAULT '',         -- how often, in words
    is_example BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE happening (
    seq BIGINT PRIMARY KEY,                 -- order of the journal, taken under the writer's lock
    at TEXT NOT NULL,
    person_id TEXT,                         -- NULL = someone without an account
    role TEXT NOT NULL,                     -- what they acted as
    network_id TEXT,
    deed TEXT NOT NULL,                     -- the command's name
    anchor_kind TEXT NOT NULL,
    anchor_id TEXT NOT NULL
);
CREATE INDEX happening_network ON happening (network_id, seq);

CREATE TABLE link (
    earlier_kind TEXT NOT NULL,
    earlier_id TEXT NOT NULL,
    later_kind TEXT NOT NULL,
    later_id TEXT NOT NULL,
    relation TEXT NOT NULL,                 -- domain::Relation
    made_at TEXT NOT NULL,
    PRIMARY KEY (later_kind, later_id, relation, earlier_kind, earlier_id)
);
CREATE INDEX link_earlier ON link (earlier_kind, earlier_id);

CREATE TABLE library_entry (
    kind TEXT NOT NULL,                     -- what it is: practice, finding, note, exchange, organisation, ...
    anchor_id TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,                  -- what a result card shows
    folded TEXT NOT NULL,                   -- title, text and words around it, folded, for search
    lang TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    organisation_id TEXT,
    network_id TEXT,                        -- NULL = belongs to nobody
    concept TEXT NOT NULL DEFAULT '',
    is_public BOOLEAN NOT NULL,
    path TEXT NOT NULL,                     -- page of it
    at TEXT NOT NULL,                       -- for order and feeds
    PRIMARY KEY (kind, anchor_id)
);
CREATE INDEX library_entry_at ON library_entry (is_public, at);

CREATE TABLE concept (
    id TEXT PRIMARY KEY,                    -- 'svc.home-care'
    note TEXT NOT NULL,                     -- what does not correspond, false friends
    is_checked BOOLEAN NOT NULL
);

CREATE TABLE term (
    concept_id TEXT NOT NULL REFERENCES concept (id),
    lang TEXT NOT NULL,
    position BIGINT NOT NULL,               -- 0 = the preferred word
    word TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (concept_id, lang, position)
);
CREATE INDEX term_folded ON term (folded);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,                  -- 'demo-loaded', 'facts-version', ...
    value TEXT NOT NULL
);
