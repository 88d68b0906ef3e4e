-- CAPTURE: a visiting delegation with a page on the phone; its notes become the letter of the feedback it belongs to.

CREATE TABLE delegation (
    feedback_id TEXT PRIMARY KEY REFERENCES feedback (id), -- whose, in which language, how far: stands there
    leader_id TEXT REFERENCES person (id),  -- gets the draft and the reminder; NULL = not stated
    ends_on TEXT NOT NULL,                  -- last day the link opens, 'YYYY-MM-DD'
    made_at TEXT NOT NULL
);

CREATE TABLE delegation_watch (
    feedback_id TEXT NOT NULL REFERENCES delegation (feedback_id),
    level TEXT NOT NULL,                    -- domain::Level that is to watch for it
    position BIGINT NOT NULL,
    words TEXT NOT NULL,                    -- in the delegation's language
    PRIMARY KEY (feedback_id, level, position)
);

CREATE TABLE delegation_member (
    id TEXT PRIMARY KEY,
    feedback_id TEXT NOT NULL REFERENCES delegation (feedback_id),
    token_hash TEXT NOT NULL UNIQUE,        -- SHA-256 of the cookie
    level TEXT NOT NULL,                    -- domain::Level
    role TEXT NOT NULL,                     -- in words; '' = not stated
    name TEXT NOT NULL DEFAULT '',          -- only where the member turned it on; never leaves the delegation
    lang TEXT NOT NULL,
    joined_at TEXT NOT NULL
);
CREATE INDEX delegation_member_feedback ON delegation_member (feedback_id);

CREATE TABLE delegation_note (
    id TEXT PRIMARY KEY,                    -- the note has the same id once the letter is handed over
    feedback_id TEXT NOT NULL REFERENCES delegation (feedback_id),
    member_id TEXT REFERENCES delegation_member (id), -- NULL = recorded
    position BIGINT NOT NULL,               -- order in which they arrived
    heading TEXT NOT NULL,                  -- domain::Heading, one of the visitors' four
    text TEXT NOT NULL,                     -- in its own language
    lang TEXT NOT NULL,
    said_by TEXT NOT NULL DEFAULT '',       -- role of who said it; '' = the writer's own
    into_id TEXT REFERENCES delegation_note (id), -- put together under this one, which is under none
    created_at TEXT NOT NULL
);
CREATE INDEX delegation_note_feedback ON delegation_note (feedback_id, position);

CREATE TABLE delegation_vote (
    member_id TEXT NOT NULL REFERENCES delegation_member (id),
    note_id TEXT NOT NULL REFERENCES delegation_note (id),
    PRIMARY KEY (member_id, note_id)
);

-- A fact that came with a feedback is public once the host has confirmed that one; NULL = it stands by itself.
ALTER TABLE comparison_fact ADD COLUMN feedback_id TEXT REFERENCES feedback (id);
ALTER TABLE comparison_fact ADD COLUMN delegation_note_id TEXT REFERENCES delegation_note (id);
