-- Where somebody with an account wants to be written to.

CREATE TABLE person_mail (
    person_id TEXT PRIMARY KEY REFERENCES person (id),
    address TEXT NOT NULL                   -- there is no row for whoever wants no mail
);
