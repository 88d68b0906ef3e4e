-- CAPTURE: pairing a whole network. A round keeps what the facilitator decided by hand and, once accepted, what it was.

CREATE TABLE pairing_round (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    state TEXT NOT NULL,                    -- domain::pairing::RoundState: open or accepted
    aim TEXT NOT NULL,                      -- domain::pairing::RoundAim
    started_by TEXT REFERENCES person (id), -- NULL = the program
    started_at TEXT NOT NULL,
    accepted_at TEXT                        -- NULL = not yet
);
CREATE INDEX pairing_round_network ON pairing_round (network_id);

CREATE TABLE pairing_choice (
    round_id TEXT NOT NULL REFERENCES pairing_round (id),
    need_id TEXT NOT NULL REFERENCES need (id),
    offer_id TEXT NOT NULL REFERENCES need (id),
    choice TEXT NOT NULL,                   -- domain::pairing::PairChoice: fixed or forbidden
    PRIMARY KEY (round_id, need_id, offer_id)
);

CREATE TABLE pairing_room (
    round_id TEXT NOT NULL REFERENCES pairing_round (id),
    need_id TEXT NOT NULL REFERENCES need (id), -- a need or an offer
    room BIGINT NOT NULL,                   -- so many partners at most in this round; 0 = left out
    PRIMARY KEY (round_id, need_id)
);

CREATE TABLE pairing_made (
    round_id TEXT NOT NULL REFERENCES pairing_round (id),
    need_id TEXT NOT NULL REFERENCES need (id),
    offer_id TEXT NOT NULL REFERENCES need (id),
    score BIGINT NOT NULL,                  -- the sum of points when it was accepted
    is_fixed BOOLEAN NOT NULL,              -- decided by hand
    reasons TEXT NOT NULL,                  -- JSON of domain::pairing::Reason, as it was when accepted
    PRIMARY KEY (round_id, need_id, offer_id)
);
