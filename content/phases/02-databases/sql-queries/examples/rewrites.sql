-- The same answers from fewer rows: top 3 per load, page 5,001, one day.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS SELECT generate_series(1, 200) AS id;
CREATE TABLE bids (id int PRIMARY KEY, load_id int, amount int, placed_at timestamp);
INSERT INTO bids
SELECT n, 1 + n % 200, n * 7919 % 50000, '2026-11-01'::timestamp + n * interval '1 min'
FROM generate_series(0, 99999) AS n;
CREATE INDEX ON bids (load_id, amount, id);
CREATE INDEX ON bids (amount, id); CREATE INDEX ON bids (placed_at);
VACUUM ANALYZE loads, bids;

CREATE FUNCTION bids_read(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN  -- rows x loops of every scan of bids, with the rows that its filter threw away
    EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
    RETURN (
        SELECT sum((coalesce((node -> 'Rows Removed by Filter')::numeric, 0)
            + (node -> 'Actual Rows')::numeric) * (node -> 'Actual Loops')::int)
        FROM jsonb_path_query(plan, 'strict $.** ? (@."Relation Name" == "bids")') node
    );
END $$;

SELECT name, bids_read(query), left(md5(query_to_xml(query, true, false, '')::text), 4)
    AS answer
FROM (VALUES
    ('top 3, window', 'SELECT id FROM (SELECT *, row_number() OVER (
        PARTITION BY load_id ORDER BY amount, id) AS n FROM bids) AS b WHERE n <= 3'),
    ('top 3, lateral', 'SELECT b.id FROM loads CROSS JOIN LATERAL (SELECT * FROM bids
        WHERE load_id = loads.id ORDER BY amount, id LIMIT 3) AS b'),
    ('page, offset', 'SELECT * FROM bids ORDER BY amount, id LIMIT 10 OFFSET 50000'),
    ('page, or', 'SELECT * FROM bids WHERE amount > 25000 OR (amount = 25000 AND
        id > 0) ORDER BY amount, id LIMIT 10'),
    ('page, keyset', 'SELECT * FROM bids WHERE (amount, id) > (25000, 0)
        ORDER BY amount, id LIMIT 10'),
    ('day, cast', 'SELECT * FROM bids WHERE placed_at::date = ''2026-11-20'''),
    ('day, range', 'SELECT * FROM bids WHERE placed_at >= ''2026-11-20''
        AND placed_at < ''2026-11-21''')
) AS queries (name, query);

EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT * FROM loads CROSS JOIN LATERAL (
    SELECT * FROM bids WHERE load_id = loads.id ORDER BY amount, id LIMIT 3) AS best;
