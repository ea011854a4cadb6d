-- Bloat: updates double the file, VACUUM makes the room reusable, VACUUM FULL gives it back.
--
-- runtime: psql
-- verify: asserts

CREATE TABLE loads (id int, note text) WITH (autovacuum_enabled = off);
INSERT INTO loads SELECT n, repeat('x', 100) FROM generate_series(1, 50000) AS n;
SELECT pg_relation_size('loads') / 8192 AS pages_full;
UPDATE loads SET note = repeat('y', 100);
SELECT pg_relation_size('loads') / 8192 AS pages_after_update;
VACUUM loads;
SELECT pg_relation_size('loads') / 8192 AS pages_after_vacuum;
UPDATE loads SET note = repeat('z', 100);
SELECT pg_relation_size('loads') / 8192 AS pages_after_second_update;
DO $$ BEGIN ASSERT pg_relation_size('loads') / 8192 < 2000; END $$;
VACUUM FULL loads;
SELECT pg_relation_size('loads') / 8192 AS pages_after_full;
DO $$ BEGIN ASSERT pg_relation_size('loads') / 8192 < 900; END $$;
