-- At REPEATABLE READ a gate that is written, not only locked, refuses the old snapshot.
--
-- runtime: psql
-- verify: exact

CREATE TABLE shifts (id int PRIMARY KEY, changes int NOT NULL);
INSERT INTO shifts VALUES (1, 0);

-- session 1
BEGIN ISOLATION LEVEL REPEATABLE READ;
UPDATE shifts SET changes = changes + 1 WHERE id = 1;
-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;
-- expect: waits
-- expect: error
UPDATE shifts SET changes = changes + 1 WHERE id = 1;
-- session 1
COMMIT;
-- session 2
ROLLBACK;
