-- The start page asks for the newest public things that are not notes; there are a hundred notes to each of them.
CREATE INDEX library_entry_newest ON library_entry (at, anchor_id)
    WHERE is_public AND kind IN ('practice', 'report', 'commitment', 'pilot', 'exchange');
