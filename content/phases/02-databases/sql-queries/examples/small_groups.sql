-- Where LATERAL loses: 20,000 loads with two bids each, counted in pages.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS SELECT generate_series(1, 20000) AS id;
CREATE TABLE bids (id int PRIMARY KEY, load_id int, amount int);
INSERT INTO bids
SELECT n, 1 + n % 20000, n * 7919 % 50000 FROM generate_series(0, 39999) AS n;
CREATE INDEX ON bids (load_id, amount, id);
VACUUM ANALYZE loads, bids;

CREATE FUNCTION pages(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN  -- every visit of an 8 kB page, in the cache or not
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ' || query INTO plan;
    RETURN (plan #>> '{0,Plan,Shared Hit Blocks}')::int
        + (plan #>> '{0,Plan,Shared Read Blocks}')::int;
END $$;

SELECT name, pages(query), left(md5(query_to_xml(query, true, false, '')::text), 4)
    AS answer
FROM (VALUES
    ('top 3, window', 'SELECT id FROM (SELECT *, row_number() OVER (
        PARTITION BY load_id ORDER BY amount, id) AS n FROM bids) AS b WHERE n <= 3'),
    ('top 3, lateral', 'SELECT b.id FROM loads CROSS JOIN LATERAL (SELECT * FROM bids
        WHERE load_id = loads.id ORDER BY amount, id LIMIT 3) AS b'),
    ('best, distinct on', 'SELECT DISTINCT ON (load_id) id FROM bids
        ORDER BY load_id, amount, id'),
    ('best, lateral', 'SELECT b.id FROM loads CROSS JOIN LATERAL (SELECT * FROM bids
        WHERE load_id = loads.id ORDER BY amount, id LIMIT 1) AS b')
) AS queries (name, query);
