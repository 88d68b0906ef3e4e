-- CAPTURE: what the host itself wants to learn from its visitors, at most three, and the notes that answer it.

CREATE TABLE host_question (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    position BIGINT NOT NULL,
    words TEXT NOT NULL,                    -- '' = taken back; answers keep it
    lang TEXT NOT NULL,
    UNIQUE (exchange_id, position)
);

CREATE TABLE host_answer (
    note_id TEXT PRIMARY KEY REFERENCES note (id),
    question_id TEXT NOT NULL REFERENCES host_question (id)
);
CREATE INDEX host_answer_question ON host_answer (question_id);
