-- After an error PostgreSQL answers nothing until the transaction, or a savepoint, is rolled back.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (reference text PRIMARY KEY, weight_kg int CHECK (weight_kg > 0));

BEGIN;
INSERT INTO loads VALUES ('LD-1', 9000);
SAVEPOINT before_second;
-- expect: error
INSERT INTO loads VALUES ('LD-2', -5);
-- expect: error
SELECT count(*) FROM loads;
ROLLBACK TO before_second;
SELECT count(*) FROM loads;
COMMIT;

BEGIN;
-- expect: error
INSERT INTO loads VALUES ('LD-1', 7000);
COMMIT;
SELECT * FROM loads;
