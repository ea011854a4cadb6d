-- Field order of a compound index over documents, and an index into their arrays.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, doc jsonb);
INSERT INTO loads
SELECT n, jsonb_build_object(
    'status', CASE WHEN n % 4 = 0 THEN 'open' ELSE 'closed' END,
    'posted_at', n, 'price', n * 7919::bigint % 10007,
    'bids', jsonb_build_array(
        jsonb_build_object('by', 'C' || n % 300, 'won', n % 2 = 0),
        jsonb_build_object('by', 'C' || n % 301, 'won', n % 2 = 1)))
FROM generate_series(1, 40000) AS n;
CREATE FUNCTION status(d jsonb) RETURNS text IMMUTABLE RETURN d ->> 'status';
CREATE FUNCTION posted(d jsonb) RETURNS int IMMUTABLE RETURN (d -> 'posted_at')::int;
CREATE FUNCTION price(d jsonb) RETURNS int IMMUTABLE RETURN (d -> 'price')::int;
CREATE TABLE seen (n serial, index text, prices text, sort boolean, pages int);

DO $$
DECLARE it record; plan jsonb;
BEGIN  -- the ten newest open loads below a price
    FOR it IN SELECT * FROM (VALUES
        ('status(doc), posted(doc), price(doc)'),
        ('status(doc), price(doc), posted(doc)')
    ) AS i (fields), (VALUES ('half', 5000), ('1 in 1000', 10)) AS p (share, below) LOOP
        EXECUTE 'CREATE INDEX probe ON loads (' || it.fields || ')';
        ANALYZE loads;
        EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT id FROM loads '
            'WHERE status(doc) = ''open'' AND price(doc) < ' || it.below
            || ' ORDER BY posted(doc) DESC LIMIT 10' INTO plan;
        plan := plan #> '{0,Plan}';
        INSERT INTO seen (index, prices, sort, pages) VALUES (
            replace(it.fields, '(doc)', ''), it.share, plan::text LIKE '%"Sort"%',
            (plan -> 'Shared Hit Blocks')::int + (plan -> 'Shared Read Blocks')::int);
        DROP INDEX probe;
    END LOOP;
END $$;
SELECT index, prices, sort, pages FROM seen ORDER BY n;

CREATE INDEX by_content ON loads USING gin (doc jsonb_path_ops);
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT id FROM loads WHERE doc @> '{"bids": [{"by": "C42", "won": true}]}';
EXPLAIN (COSTS OFF) SELECT id FROM loads WHERE doc -> 'bids' -> 0 ->> 'by' = 'C42';
