-- One flat table: an update, an insert and a delete that damage it, then the cure.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE flat (
    load_id int PRIMARY KEY, lane text NOT NULL, price int NOT NULL,
    carrier text NOT NULL, carrier_phone text NOT NULL
);
INSERT INTO flat VALUES
    (1, 'KHI-LHE', 900, 'Indus', '0300-111'), (2, 'LHE-MUX', 400, 'Indus', '0300-111'),
    (3, 'KHI-MUX', 700, 'Ravi', '0300-222');

-- Update anomaly: one row is corrected, its twin is not.
UPDATE flat SET carrier_phone = '0300-999' WHERE load_id = 1;
SELECT carrier, count(DISTINCT carrier_phone) AS phones
FROM flat GROUP BY carrier HAVING count(DISTINCT carrier_phone) > 1;

-- Insert anomaly: a carrier without a load has no row to live in.
-- expect: error
INSERT INTO flat (carrier, carrier_phone) VALUES ('Chenab', '0300-333');

-- Delete anomaly: the load goes, and the only copy of Ravi's phone with it.
DELETE FROM flat WHERE load_id = 3;
SELECT count(*) AS rows_about_ravi FROM flat WHERE carrier = 'Ravi';

-- The cure: carrier -> phone gets a table whose key is the carrier.
CREATE TABLE carriers (name text PRIMARY KEY, phone text NOT NULL);
CREATE TABLE loads (
    id int PRIMARY KEY, lane text NOT NULL, price int NOT NULL,
    carrier text NOT NULL REFERENCES carriers
);
INSERT INTO carriers VALUES
    ('Indus', '0300-111'), ('Ravi', '0300-222'), ('Chenab', '0300-333');
INSERT INTO loads VALUES
    (1, 'KHI-LHE', 900, 'Indus'), (2, 'LHE-MUX', 400, 'Indus'), (3, 'KHI-MUX', 700, 'Ravi');
UPDATE carriers SET phone = '0300-999' WHERE name = 'Indus';
DELETE FROM loads WHERE id = 3;
SELECT name, phone, count(loads.id) AS loads
FROM carriers LEFT JOIN loads ON carrier = name GROUP BY name ORDER BY name;
