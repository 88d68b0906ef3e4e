-- What the search reads from the library beyond titles, and the order in which entries changed.

-- The words are kept as they are written now: the search folds them itself and shows the reader the place that matched.
ALTER TABLE library_entry RENAME COLUMN folded TO words;
ALTER TABLE library_entry ADD COLUMN year BIGINT;                   -- what it is about or began; NULL = not stated
ALTER TABLE library_entry ADD COLUMN state TEXT NOT NULL DEFAULT ''; -- running, ended; '' = not stated

-- One row for every entry there is or ever was; a row without an entry says that it is gone.
CREATE TABLE library_change (
    kind TEXT NOT NULL,
    anchor_id TEXT NOT NULL,
    change BIGINT NOT NULL,                 -- its last change in the order of the commits, taken under the journal's lock
    is_new BOOLEAN NOT NULL,                -- changed since, not numbered yet
    PRIMARY KEY (kind, anchor_id)
);
CREATE INDEX library_change_order ON library_change (change, kind, anchor_id);
CREATE INDEX library_change_new ON library_change (is_new) WHERE is_new;

INSERT INTO library_change (kind, anchor_id, change, is_new) SELECT kind, anchor_id, 0, TRUE FROM library_entry;
