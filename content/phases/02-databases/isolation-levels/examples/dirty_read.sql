-- Dirty read refused, non-repeatable read allowed: two levels that behave as one.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, price int NOT NULL);
INSERT INTO loads VALUES (1, 90000);

-- session 1
BEGIN ISOLATION LEVEL READ UNCOMMITTED;
SELECT price FROM loads WHERE id = 1;
-- session 2
BEGIN;
UPDATE loads SET price = 70000 WHERE id = 1;
-- session 1
SELECT price FROM loads WHERE id = 1;
-- session 2
COMMIT;
-- session 1
SELECT price FROM loads WHERE id = 1;
COMMIT;
