-- MEET: programmes, exchanges, who takes part, agenda, questions in advance, money.

CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    title TEXT NOT NULL,
    template TEXT NOT NULL,                 -- domain::Template
    purpose TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    starts_on TEXT,                         -- partial date; NULL = not stated
    ends_on TEXT,
    lenses TEXT NOT NULL,                   -- note kinds a board asks for, comma separated
    is_example BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX programme_network ON programme (network_id);

CREATE TABLE exchange (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    programme_id TEXT REFERENCES programme (id),
    kind TEXT NOT NULL,                     -- domain::ExchangeKind
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    form TEXT NOT NULL,                     -- domain::Form
    state TEXT NOT NULL,                    -- domain::ExchangeState
    visibility TEXT NOT NULL,               -- domain::Visibility
    place TEXT NOT NULL DEFAULT '',
    host_id TEXT REFERENCES organisation (id),
    starts_on TEXT,                         -- partial date; NULL = not stated
    ends_on TEXT,
    starts_at TEXT,                         -- UTC, where a clock time is known
    ends_at TEXT,
    time_zone TEXT NOT NULL DEFAULT '',     -- IANA name of the place
    date_note TEXT NOT NULL DEFAULT '',     -- what the source says of the date, in its words
    theme TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    source_note TEXT NOT NULL DEFAULT '',   -- where the record comes from; what is inferred
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 0      -- grows with each change; SEQUENCE of the calendar file
);
CREATE INDEX exchange_network ON exchange (network_id);
CREATE INDEX exchange_programme ON exchange (programme_id);
CREATE INDEX exchange_host ON exchange (host_id);

CREATE TABLE participant (
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    level TEXT NOT NULL,                    -- domain::Level
    people BIGINT,                          -- NULL = not stated
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (exchange_id, organisation_id, level)
);
CREATE INDEX participant_organisation ON participant (organisation_id);

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    position BIGINT NOT NULL,
    day BIGINT NOT NULL,                    -- 1 = first day
    starts TEXT,                            -- local clock time 'HH:MM'; NULL = after the one before
    minutes BIGINT NOT NULL,
    title TEXT NOT NULL,
    responsible_role TEXT NOT NULL DEFAULT ''
);
CREATE INDEX agenda_item_exchange ON agenda_item (exchange_id, position);

CREATE TABLE question (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    parent_id TEXT REFERENCES question (id),       -- a sub-question's question
    merged_into TEXT REFERENCES question (id),     -- kept underneath with its own words
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    raised_by_role TEXT NOT NULL,           -- '' = not stated
    raised_by_organisation TEXT REFERENCES organisation (id),
    state TEXT NOT NULL,                    -- domain::QuestionState
    dialogue TEXT NOT NULL DEFAULT '',      -- what was said
    answer TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
CREATE INDEX question_exchange ON question (exchange_id, position);

CREATE TABLE open_link (
    token_hash TEXT PRIMARY KEY,            -- SHA-256; the token is shown once to the one who makes it
    token TEXT NOT NULL,                    -- kept readable: the facilitator shares it again and again
    purpose TEXT NOT NULL,                  -- 'questions', 'feedback', 'check', 'funder'
    anchor_kind TEXT NOT NULL,
    anchor_id TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    withdrawn_at TEXT
);
CREATE INDEX open_link_anchor ON open_link (anchor_kind, anchor_id);

CREATE TABLE funding (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    source_id TEXT REFERENCES organisation (id),
    scheme TEXT NOT NULL,
    pays TEXT NOT NULL,                     -- what for, in words
    amount_minor BIGINT,                    -- in hundredths; NULL = not stated
    currency TEXT,                          -- domain::Currency
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX funding_exchange ON funding (exchange_id);

CREATE TABLE obligation (
    id TEXT PRIMARY KEY,
    funding_id TEXT NOT NULL REFERENCES funding (id),
    text TEXT NOT NULL,
    due_on TEXT,                            -- partial date; NULL = not stated
    responsible_role TEXT NOT NULL DEFAULT '',
    met_on TEXT
);
CREATE INDEX obligation_funding ON obligation (funding_id);
