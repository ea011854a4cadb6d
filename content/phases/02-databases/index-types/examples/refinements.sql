-- Composite, partial, expression and covering indexes on 1,000,000 loads.
--
-- runtime: psql
-- verify: exact

CREATE UNLOGGED TABLE loads AS
SELECT n AS id, n % 1000 AS shipper_id, 'LD-' || to_hex(n) AS reference,
    CASE WHEN n % 50 = 0 THEN 'open' ELSE 'matched' END AS status,
    '2025-01-01'::timestamp + n * interval '30 s' AS posted_at, n % 90000 AS price
FROM generate_series(1, 1000000) AS n;
VACUUM ANALYZE loads;
SET max_parallel_workers_per_gather = 0;
CREATE TABLE seen (n serial, index text, size text, scan text, pages int);
CREATE PROCEDURE try(index text, query text) LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN
    EXECUTE 'CREATE INDEX probe ON loads ' || index;
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) SELECT id FROM loads '
        || query INTO plan;
    plan := plan #> '{0,Plan}';
    INSERT INTO seen (index, size, scan, pages) VALUES (
        index, pg_size_pretty(pg_relation_size('probe')), jsonb_path_query_first(
            plan, 'strict $.** ? (@."Relation Name" == "loads")."Node Type"') #>> '{}',
        (plan -> 'Shared Hit Blocks')::int + (plan -> 'Shared Read Blocks')::int);
    DROP INDEX probe;
END $$;

CALL try('(shipper_id)', 'WHERE shipper_id = 7 ORDER BY posted_at DESC LIMIT 10');
CALL try('(shipper_id, posted_at)',
    'WHERE shipper_id = 7 ORDER BY posted_at DESC LIMIT 10');
CALL try('(status, posted_at)', 'WHERE status = ''open'' ORDER BY posted_at LIMIT 10');
CALL try('(posted_at) WHERE status = ''open''',
    'WHERE status = ''open'' ORDER BY posted_at LIMIT 10');
CALL try('(reference)', 'WHERE upper(reference) = ''LD-BDE31''');
CALL try('(upper(reference))', 'WHERE upper(reference) = ''LD-BDE31''');
SELECT index, size, scan, pages FROM seen ORDER BY n;

CREATE INDEX ON loads (shipper_id) INCLUDE (price);
PREPARE bill AS SELECT sum(price) FROM loads WHERE shipper_id = 7;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE bill;
UPDATE loads SET price = price + 1 WHERE id % 50 = 0;  -- two rows on every page
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE bill;
VACUUM loads;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE bill;
