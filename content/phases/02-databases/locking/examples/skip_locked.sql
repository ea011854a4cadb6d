-- One busy row: waiting, giving up at once, and taking the next one instead.
--
-- runtime: psql
-- verify: exact

CREATE TABLE jobs (id int PRIMARY KEY, load_id int NOT NULL, done boolean DEFAULT false);
INSERT INTO jobs VALUES (1, 71), (2, 72), (3, 73);

-- session 1
BEGIN;
SELECT id, load_id FROM jobs WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session 2
BEGIN;
SELECT id, load_id FROM jobs WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED;
-- session 3
-- expect: error
SELECT id, load_id FROM jobs WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE NOWAIT;
SELECT id, load_id FROM jobs WHERE NOT done ORDER BY id LIMIT 1;
-- expect: waits
SELECT id, load_id FROM jobs WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE;
-- session 1
UPDATE jobs SET done = true WHERE id = 1;
COMMIT;
-- session 2
ROLLBACK;
