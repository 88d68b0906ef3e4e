-- CAPTURE: models of self-assessment, and what municipalities say of themselves by them. Private unless shared.

CREATE TABLE assessment_model (
    id TEXT PRIMARY KEY,                    -- 'integrated-care.1': key and version; a version never changes
    key TEXT NOT NULL,
    version TEXT NOT NULL,
    network_id TEXT REFERENCES network (id), -- a network's own; NULL = for everybody
    licence TEXT NOT NULL,                  -- '' = not stated
    source TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE assessment_dimension (
    model_id TEXT NOT NULL REFERENCES assessment_model (id),
    key TEXT NOT NULL,
    position BIGINT NOT NULL,
    concept TEXT NOT NULL DEFAULT '',       -- domain::Concept; '' = none
    PRIMARY KEY (model_id, key)
);

CREATE TABLE assessment_text (
    model_id TEXT NOT NULL REFERENCES assessment_model (id),
    dimension TEXT NOT NULL,                -- '' = the model itself
    part TEXT NOT NULL,                     -- 'name', 'about', '0' to '5'
    lang TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (model_id, dimension, part, lang)
);

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    model_id TEXT NOT NULL REFERENCES assessment_model (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    audience TEXT NOT NULL DEFAULT 'nobody', -- domain::assessment::Audience
    shared_network_id TEXT REFERENCES network (id),
    shared_round BIGINT,                    -- the round whose result is shared; later ones stay private
    shared_at TEXT,
    is_example BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TEXT NOT NULL
);
CREATE INDEX assessment_organisation ON assessment (organisation_id);
CREATE INDEX assessment_audience ON assessment (audience, model_id);

CREATE TABLE assessment_round (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    number BIGINT NOT NULL,
    opened_at TEXT NOT NULL,
    closed_at TEXT,                         -- NULL = still rating; nobody sees another's rating
    PRIMARY KEY (assessment_id, number)
);

CREATE TABLE assessment_rating (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    round BIGINT NOT NULL,
    dimension TEXT NOT NULL,
    rater TEXT NOT NULL,                    -- a person's id, never shown; made up for example data
    role TEXT NOT NULL,                     -- domain::Level
    rating BIGINT NOT NULL,                 -- 0 to 5
    reason TEXT NOT NULL,                   -- '' = not stated, in example data only
    lang TEXT NOT NULL,
    rated_at TEXT NOT NULL,
    PRIMARY KEY (assessment_id, round, dimension, rater)
);

CREATE TABLE assessment_talk (
    assessment_id TEXT NOT NULL REFERENCES assessment (id),
    round BIGINT NOT NULL,
    dimension TEXT NOT NULL,
    words TEXT NOT NULL,
    lang TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (assessment_id, round, dimension)
);
