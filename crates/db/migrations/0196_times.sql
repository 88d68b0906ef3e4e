-- MEET: times proposed for an exchange, and who can when.

CREATE TABLE time_option (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    starts_at TEXT NOT NULL,                -- UTC
    ends_at TEXT NOT NULL,
    time_zone TEXT NOT NULL                 -- IANA name of the clock it was proposed by
);
CREATE INDEX time_option_exchange ON time_option (exchange_id, starts_at);

CREATE TABLE time_voter (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    token_hash TEXT UNIQUE,                 -- SHA-256 of the browser's cookie; NULL = answered signed in
    person_id TEXT REFERENCES person (id),  -- NULL = answered by the link
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    level TEXT NOT NULL,                    -- domain::Level
    answered_at TEXT NOT NULL
);
CREATE INDEX time_voter_exchange ON time_voter (exchange_id);

CREATE TABLE time_mark (
    option_id TEXT NOT NULL REFERENCES time_option (id),
    voter_id TEXT NOT NULL REFERENCES time_voter (id),
    mark TEXT NOT NULL,                     -- domain::TimeMark
    PRIMARY KEY (option_id, voter_id)
);
