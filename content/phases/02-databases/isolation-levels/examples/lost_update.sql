-- Read, decide, write: the second writer erases the first, or is refused.
--
-- runtime: psql
-- verify: exact

CREATE TABLE trucks (id int PRIMARY KEY, free_kg int NOT NULL);
INSERT INTO trucks VALUES (1, 10000), (2, 10000);

-- session 1
BEGIN;
SELECT free_kg FROM trucks WHERE id = 1;
-- session 2
BEGIN;
SELECT free_kg FROM trucks WHERE id = 1;
UPDATE trucks SET free_kg = 10000 - 6000 WHERE id = 1;
COMMIT;
-- session 1
UPDATE trucks SET free_kg = 10000 - 3000 WHERE id = 1;
COMMIT;

-- session 1
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT free_kg FROM trucks WHERE id = 2;
-- session 2
UPDATE trucks SET free_kg = free_kg - 6000 WHERE id = 2;
-- session 1
SAVEPOINT attempt;
-- expect: error
UPDATE trucks SET free_kg = 10000 - 3000 WHERE id = 2;
ROLLBACK TO attempt;  -- the snapshot is still the old one
-- expect: error
UPDATE trucks SET free_kg = free_kg - 3000 WHERE id = 2;
ROLLBACK;
SELECT id, free_kg FROM trucks ORDER BY id;
