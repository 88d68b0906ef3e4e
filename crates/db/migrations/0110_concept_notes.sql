-- GROUND: what is said of a concept, in each language of the pages; where it comes from and how often it was changed.

CREATE TABLE concept_note (
    concept_id TEXT NOT NULL REFERENCES concept (id),
    kind TEXT NOT NULL,                     -- domain::glossary::ConceptNoteKind
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (concept_id, kind, lang)
);

ALTER TABLE concept ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;  -- 0 = as it was brought along; each accepted change adds one
ALTER TABLE concept ADD COLUMN changed_at TEXT;                     -- NULL = as it was brought along
ALTER TABLE concept ADD COLUMN source TEXT NOT NULL DEFAULT '';     -- where the words were seen, in words

CREATE TABLE concept_match (
    concept_id TEXT NOT NULL REFERENCES concept (id),
    kind TEXT NOT NULL,                     -- 'exact' or 'close': SKOS exactMatch, closeMatch
    address TEXT NOT NULL,                  -- of the concept in another list
    PRIMARY KEY (concept_id, kind, address)
);
