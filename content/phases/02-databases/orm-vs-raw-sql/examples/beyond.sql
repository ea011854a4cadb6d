-- Three things that the ORM has no words for, each one statement.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE jobs (id int PRIMARY KEY, load_id int, taken_by text);
INSERT INTO jobs SELECT n, 70 + n, NULL FROM generate_series(1, 4) AS n;
CREATE TABLE archive (LIKE jobs);
CREATE TABLE roads (origin text, destination text);
INSERT INTO roads VALUES ('Karachi', 'Sukkur'), ('Sukkur', 'Multan'), ('Multan', 'Lahore');

-- Take two jobs and learn which, without a race:
WITH next AS (
  SELECT id FROM jobs WHERE taken_by IS NULL ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED
)
UPDATE jobs SET taken_by = 'worker-1' FROM next WHERE jobs.id = next.id
RETURNING jobs.id, jobs.load_id;

-- Move rows from one table to another:
WITH gone AS (DELETE FROM jobs WHERE taken_by IS NOT NULL RETURNING *)
INSERT INTO archive SELECT * FROM gone;

-- Follow the roads from Karachi:
WITH RECURSIVE reached(city, legs) AS (
  SELECT 'Karachi', 0
  UNION ALL
  SELECT destination, legs + 1 FROM roads JOIN reached ON origin = city
)
SELECT city, legs FROM reached ORDER BY legs;
