-- CONCLUDE: findings, their quotes, the check by the people in the room, reports and their frozen versions.

CREATE TABLE finding (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    programme_id TEXT REFERENCES programme (id),   -- the series it concludes from, or
    exchange_id TEXT REFERENCES exchange (id),     -- the single exchange
    focus_area_id TEXT REFERENCES focus_area (id),
    number TEXT NOT NULL,                   -- short name in reports: 'F-3'
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,                     -- domain::FindingKind
    claim TEXT NOT NULL,
    lang TEXT NOT NULL,
    unit TEXT NOT NULL,                     -- domain::Unit that is counted
    is_counted BOOLEAN NOT NULL,            -- FALSE = the source states its strength without counts
    stated_strength TEXT NOT NULL,          -- domain::StatedStrength
    strength_source TEXT NOT NULL DEFAULT '',
    keep_owner TEXT NOT NULL DEFAULT '',    -- for 'keep': who guards it
    keep_warning TEXT NOT NULL DEFAULT '',  -- for 'keep': the early-warning sign
    costs TEXT NOT NULL DEFAULT '',         -- for the politicians' page: what it costs
    requires TEXT NOT NULL DEFAULT '',      -- what it requires
    if_nothing TEXT NOT NULL DEFAULT '',    -- what happens if nothing is done
    state TEXT NOT NULL,                    -- domain::FindingState
    created_at TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX finding_programme ON finding (programme_id, position);
CREATE INDEX finding_exchange ON finding (exchange_id, position);
CREATE INDEX finding_network ON finding (network_id);

CREATE TABLE quote (
    finding_id TEXT NOT NULL REFERENCES finding (id),
    note_id TEXT NOT NULL REFERENCES note (id),
    side TEXT NOT NULL,                     -- domain::Side
    PRIMARY KEY (finding_id, note_id, side)
);
CREATE INDEX quote_note ON quote (note_id);

CREATE TABLE finding_check (
    id TEXT PRIMARY KEY,
    finding_id TEXT NOT NULL REFERENCES finding (id),
    answer TEXT NOT NULL,                   -- domain::CheckAnswer
    words TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL
);
CREATE INDEX finding_check_finding ON finding_check (finding_id);

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id),
    programme_id TEXT REFERENCES programme (id),
    exchange_id TEXT REFERENCES exchange (id),
    kind TEXT NOT NULL,                     -- domain::ReportKind
    title TEXT NOT NULL,
    lang TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX report_programme ON report (programme_id);
CREATE INDEX report_exchange ON report (exchange_id);

CREATE TABLE report_version (
    report_id TEXT NOT NULL REFERENCES report (id),
    number BIGINT NOT NULL,                 -- 1, 2, ...: each has its own address, for ever
    content TEXT NOT NULL,                  -- JSON of what was frozen, in no language but the notes' own
    content_hash TEXT NOT NULL,             -- SHA-256 of content
    reason TEXT NOT NULL DEFAULT '',        -- why a new version was made
    frozen_at TEXT NOT NULL,
    PRIMARY KEY (report_id, number)
);
