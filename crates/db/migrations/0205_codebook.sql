-- SHARE: private codebooks of researchers. A code is one coder's reading of one card; nobody but the coders sees it.

CREATE TABLE codebook (
    id TEXT PRIMARY KEY,
    scope_kind TEXT NOT NULL,               -- domain::Scope: programme or exchange
    scope_id TEXT NOT NULL,
    network_id TEXT NOT NULL REFERENCES network (id),
    owner_id TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX codebook_scope ON codebook (scope_kind, scope_id);

CREATE TABLE codebook_coder (
    codebook_id TEXT NOT NULL REFERENCES codebook (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    position BIGINT NOT NULL,               -- the owner is 0
    PRIMARY KEY (codebook_id, person_id)
);

CREATE TABLE codebook_code (
    id TEXT PRIMARY KEY,
    codebook_id TEXT NOT NULL REFERENCES codebook (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT ''
);
CREATE INDEX codebook_code_book ON codebook_code (codebook_id, position);

CREATE TABLE codebook_mark (
    codebook_id TEXT NOT NULL REFERENCES codebook (id),
    note_id TEXT NOT NULL REFERENCES note (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    code_id TEXT NOT NULL REFERENCES codebook_code (id),
    marked_at TEXT NOT NULL,
    PRIMARY KEY (codebook_id, note_id, person_id)
);
