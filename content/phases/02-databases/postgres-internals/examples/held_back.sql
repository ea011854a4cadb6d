-- One old snapshot, and VACUUM may remove nothing that it could still see.
--
-- runtime: psql
-- verify: asserts

CREATE TABLE loads (id int PRIMARY KEY, price int) WITH (autovacuum_enabled = off);
INSERT INTO loads SELECT n, 900 FROM generate_series(1, 1000) AS n;

-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM loads;
-- session 1
UPDATE loads SET price = 800;
VACUUM loads;
CREATE EXTENSION pgstattuple;
SELECT dead_tuple_count FROM pgstattuple('loads');
-- session 2
COMMIT;
-- session 1
VACUUM loads;
SELECT dead_tuple_count FROM pgstattuple('loads');
DO $$ BEGIN ASSERT (SELECT dead_tuple_count FROM pgstattuple('loads')) = 0; END $$;
