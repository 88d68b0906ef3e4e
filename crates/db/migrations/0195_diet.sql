-- MEET: what the guests of an exchange eat, by organisation, for as long as the host needs to know.

CREATE TABLE diet (
    exchange_id TEXT NOT NULL REFERENCES exchange (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    words TEXT NOT NULL,                    -- '2 vegetarian, 1 without nuts'; no names; the row goes 30 days after the exchange
    PRIMARY KEY (exchange_id, organisation_id)
);
