-- A migration that waits stops everybody behind it; with lock_timeout it gives up instead.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, city text);
INSERT INTO loads VALUES (1, 'Multan');

-- session 1
BEGIN;
SELECT city FROM loads WHERE id = 1;
-- session 2
-- expect: waits
ALTER TABLE loads ADD COLUMN priority int;
-- session 3
-- expect: waits
SELECT city FROM loads WHERE id = 1;
-- session 1
COMMIT;

BEGIN;
SELECT city FROM loads WHERE id = 1;
-- session 2
SET lock_timeout = '200ms';
-- expect: error
ALTER TABLE loads ADD COLUMN urgent boolean;
-- session 3
SELECT city FROM loads WHERE id = 1;
