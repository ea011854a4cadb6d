-- A constraint in two steps: NOT VALID binds every write at once, VALIDATE lets writers through.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, kg int, city text);
INSERT INTO loads VALUES (1, 9000, 'Multan'), (2, -5, 'Quetta');

ALTER TABLE loads ADD CONSTRAINT kg_positive CHECK (kg > 0) NOT VALID;
-- expect: error
INSERT INTO loads VALUES (3, -1, 'Lahore');
-- An old row may stay as it is, until an UPDATE touches any column of it.
-- expect: error
UPDATE loads SET city = 'Karachi' WHERE id = 2;
-- expect: error
ALTER TABLE loads VALIDATE CONSTRAINT kg_positive;
UPDATE loads SET kg = 5000 WHERE id = 2;

-- session 1
BEGIN;
ALTER TABLE loads VALIDATE CONSTRAINT kg_positive;
SELECT mode FROM pg_locks WHERE relation = 'loads'::regclass AND pid = pg_backend_pid();
-- session 2
UPDATE loads SET kg = kg + 1 WHERE id = 1;
-- session 1
COMMIT;
