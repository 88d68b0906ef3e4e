-- What Torg writes to people: who is invited, what waits to be sent, what came back.

ALTER TABLE exchange ADD COLUMN when_sequence BIGINT NOT NULL DEFAULT 0; -- its revision when the time last changed

CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    address TEXT NOT NULL,                  -- as it was written; '' = forgotten, long after the meeting
    address_key TEXT NOT NULL,              -- in small letters, for look-up; the id when it is forgotten
    organisation_id TEXT REFERENCES organisation (id),
    language TEXT NOT NULL,                 -- the letter's
    answer TEXT NOT NULL,                   -- domain::InvitationAnswer
    answered_by TEXT,                       -- domain::AnswerWay; NULL = no answer yet
    answered_at TEXT,                       -- by the clock of whoever answered, as calendars send it (DTSTAMP)
    answer_sequence BIGINT NOT NULL DEFAULT 0, -- the revision of the exchange that was answered
    invited_at TEXT NOT NULL,
    withdrawn_at TEXT,
    UNIQUE (exchange_id, address_key)
);

CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,                     -- domain::MailKind
    anchor_id TEXT NOT NULL,                -- the invitation, obligation, or person and network it is about
    sequence BIGINT NOT NULL,               -- revision of the exchange; 0 = the kind has none
    sent_once TEXT NOT NULL UNIQUE,         -- what may be sent only once, whoever thinks of it
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,                    -- domain::MailState
    tries BIGINT NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,                   -- not before
    lease TEXT,                             -- until when one process has it to itself
    said TEXT NOT NULL DEFAULT '',          -- the relay's last words
    made_at TEXT NOT NULL,
    done_at TEXT
);
CREATE INDEX mail_due ON mail (state, due_at);
CREATE INDEX mail_anchor ON mail (anchor_id, made_at);

CREATE TABLE mail_reply (
    file_hash TEXT PRIMARY KEY,             -- SHA-256 of the file: the same file is taken once
    read_at TEXT NOT NULL,
    outcome TEXT NOT NULL,                  -- domain::ReplyOutcome
    exchange_id TEXT REFERENCES exchange (id),
    address TEXT NOT NULL DEFAULT '',       -- of a stranger who answered, for the editors of the exchange
    answer TEXT NOT NULL DEFAULT ''         -- domain::InvitationAnswer
);
CREATE INDEX mail_reply_exchange ON mail_reply (exchange_id);
