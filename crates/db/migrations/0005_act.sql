-- ACT: commitments and pilots.

CREATE TABLE commitment (
    id TEXT PRIMARY KEY,
    network_id TEXT REFERENCES network (id),
    exchange_id TEXT REFERENCES exchange (id),     -- where it was made, if at a meeting
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    promise TEXT NOT NULL,
    lang TEXT NOT NULL,
    basis_kind TEXT NOT NULL,               -- domain::Basis
    basis TEXT NOT NULL,                    -- id or own words
    owner_role TEXT NOT NULL DEFAULT '',    -- '' = not stated
    due_on TEXT,                            -- partial date; NULL = not stated
    state TEXT NOT NULL,                    -- domain::CommitmentState
    outcome_12 TEXT NOT NULL DEFAULT '',    -- what had become of it after 12 months; '' = not answered
    outcome_24 TEXT NOT NULL DEFAULT '',
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL,
    published_at TEXT,
    revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX commitment_organisation ON commitment (organisation_id);
CREATE INDEX commitment_network ON commitment (network_id);
CREATE INDEX commitment_basis ON commitment (basis_kind, basis);

CREATE TABLE pilot (
    id TEXT PRIMARY KEY,
    commitment_id TEXT NOT NULL REFERENCES commitment (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    title TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL,
    starts_on TEXT,                         -- partial date; NULL = not stated
    ends_on TEXT,
    deadline_note TEXT NOT NULL DEFAULT '', -- the source's wording of a deadline
    team_count BIGINT,                      -- where only the number is known
    funded_by TEXT REFERENCES organisation (id),
    stop_rule TEXT NOT NULL DEFAULT '',     -- when we stop
    next_decision TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,                    -- domain::PilotState
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL
);
CREATE INDEX pilot_commitment ON pilot (commitment_id);
CREATE INDEX pilot_organisation ON pilot (organisation_id);

CREATE TABLE pilot_team (
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (pilot_id, position)
);
