-- The newest ten loads of one shipper, who has been silent for a while.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, CASE WHEN n <= 1000 THEN 7 ELSE 100 + n % 20 END AS shipper_id,
    '2026-01-01'::timestamp + n * interval '1 min' AS posted_at
FROM generate_series(1, 30000) AS n;
CREATE INDEX loads_posted ON loads (posted_at);
CREATE INDEX loads_shipper ON loads (shipper_id);
VACUUM ANALYZE loads;

PREPARE newest AS
SELECT id FROM loads WHERE shipper_id = 7 ORDER BY posted_at DESC LIMIT 10;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE newest;

-- For tonight: an order that no index has, so the shipper's rows come first.
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id FROM loads WHERE shipper_id = 7
ORDER BY posted_at + interval '0' DESC LIMIT 10;

-- For good: one index with the filter first and the order after it.
CREATE INDEX loads_shipper_posted ON loads (shipper_id, posted_at);
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE newest;
