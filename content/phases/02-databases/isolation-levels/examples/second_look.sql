-- READ COMMITTED looks twice at a row that changed, and not at one that came to match.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, days_left int NOT NULL);
INSERT INTO loads VALUES (1, 1), (2, 2);

-- session 1
BEGIN;
UPDATE loads SET days_left = days_left - 1;
SELECT id, days_left FROM loads ORDER BY id;
-- session 2
-- expect: waits
DELETE FROM loads WHERE days_left = 1;
-- session 1
COMMIT;
SELECT id, days_left FROM loads ORDER BY id;
