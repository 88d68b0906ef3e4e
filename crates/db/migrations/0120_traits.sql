-- FIND: what municipalities are compared by when somebody looks for similar ones. One value per trait and place, with
-- the period it stands for; series over time belong to FOLLOW UP. The published peers are comparison groups there.

CREATE TABLE trait (
    id TEXT PRIMARY KEY,                    -- 'kolada:N01960', 'population'
    place BIGINT NOT NULL,                  -- its order in lists
    code TEXT NOT NULL,                     -- the source's code; '' = has none
    period TEXT NOT NULL,                   -- what the values stand for: '2011'
    recorded TEXT NOT NULL,                 -- year they were taken from the source
    source TEXT NOT NULL,                   -- who publishes them
    theme TEXT NOT NULL,                    -- domain::TraitTheme
    unit TEXT NOT NULL,                     -- domain::TraitUnit
    is_logarithm BOOLEAN NOT NULL,          -- sizes are compared by their logarithm
    decimals BIGINT NOT NULL,               -- shown
    weight DOUBLE PRECISION NOT NULL,       -- in the choice taken where nobody made one; 0 = not in it
    name_sv TEXT NOT NULL,
    name_da TEXT NOT NULL,
    name_nb TEXT NOT NULL,
    name_en TEXT NOT NULL,
    in_catalogue BOOLEAN NOT NULL           -- FALSE: the source no longer has the code in this meaning
);

CREATE TABLE trait_value (
    trait_id TEXT NOT NULL REFERENCES trait (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    value DOUBLE PRECISION NOT NULL,        -- a missing value has no row
    PRIMARY KEY (trait_id, organisation_id)
);

CREATE INDEX comparison_group_of_organisation ON comparison_group (organisation_id);
