-- ACT: what a delegation means to take home, until its leader hands the letter over and it becomes commitments; what
-- is due to the leader, each once.

CREATE TABLE take_home (
    id TEXT PRIMARY KEY,                    -- the commitment has the same id
    feedback_id TEXT NOT NULL REFERENCES delegation (feedback_id),
    promise TEXT NOT NULL,
    owner_role TEXT NOT NULL,
    due_on TEXT NOT NULL,                   -- partial date
    lang TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX take_home_feedback ON take_home (feedback_id);

CREATE TABLE delegation_due (
    feedback_id TEXT NOT NULL REFERENCES delegation (feedback_id),
    what TEXT NOT NULL,                     -- domain::delegation::Due
    due_at TEXT NOT NULL,
    PRIMARY KEY (feedback_id, what)         -- so that it falls due once, with however many servers
);
