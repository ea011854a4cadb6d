-- An UPDATE writes a new version and leaves the old one: ctid, xmin and xmax show it.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, price int);
INSERT INTO loads VALUES (1, 900);
SELECT ctid, xmin <> '0' AS has_xmin, xmax, price FROM loads;

BEGIN;
UPDATE loads SET price = 850;
SELECT ctid, xmin = pg_current_xact_id()::xid AS made_by_me, xmax, price FROM loads;
ROLLBACK;
SELECT ctid, xmax <> 0 AS marked_by_the_one_that_failed, price FROM loads;

UPDATE loads SET price = 800;
UPDATE loads SET price = 750;
SELECT ctid, price FROM loads;
SELECT pg_relation_size('loads') AS bytes;
