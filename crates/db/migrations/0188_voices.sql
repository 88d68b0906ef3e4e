-- CAPTURE: three questions to users and relatives, asked on one page; each answer is a card of a board of its own. What
-- came of them is told back point by point.

CREATE TABLE voices (
    board_id TEXT PRIMARY KEY REFERENCES board (id), -- its answers, their voices and its title
    lang TEXT NOT NULL,
    tried TEXT NOT NULL,                    -- what is being tried, in plain words
    meaning TEXT NOT NULL,                  -- what it means for a person at home
    phone TEXT NOT NULL DEFAULT '',         -- whom to call instead: a role and a number; '' = nobody
    told_at TEXT                            -- when what came of it was published; NULL = not yet
);

CREATE TABLE voices_question (
    board_id TEXT NOT NULL REFERENCES voices (board_id),
    position BIGINT NOT NULL,               -- 0 to 2; says the kind of the answer's card
    words TEXT NOT NULL,
    PRIMARY KEY (board_id, position)
);

CREATE TABLE voices_channel (
    participant_id TEXT PRIMARY KEY REFERENCES board_participant (id),
    channel TEXT NOT NULL,                  -- domain::voices::Channel
    entered_by TEXT NOT NULL DEFAULT ''     -- role of who wrote it down; '' = the person themselves
);

CREATE TABLE voices_point (
    board_id TEXT NOT NULL REFERENCES voices (board_id),
    position BIGINT NOT NULL,               -- 0 = said by most
    said TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',       -- domain::voices::Outcome; '' = not said yet
    reply TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (board_id, position)
);
