-- FOLLOW UP: values of official indicators, a block for each answer that brought something new. Blocks are only added;
-- a later one holds what it added and what it corrected (decision 0067). Local measures stay in observation.

CREATE TABLE indicator_block (
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    number BIGINT NOT NULL,                 -- 0, 1, 2 …: the later one is right
    origin TEXT NOT NULL,                   -- file or address the values came from
    fetched_at TEXT NOT NULL,               -- when they were fetched or recorded, as exactly as known
    sha256 TEXT NOT NULL,                   -- of the answer they stand in
    cells BIGINT NOT NULL,                  -- how many values
    last_period TEXT NOT NULL,              -- the latest period in it
    packed BYTEA NOT NULL,                  -- torg_sources::packed
    PRIMARY KEY (indicator_id, number)
);

-- The title its source has by now, where that is another one than ours: nothing is added until the administrator says that
-- it is still the same measure.
ALTER TABLE indicator ADD COLUMN asked_title TEXT NOT NULL DEFAULT '';
