-- LIMIT 2 inside IN (...): a plan that runs the subquery again takes other rows each time.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE jobs (id int PRIMARY KEY, taken_by text);
INSERT INTO jobs SELECT n, NULL FROM generate_series(1, 1000) AS n;

-- The planner chooses by its estimates. Here we push it to the plan that does harm:
SET enable_sort = off;
SET enable_hashagg = off;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
SET enable_material = off;

-- The form that is often copied:
UPDATE jobs SET taken_by = 'worker-1'
WHERE id IN (SELECT id FROM jobs WHERE taken_by IS NULL ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED);

UPDATE jobs SET taken_by = NULL;

-- A CTE with FOR UPDATE runs once, whatever the plan:
WITH next AS (
  SELECT id FROM jobs WHERE taken_by IS NULL ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED
)
UPDATE jobs SET taken_by = 'worker-1' FROM next WHERE jobs.id = next.id;
