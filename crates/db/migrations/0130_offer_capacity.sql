-- CAPTURE: what an offer has room for, and the answers that stand beside it.

CREATE TABLE offer_capacity (
    need_id TEXT PRIMARY KEY REFERENCES need (id), -- the offer
    visits_per_month BIGINT,                -- NULL = not stated
    group_most BIGINT,                      -- people in one group; NULL = not stated
    months TEXT NOT NULL DEFAULT '',        -- months of the year, '3,4,9'; empty = any
    languages TEXT NOT NULL DEFAULT '',     -- 'sv,da'; empty = not stated
    topics TEXT NOT NULL DEFAULT '',        -- what one can hear about, in own words
    not_offered TEXT NOT NULL DEFAULT '',   -- what is not offered, such as visits to private homes
    read_first TEXT NOT NULL DEFAULT '',    -- documents to read before
    is_free BOOLEAN,                        -- NULL = not stated
    fee TEXT NOT NULL DEFAULT '',           -- in words, where it is not free
    changed_at TEXT NOT NULL
);

CREATE TABLE faq (
    id TEXT PRIMARY KEY,
    offer_id TEXT NOT NULL REFERENCES need (id),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX faq_offer ON faq (offer_id);
