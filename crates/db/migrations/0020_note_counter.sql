-- CAPTURE: the last note number handed out in each network, so that 'N-41' is given once however many write at once.

CREATE TABLE note_counter (
    network_id TEXT PRIMARY KEY REFERENCES network (id),
    last_number BIGINT NOT NULL
);
