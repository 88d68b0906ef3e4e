-- SHARE: how far a place has to have come for a practice, in the dimensions of a model of self-assessment.

CREATE TABLE practice_requirement (
    practice_id TEXT NOT NULL REFERENCES practice (id),
    model_id TEXT NOT NULL REFERENCES assessment_model (id),
    dimension TEXT NOT NULL,
    step BIGINT NOT NULL,                   -- 0 to 5
    PRIMARY KEY (practice_id, model_id, dimension)
);
