-- FOLLOW UP: indicators, series, observations, comparison groups, expectations, goals and their maps.

CREATE TABLE indicator (
    id TEXT PRIMARY KEY,                    -- official: 'kolada:N20028'; local ones are made by the id source
    source TEXT NOT NULL,                   -- domain::IndicatorSource
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    unit TEXT NOT NULL,
    definition TEXT NOT NULL,
    producer TEXT NOT NULL DEFAULT '',      -- who collects the figures behind it
    source_line TEXT NOT NULL,              -- as the terms demand, e.g. 'Källa: Kolada'
    concept TEXT NOT NULL DEFAULT '',       -- domain::Concept
    ended_with BIGINT,                      -- last year of a series that was discontinued
    is_ordinal BOOLEAN NOT NULL DEFAULT FALSE, -- 0/1/2 answers: never averaged
    age_note TEXT NOT NULL DEFAULT '',      -- age limit
    owner_id TEXT REFERENCES organisation (id), -- who counts it, for local measures
    is_example BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE indicator_break (
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    year BIGINT NOT NULL,                   -- first year of the new definition
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (indicator_id, year, lang)
);

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    part TEXT NOT NULL DEFAULT '',          -- team or part; '' = the whole place
    UNIQUE (indicator_id, organisation_id, part)
);
CREATE INDEX series_organisation ON series (organisation_id);

CREATE TABLE observation (
    series_id TEXT NOT NULL REFERENCES series (id),
    period TEXT NOT NULL,                   -- '2011' or '2026-03'
    value DOUBLE PRECISION,                 -- NULL = published as missing
    status TEXT NOT NULL DEFAULT '',        -- the source's sign for missing, verbatim
    persons BIGINT,                         -- n behind a local value; under 5 is not shown
    fetched_on TEXT NOT NULL,               -- when the value was recorded
    origin TEXT NOT NULL,                   -- file or service it came from
    revision BIGINT NOT NULL,               -- 0 = first value; a changed one is appended
    PRIMARY KEY (series_id, period, revision)
);

CREATE TABLE comparison_group (
    id TEXT PRIMARY KEY,                    -- 'kolada:G176769' or made by the id source
    name TEXT NOT NULL,
    source_line TEXT NOT NULL,
    year BIGINT,
    organisation_id TEXT REFERENCES organisation (id) -- whose peers they are; NULL = nobody's in particular
);

CREATE TABLE comparison_member (
    group_id TEXT NOT NULL REFERENCES comparison_group (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (group_id, organisation_id)
);

CREATE TABLE expectation (
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    change TEXT NOT NULL,                   -- domain::ExpectedChange
    PRIMARY KEY (pilot_id, indicator_id)
);

CREATE TABLE goal (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    focus_area_id TEXT REFERENCES focus_area (id),
    position BIGINT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    is_example BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE goal_measure (
    goal_id TEXT NOT NULL REFERENCES goal (id),
    position BIGINT NOT NULL,
    level TEXT NOT NULL,                    -- domain::FollowLevel
    indicator_id TEXT REFERENCES indicator (id),
    text TEXT NOT NULL,                     -- what is followed, where no indicator stands for it
    PRIMARY KEY (goal_id, position)
);
