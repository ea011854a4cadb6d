-- Three joins and three sorts: which one, and does it fit into work_mem?
--
-- runtime: psql
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, 10000 + n * 7919::bigint % 90000 AS price,
    'LD-' || lpad(n::text, 7, '0') AS reference
FROM generate_series(1, 300000) AS n;
CREATE TABLE bids AS
SELECT n AS id, n * 7919::bigint % 300000 + 1 AS load_id
FROM generate_series(1, 600000) AS n;
CREATE INDEX loads_id ON loads (id);
CREATE INDEX bids_id ON bids (id);
VACUUM ANALYZE loads, bids;
SET max_parallel_workers_per_gather = 0;

-- 20 rows outside, an index inside: nested loop.
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT l.reference FROM bids AS b JOIN loads AS l ON l.id = b.load_id
WHERE b.id BETWEEN 1000 AND 1019;

-- All bids with all loads: hash join, in batches because 4 MB are not enough.
PREPARE every_bid AS
SELECT l.reference FROM bids AS b JOIN loads AS l ON l.id = b.load_id;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE every_bid;
SET work_mem = '64MB';
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE every_bid;

-- Both sides come in order from an index: merge join.
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT l.reference FROM bids AS b JOIN loads AS l ON l.id = b.id ORDER BY l.id;

-- The same sort in memory and on disk, and one that keeps only 20 rows.
PREPARE dearest AS SELECT * FROM loads ORDER BY price DESC;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE dearest;
SET work_mem = '4MB';
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE dearest;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT * FROM loads ORDER BY price DESC LIMIT 20;
