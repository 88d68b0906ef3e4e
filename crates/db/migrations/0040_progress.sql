-- ACT: what was reported on a commitment or a pilot, in order of time. Lines are added, never changed.

CREATE TABLE progress (
    id TEXT PRIMARY KEY,
    anchor_kind TEXT NOT NULL,              -- 'commitment' or 'pilot'
    anchor_id TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL,                    -- the state it then had
    words TEXT NOT NULL DEFAULT '',         -- what has happened; a reason where it was stopped
    person_id TEXT REFERENCES person (id)   -- NULL = loaded from a source
);
CREATE INDEX progress_anchor ON progress (anchor_kind, anchor_id, at);
