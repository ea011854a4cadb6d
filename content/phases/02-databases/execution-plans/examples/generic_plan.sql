-- Five executions with a common value, and the rare value inherits their plan.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, CASE WHEN n % 1000 = 0 THEN 'open' ELSE 'matched' END AS status
FROM generate_series(1, 20000) AS n;
CREATE TABLE bids AS
SELECT n * 7919 % 20000 + 1 AS load_id, n AS amount FROM generate_series(1, 30000) AS n;
CREATE INDEX ON loads (status);
CREATE INDEX ON bids (load_id);
VACUUM ANALYZE loads, bids;

EXPLAIN SELECT max(b.amount) FROM loads AS l JOIN bids AS b ON b.load_id = l.id
WHERE l.status = 'open';

PREPARE dearest (text) AS SELECT max(b.amount) FROM loads AS l
JOIN bids AS b ON b.load_id = l.id WHERE l.status = $1;
EXPLAIN EXECUTE dearest ('matched');
EXECUTE dearest ('matched');
EXECUTE dearest ('matched');
EXECUTE dearest ('matched');
EXECUTE dearest ('matched');
SELECT custom_plans, generic_plans FROM pg_prepared_statements;

EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE dearest ('open');
SELECT custom_plans, generic_plans FROM pg_prepared_statements;

SET plan_cache_mode = force_custom_plan;
EXPLAIN (COSTS OFF) EXECUTE dearest ('open');

EXPLAIN (GENERIC_PLAN, COSTS OFF) SELECT max(b.amount) FROM loads AS l
JOIN bids AS b ON b.load_id = l.id WHERE l.status = $1;
