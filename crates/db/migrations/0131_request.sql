-- CAPTURE: one organisation asks another for a call, a visit or documents, and gets an answer.

CREATE TABLE request (
    id TEXT PRIMARY KEY,
    need_id TEXT NOT NULL REFERENCES need (id), -- the need or offer it is about; its organisation answers
    own_need_id TEXT REFERENCES need (id),  -- the asking side's own need or offer; NULL = none
    organisation_id TEXT REFERENCES organisation (id), -- who asks; NULL = not stated
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,                     -- whom to ask, as a role; shown to the other side
    contact TEXT NOT NULL DEFAULT '',       -- shown to the other side after a yes, emptied by a no
    form TEXT NOT NULL,                     -- domain::WantedForm
    month TEXT,                             -- 'YYYY-MM' of a visit
    people BIGINT,                          -- how many would come; NULL = not stated
    words TEXT NOT NULL,
    lang TEXT NOT NULL,
    state TEXT NOT NULL,                    -- domain::RequestState
    reply TEXT NOT NULL DEFAULT '',
    reply_lang TEXT NOT NULL DEFAULT '',
    proposed TEXT,                          -- the date the host said or proposed, as exactly as known
    answered_by TEXT REFERENCES person (id),
    answer_role TEXT NOT NULL DEFAULT '',
    answer_contact TEXT NOT NULL DEFAULT '',
    answered_at TEXT,
    exchange_id TEXT REFERENCES exchange (id), -- the meeting that came of it
    outcome TEXT NOT NULL DEFAULT '',       -- what it gave
    outcome_lang TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL
);
CREATE INDEX request_need ON request (need_id);
CREATE INDEX request_organisation ON request (organisation_id);

CREATE TABLE request_question (
    id TEXT PRIMARY KEY,                    -- the same id as the exchange's question once it is carried over
    request_id TEXT NOT NULL REFERENCES request (id),
    position BIGINT NOT NULL,
    words TEXT NOT NULL,
    lang TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answer_lang TEXT NOT NULL DEFAULT '',
    faq_id TEXT REFERENCES faq (id)         -- the standing answer it became
);
CREATE INDEX request_question_request ON request_question (request_id);
