-- Five index methods on 1,000,000 loads: size, plan, pages touched before and after.
--
-- runtime: psql
-- verify: exact

CREATE UNLOGGED TABLE loads AS
SELECT n AS id, md5(n::text) COLLATE "C" AS reference,
    '2025-01-01'::timestamp + n * interval '30 s' AS posted_at,
    ARRAY['cargo-' || n * 7919::bigint % 2003, 'class-' || n % 7] AS tags,
    point(n * 7919::bigint % 1000003, n * 104729::bigint % 1000003) AS pickup
FROM generate_series(1, 1000000) AS n;
VACUUM ANALYZE loads;
SET max_parallel_workers_per_gather = 0;
CREATE FUNCTION look(query text, OUT node text, OUT pages int) LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN  -- the scan of loads, and the 8 kB pages that the whole query touched
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ' || query INTO plan;
    plan := plan -> 0 -> 'Plan';
    pages := (plan -> 'Shared Hit Blocks')::int + (plan -> 'Shared Read Blocks')::int;
    node := jsonb_path_query_first(
        plan, 'strict $.** ? (@."Relation Name" == "loads")."Node Type"') #>> '{}';
END $$;

CREATE TABLE seen (index text, size text, pages_before int, pages_after int, scan text);
DO $$
DECLARE it record; a record; b record;
BEGIN
    FOR it IN SELECT * FROM (VALUES
        ('btree (reference)', 'reference = md5(''777777'')'),
        ('hash (reference)', 'reference = md5(''777777'')'),
        ('btree (posted_at)', 'posted_at BETWEEN ''2025-06-01'' AND ''2025-06-02'''),
        ('brin (posted_at)', 'posted_at BETWEEN ''2025-06-01'' AND ''2025-06-02'''),
        ('brin (reference)', 'reference < ''1'''),
        ('gin (tags)', 'tags @> ARRAY[''cargo-77'', ''class-3'']'),
        ('gist (pickup)', 'true ORDER BY pickup <-> point(300000, 400000) LIMIT 5')
    ) AS v (index, condition) LOOP
        b := look('SELECT * FROM loads WHERE ' || it.condition);
        EXECUTE 'CREATE INDEX probe ON loads USING ' || it.index;
        a := look('SELECT * FROM loads WHERE ' || it.condition);
        INSERT INTO seen VALUES (it.index, pg_size_pretty(pg_relation_size('probe')),
            b.pages, a.pages, a.node);
        DROP INDEX probe;
    END LOOP;
END $$;
SELECT * FROM seen;
