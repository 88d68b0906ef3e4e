-- What has changed, for whoever keeps answers in memory: each transaction that writes gives its places the next number.
-- Reading "greater than the last number I know" tells a process everything it has to forget (decision 0020).

CREATE TABLE change (
    place TEXT PRIMARY KEY,                 -- '' = anything anywhere; 'session'; a network's id = only what is said in it
    seq BIGINT NOT NULL                     -- taken under the writer's lock that is held to the commit
);
CREATE INDEX change_seq ON change (seq);
