-- A rule over several rows (write skew): one parent row is the gate, and what it needs.
--
-- runtime: psql
-- verify: exact

CREATE TABLE shifts (id int PRIMARY KEY);
CREATE TABLE drivers (name text PRIMARY KEY, shift_id int, on_call boolean NOT NULL);
INSERT INTO shifts VALUES (1);
INSERT INTO drivers VALUES ('Asif', 1, true), ('Bilal', 1, true);

-- session 1
BEGIN;
SELECT id FROM shifts WHERE id = 1 FOR NO KEY UPDATE;
SELECT count(*) AS on_call FROM drivers WHERE shift_id = 1 AND on_call;
-- session 2
BEGIN;
-- expect: waits
SELECT id FROM shifts WHERE id = 1 FOR NO KEY UPDATE;
-- session 1
UPDATE drivers SET on_call = false WHERE name = 'Asif';
COMMIT;
-- session 2
SELECT count(*) AS on_call FROM drivers WHERE shift_id = 1 AND on_call;
ROLLBACK;

-- The same gate at REPEATABLE READ: the snapshot is older than the lock.
-- session 1
UPDATE drivers SET on_call = true;
BEGIN;
SELECT id FROM shifts WHERE id = 1 FOR NO KEY UPDATE;
-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;
-- expect: waits
SELECT id FROM shifts WHERE id = 1 FOR NO KEY UPDATE;
-- session 1
UPDATE drivers SET on_call = false WHERE name = 'Asif';
COMMIT;
-- session 2
SELECT count(*) AS on_call FROM drivers WHERE shift_id = 1 AND on_call;
ROLLBACK;
