-- Origin decides the route: two conditions, one fact, and a join on a wrong estimate.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, 'city-' || n % 50 AS origin,
    'route-' || n % 50 * 2 + n / 50 % 2 AS route FROM generate_series(1, 20000) AS n;
CREATE TABLE bids AS
SELECT n % 20000 + 1 AS load_id, n AS amount FROM generate_series(1, 30000) AS n;
CREATE INDEX ON loads (origin);
CREATE INDEX ON bids (load_id);
VACUUM ANALYZE loads, bids;

SELECT round(20000 * 0.02 * 0.01) AS if_independent, count(*) AS really
FROM loads WHERE origin = 'city-7' AND route = 'route-14';

PREPARE board AS
SELECT l.id, b.amount FROM loads AS l JOIN bids AS b ON b.load_id = l.id
WHERE l.origin = 'city-7' AND l.route = 'route-14';
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE board;

CREATE STATISTICS loads_origin_route (dependencies, mcv) ON origin, route FROM loads;
ANALYZE loads;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE board;

SELECT dependencies FROM pg_stats_ext WHERE statistics_name = 'loads_origin_route';
SELECT most_common_vals[1:2] AS values, most_common_freqs[1] AS frequency,
    most_common_base_freqs[1] AS if_independent
FROM pg_stats_ext WHERE statistics_name = 'loads_origin_route';
