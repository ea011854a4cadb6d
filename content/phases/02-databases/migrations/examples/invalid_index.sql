-- A lock_timeout that protects an ALTER kills CONCURRENTLY, and leaves an invalid index.
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, city text);
INSERT INTO loads VALUES (1, 'Multan');

-- session 1
BEGIN;
UPDATE loads SET city = 'Lahore' WHERE id = 1;
-- session 2
SET lock_timeout = '200ms';
-- expect: error
CREATE INDEX CONCURRENTLY loads_city ON loads (city);
-- session 1
COMMIT;
-- session 2
SELECT indexrelid::regclass AS index, indisready, indisvalid FROM pg_index WHERE indrelid = 'loads'::regclass ORDER BY 1;
SET lock_timeout = 0;
CREATE INDEX CONCURRENTLY IF NOT EXISTS loads_city ON loads (city);
SELECT indisvalid FROM pg_index WHERE indexrelid = 'loads_city'::regclass;
DROP INDEX loads_city;
CREATE INDEX CONCURRENTLY loads_city ON loads (city);
