-- Writes meet a CHECK, an identity key, a partial unique index and two foreign keys.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    weight_kg int CHECK (weight_kg BETWEEN 1 AND 40000)  -- no NOT NULL
);
CREATE TABLE bids (
    load_id bigint NOT NULL REFERENCES loads ON DELETE CASCADE,
    carrier text NOT NULL,
    accepted boolean NOT NULL DEFAULT false,
    UNIQUE (load_id, carrier)
);
CREATE UNIQUE INDEX one_winner ON bids (load_id) WHERE accepted;
CREATE TABLE invoices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    load_id bigint NOT NULL REFERENCES loads ON DELETE RESTRICT
);

INSERT INTO loads (weight_kg) VALUES (12000), (NULL);
-- expect: error
INSERT INTO loads (weight_kg) VALUES (-5);
-- expect: error
INSERT INTO loads (id, weight_kg) VALUES (99, 500);

INSERT INTO bids VALUES (1, 'Indus', true), (1, 'Ravi', false), (2, 'Ravi', true);
-- expect: error
UPDATE bids SET accepted = true WHERE load_id = 1 AND carrier = 'Ravi';

INSERT INTO invoices (load_id) VALUES (1);
-- expect: error
DELETE FROM loads WHERE id = 1;
DELETE FROM loads WHERE id = 2;
SELECT load_id, carrier, accepted FROM bids ORDER BY load_id, carrier;
