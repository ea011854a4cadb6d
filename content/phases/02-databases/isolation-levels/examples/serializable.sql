-- The same two dispatchers at SERIALIZABLE: one of them is refused, nobody waits.
--
-- runtime: psql
-- verify: exact

CREATE TABLE drivers (name text PRIMARY KEY, on_call boolean NOT NULL);
INSERT INTO drivers VALUES ('Asif', true), ('Bilal', true);

-- session 1
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) AS on_call FROM drivers WHERE on_call;
-- session 2
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) AS on_call FROM drivers WHERE on_call;
UPDATE drivers SET on_call = false WHERE name = 'Bilal';
-- session 1
UPDATE drivers SET on_call = false WHERE name = 'Asif';
SELECT locktype, count(DISTINCT virtualtransaction) AS readers FROM pg_locks
WHERE relation = 'drivers'::regclass AND mode = 'SIReadLock' GROUP BY locktype;
COMMIT;
-- session 2
-- expect: error
COMMIT;
SELECT name FROM drivers WHERE on_call;
