-- Column order on 100,000 loads: which conditions find their range in the index?
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, (ARRAY['cancelled', 'matched', 'open'])[1 + n % 3] AS status,
    n * 7919 % 50021 AS price, n % 5000 AS shipper_id
FROM generate_series(1, 100000) AS n;
VACUUM ANALYZE loads;
CREATE TABLE seen (
    n serial, index text, condition text, scan text, pages int, searches int
);
CREATE PROCEDURE look(index text, condition text) LANGUAGE plpgsql AS $$
DECLARE plan jsonb;
BEGIN
    EXECUTE 'CREATE INDEX probe ON loads ' || index;
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) '
        || 'SELECT * FROM loads WHERE ' || condition INTO plan;
    plan := plan #> '{0,Plan}';
    INSERT INTO seen (index, condition, scan, pages, searches) VALUES (
        index, condition, plan ->> 'Node Type',
        (plan -> 'Shared Hit Blocks')::int + (plan -> 'Shared Read Blocks')::int,
        jsonb_path_query_first(plan, 'strict $.**."Index Searches"')::int);
    DROP INDEX probe;
END $$;

CALL look('(status, price)', 'status = ''open'' AND price = 4711');
CALL look('(price, status)', 'status = ''open'' AND price = 4711');
CALL look('(price, status)', 'price = 4711');
CALL look('(status, price)', 'price = 4711');  -- leading column missing: 3 values
CALL look('(shipper_id, price)', 'price = 4711');  -- leading column missing: 5,000
CALL look('(shipper_id, price)', 'shipper_id < 1000 AND price = 4711');
CALL look('(price, shipper_id)', 'shipper_id < 1000 AND price = 4711');
SELECT index, condition, scan, pages, searches FROM seen ORDER BY n;
