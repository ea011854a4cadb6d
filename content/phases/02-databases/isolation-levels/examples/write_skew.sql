-- Two dispatchers, one rule, no common row: the rule breaks at REPEATABLE READ.
--
-- runtime: psql
-- verify: exact

CREATE TABLE drivers (name text PRIMARY KEY, on_call boolean NOT NULL);
INSERT INTO drivers VALUES ('Asif', true), ('Bilal', true);

-- session 1
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) AS on_call FROM drivers WHERE on_call;
-- session 2
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) AS on_call FROM drivers WHERE on_call;
-- session 1
UPDATE drivers SET on_call = false WHERE name = 'Asif';
-- session 2
UPDATE drivers SET on_call = false WHERE name = 'Bilal';
COMMIT;
-- session 1
COMMIT;
SELECT count(*) AS on_call FROM drivers WHERE on_call;
