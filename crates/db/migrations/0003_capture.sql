-- CAPTURE: boards, notes, visit feedback, facts side by side; needs and offers that come of them.

CREATE TABLE board (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    title TEXT NOT NULL,
    prompt TEXT NOT NULL,                   -- the one question, in plain words
    code TEXT NOT NULL UNIQUE,              -- six signs; stays, but opens nothing once closed
    state TEXT NOT NULL,                    -- domain::BoardState
    kinds TEXT NOT NULL,                    -- note kinds offered, comma separated
    focus_area_id TEXT REFERENCES focus_area (id), -- NULL = the writer chooses
    shows_cards BOOLEAN NOT NULL DEFAULT TRUE,     -- may participants see each other's cards?
    opened_at TEXT NOT NULL,
    closed_at TEXT
);
CREATE INDEX board_exchange ON board (exchange_id);

CREATE TABLE board_participant (
    id TEXT PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES board (id),
    token_hash TEXT NOT NULL UNIQUE,        -- SHA-256 of the cookie
    label TEXT NOT NULL,                    -- colour and animal, as locale keys 'green hare'
    level TEXT NOT NULL,                    -- domain::Level
    organisation_id TEXT REFERENCES organisation (id),
    lang TEXT NOT NULL,
    may_quote BOOLEAN NOT NULL,             -- consent to quote, asked once
    joined_at TEXT NOT NULL
);
CREATE INDEX board_participant_board ON board_participant (board_id);

CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    organisation_id TEXT REFERENCES organisation (id), -- whose feedback
    author_role TEXT NOT NULL,              -- '' = not stated
    lang TEXT NOT NULL,
    side TEXT NOT NULL,                     -- 'visitor' or 'host'
    state TEXT NOT NULL,                    -- domain::FeedbackState
    draft TEXT NOT NULL DEFAULT '',         -- JSON of the unfinished form
    created_at TEXT NOT NULL,
    submitted_at TEXT,
    confirmed_at TEXT
);
CREATE INDEX feedback_exchange ON feedback (exchange_id);

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    board_id TEXT REFERENCES board (id),
    participant_id TEXT REFERENCES board_participant (id), -- who wrote the card, without a name
    feedback_id TEXT REFERENCES feedback (id),
    question_id TEXT REFERENCES question (id),
    focus_area_id TEXT REFERENCES focus_area (id),
    number TEXT NOT NULL,                   -- short name in reports: 'S3-12', 'N-41'
    kind TEXT NOT NULL,                     -- domain::NoteKind
    heading TEXT NOT NULL DEFAULT '',       -- domain::Heading where it stands in a feedback
    text TEXT NOT NULL,                     -- in its own language, never translated over
    quote TEXT NOT NULL DEFAULT '',         -- the very words, where they are known apart from the text
    lang TEXT NOT NULL,
    level TEXT NOT NULL,                    -- domain::Level of the voice
    voice_role TEXT NOT NULL DEFAULT '',    -- role in words; '' = not stated
    organisation_id TEXT REFERENCES organisation (id),
    stated_strength TEXT NOT NULL,          -- domain::StatedStrength, what the source itself says
    strength_source TEXT NOT NULL DEFAULT '', -- the source's wording
    may_quote BOOLEAN NOT NULL DEFAULT TRUE,
    cluster_id TEXT,                        -- note group in the workbench
    is_hidden BOOLEAN NOT NULL DEFAULT FALSE,
    hidden_reason TEXT NOT NULL DEFAULT '',
    author_id TEXT REFERENCES person (id),  -- editor who typed it; NULL = written on a board or by link
    created_at TEXT NOT NULL
);
CREATE INDEX note_exchange ON note (exchange_id);
CREATE INDEX note_network_focus ON note (network_id, focus_area_id);
CREATE INDEX note_board ON note (board_id);
CREATE UNIQUE INDEX note_number ON note (network_id, number);

CREATE TABLE note_cluster (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    focus_area_id TEXT REFERENCES focus_area (id),
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE comparison_fact (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    note_id TEXT REFERENCES note (id),
    position BIGINT NOT NULL,
    fact TEXT NOT NULL,
    host_value TEXT NOT NULL,               -- '' = not stated
    visitor_value TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',           -- why it differs
    source TEXT NOT NULL DEFAULT ''
);
CREATE INDEX comparison_fact_exchange ON comparison_fact (exchange_id, position);

CREATE TABLE need (
    id TEXT PRIMARY KEY,
    direction TEXT NOT NULL,                -- domain::need::Direction: need or offer
    organisation_id TEXT REFERENCES organisation (id),
    network_id TEXT REFERENCES network (id),
    topic TEXT NOT NULL,
    lang TEXT NOT NULL,
    concept TEXT NOT NULL DEFAULT '',
    wanted_form TEXT NOT NULL,              -- domain::WantedForm
    by_when TEXT,                           -- partial date
    state TEXT NOT NULL,                    -- domain::NeedState
    is_public BOOLEAN NOT NULL,
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    author_id TEXT REFERENCES person (id),
    created_at TEXT NOT NULL
);
CREATE INDEX need_organisation ON need (organisation_id);

CREATE TABLE pairing (
    need_id TEXT NOT NULL REFERENCES need (id),
    offer_id TEXT NOT NULL REFERENCES need (id),
    exchange_id TEXT REFERENCES exchange (id),
    learnt_how TEXT NOT NULL DEFAULT '',    -- how the two found each other
    outcome TEXT NOT NULL DEFAULT '',       -- what was used afterwards
    made_at TEXT NOT NULL,
    PRIMARY KEY (need_id, offer_id)
);
