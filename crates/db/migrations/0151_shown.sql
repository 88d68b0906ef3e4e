-- The start page's newest public things again: given a list of kinds, SQLite went through the primary key and sorted
-- hundreds of thousands of rows (9 ms). It takes this index because the condition can be used for nothing else.
DROP INDEX library_entry_newest;
CREATE INDEX library_entry_shown ON library_entry (at, anchor_id)
    WHERE is_public AND CASE WHEN kind IN ('practice', 'report', 'commitment', 'pilot', 'exchange') THEN 1 ELSE 0 END = 1;
