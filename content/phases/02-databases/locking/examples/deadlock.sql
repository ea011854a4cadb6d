-- Two transfers in opposite order: a cycle, one victim, and the order that has no cycle.
--
-- runtime: psql
-- verify: asserts

CREATE TABLE trucks (id int PRIMARY KEY, free_kg int NOT NULL);
INSERT INTO trucks VALUES (1, 5000), (2, 5000);

-- session 1
SET deadlock_timeout = '20s';
BEGIN;
UPDATE trucks SET free_kg = free_kg - 500 WHERE id = 1;
-- session 2
SET deadlock_timeout = '100ms';
BEGIN;
UPDATE trucks SET free_kg = free_kg - 800 WHERE id = 2;
-- session 1
-- expect: waits
UPDATE trucks SET free_kg = free_kg + 500 WHERE id = 2;
-- session 2
-- expect: error
UPDATE trucks SET free_kg = free_kg + 800 WHERE id = 1;
ROLLBACK;
-- session 1
COMMIT;

-- session 1
BEGIN;
SELECT id FROM trucks WHERE id IN (1, 2) ORDER BY id FOR UPDATE;
-- session 2
BEGIN;
-- expect: waits
SELECT id FROM trucks WHERE id IN (2, 1) ORDER BY id FOR UPDATE;
-- session 1
UPDATE trucks SET free_kg = free_kg - 500 WHERE id = 1;
UPDATE trucks SET free_kg = free_kg + 500 WHERE id = 2;
COMMIT;
-- session 2
UPDATE trucks SET free_kg = free_kg - 800 WHERE id = 2;
UPDATE trucks SET free_kg = free_kg + 800 WHERE id = 1;
COMMIT;
DO $$ BEGIN ASSERT (SELECT array_agg(free_kg ORDER BY id) FROM trucks) = '{4800,5200}'; END $$;
