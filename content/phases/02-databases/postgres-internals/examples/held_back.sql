-- An old snapshot, or an open transaction that wrote, and VACUUM removes nothing.
--
-- runtime: psql
-- verify: asserts

CREATE EXTENSION pgstattuple;
CREATE TABLE notes (body text);
CREATE TABLE loads (id int PRIMARY KEY, price int) WITH (autovacuum_enabled = off);
INSERT INTO loads SELECT n, 900 FROM generate_series(1, 1000) AS n;
CREATE VIEW dead AS SELECT dead_tuple_count FROM pgstattuple('loads');

-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;  -- one snapshot until the end
SELECT count(*) FROM loads;
-- session 1
UPDATE loads SET price = 800;
VACUUM loads;
SELECT * FROM dead;
-- session 2
COMMIT;
BEGIN;  -- READ COMMITTED: a snapshot for each statement, and now none
SELECT count(*) FROM loads;
-- session 1
VACUUM loads;
SELECT * FROM dead;
DO $$ BEGIN ASSERT (SELECT dead_tuple_count FROM dead) = 0; END $$;
-- session 2
INSERT INTO notes VALUES ('now it has an xid');
-- session 1
UPDATE loads SET price = 700;
VACUUM loads;
SELECT * FROM dead;
SELECT state, backend_xmin IS NULL AS no_snapshot, age(backend_xid) > 0 AS holds_by_xid
FROM pg_stat_activity WHERE backend_xid IS NOT NULL AND datname = current_database();
DO $$ BEGIN ASSERT (SELECT dead_tuple_count FROM dead) > 0; END $$;
-- session 2
COMMIT;
