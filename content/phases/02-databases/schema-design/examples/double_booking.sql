-- Two dispatchers book one truck at once: looking first does not help, EXCLUDE does.
--
-- runtime: psql
-- verify: exact

CREATE EXTENSION btree_gist;
CREATE TABLE trips (truck text NOT NULL, during tstzrange NOT NULL);

-- Both look, both see a free truck, both book it.
BEGIN;
SELECT count(*) AS taken FROM trips
WHERE truck = 'TLC-101' AND during && '[2026-12-01 08:00Z, 2026-12-01 14:00Z)';
-- session 2
BEGIN;
SELECT count(*) AS taken FROM trips
WHERE truck = 'TLC-101' AND during && '[2026-12-01 12:00Z, 2026-12-01 18:00Z)';
INSERT INTO trips VALUES ('TLC-101', '[2026-12-01 12:00Z, 2026-12-01 18:00Z)');
COMMIT;
-- session 1
INSERT INTO trips VALUES ('TLC-101', '[2026-12-01 08:00Z, 2026-12-01 14:00Z)');
COMMIT;
SELECT count(*) AS bookings_of_one_truck FROM trips WHERE truck = 'TLC-101';

-- The cure: a rule that the table itself holds.
TRUNCATE trips;
ALTER TABLE trips ADD CONSTRAINT one_trip_at_a_time
EXCLUDE USING gist (truck WITH =, during WITH &&);
BEGIN;
INSERT INTO trips VALUES ('TLC-101', '[2026-12-01 08:00Z, 2026-12-01 14:00Z)');
-- session 2
-- expect: waits
-- expect: error
INSERT INTO trips VALUES ('TLC-101', '[2026-12-01 12:00Z, 2026-12-01 18:00Z)');
-- session 1
COMMIT;
-- session 2
INSERT INTO trips VALUES ('TLC-101', '[2026-12-01 14:00Z, 2026-12-01 18:00Z)');
SELECT truck, lower(during) AT TIME ZONE 'UTC' AS starts FROM trips ORDER BY during;
