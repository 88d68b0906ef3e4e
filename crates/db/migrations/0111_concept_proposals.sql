-- GROUND: a network's editors propose a change of the glossary, somebody else accepts it or sends it back; what a
-- concept was before stays.

CREATE TABLE concept_proposal (
    id TEXT PRIMARY KEY,
    concept_id TEXT NOT NULL,               -- not a reference: a new concept is made when it is accepted
    is_new BOOLEAN NOT NULL,
    network_id TEXT NOT NULL REFERENCES network (id), -- whose proposal it is, until it is accepted
    person_id TEXT NOT NULL REFERENCES person (id),
    why TEXT NOT NULL,
    words TEXT NOT NULL,                    -- the concept as proposed, JSON of stages' ConceptWords
    base_revision BIGINT NOT NULL,          -- what the proposer saw; 0 = as brought along, or new
    state TEXT NOT NULL,                    -- domain::glossary::ProposalState
    made_at TEXT NOT NULL,
    decided_by TEXT REFERENCES person (id), -- NULL = open
    decided_at TEXT,
    reason TEXT NOT NULL DEFAULT ''         -- why it was sent back
);
CREATE INDEX concept_proposal_concept ON concept_proposal (concept_id, made_at);
CREATE INDEX concept_proposal_state ON concept_proposal (state, made_at);

CREATE TABLE concept_version (
    concept_id TEXT NOT NULL REFERENCES concept (id),
    revision BIGINT NOT NULL,               -- 0 = as it was brought along
    at TEXT,                                -- NULL = as it was brought along
    person_id TEXT REFERENCES person (id),  -- who accepted it; NULL = nobody, or the program
    proposal_id TEXT REFERENCES concept_proposal (id), -- NULL = brought along or imported
    words TEXT NOT NULL,                    -- JSON of stages' ConceptWords
    PRIMARY KEY (concept_id, revision)
);
