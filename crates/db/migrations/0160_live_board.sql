-- CAPTURE: what a live board is doing, what people at it say about cards, and cards put together.

ALTER TABLE board ADD COLUMN phase TEXT NOT NULL DEFAULT 'write';     -- domain::BoardPhase
ALTER TABLE board ADD COLUMN is_frozen BOOLEAN NOT NULL DEFAULT FALSE; -- takes nothing for a while
ALTER TABLE board ADD COLUMN timer_ends_at TEXT;                      -- UTC; NULL = no timer

CREATE TABLE board_vote (
    participant_id TEXT NOT NULL REFERENCES board_participant (id),
    note_id TEXT NOT NULL REFERENCES note (id),
    is_support BOOLEAN NOT NULL,            -- support of a card, or a stand on a statement
    board_id TEXT NOT NULL REFERENCES board (id),
    stance TEXT NOT NULL,                   -- domain::Stance
    turn BIGINT NOT NULL,                   -- counted by the phone: what it sent later wins, however often it is sent
    PRIMARY KEY (participant_id, note_id, is_support)
);
CREATE INDEX board_vote_board ON board_vote (board_id, note_id);

CREATE TABLE card_merge (
    note_id TEXT PRIMARY KEY REFERENCES note (id), -- stands under the other one
    into_id TEXT NOT NULL REFERENCES note (id),    -- never one that is put under another itself
    merged_at TEXT NOT NULL
);
CREATE INDEX card_merge_into ON card_merge (into_id);
