-- The cost of a scan by hand, and where the planner changes its mind.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, n * 7919 % 20011 AS price, repeat('x', 100) AS note
FROM generate_series(1, 20000) AS n;
CREATE INDEX by_price ON loads (price);
VACUUM ANALYZE loads;
CREATE FUNCTION plan(query text) RETURNS json LANGUAGE plpgsql AS $$
DECLARE found json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO found;
    RETURN found #> '{0,Plan}';
END $$;

-- Every page once, in order; every row handled, and one comparison for every row.
SELECT relpages AS pages, reltuples AS rows,
    relpages * current_setting('seq_page_cost')::numeric
    + reltuples::int * current_setting('cpu_tuple_cost')::numeric
    + reltuples::int * current_setting('cpu_operator_cost')::numeric AS by_hand,
    plan('SELECT * FROM loads WHERE note > ''y''') ->> 'Total Cost' AS planner
FROM pg_class WHERE relname = 'loads';

CREATE FUNCTION choice(query text) RETURNS text LANGUAGE sql AS $$
    SELECT format('%s, %s', p ->> 'Node Type', p ->> 'Total Cost') FROM plan(query) AS p
$$;
CREATE VIEW choices AS
SELECT below, choice('SELECT * FROM loads WHERE price < ' || below) AS all_columns,
    choice('SELECT price FROM loads WHERE price < ' || below) AS price_only
FROM unnest(ARRAY[1, 20, 2000, 10000, 19000]) AS below;
SELECT * FROM choices;

SET random_page_cost = 1.1;  -- the default is 4
SELECT * FROM choices;
RESET random_page_cost;

SET enable_seqscan = off;  -- forbid the winner, to see what the loser costs
SELECT choice('SELECT * FROM loads WHERE price < 10000') AS second_best;
SET enable_bitmapscan = off;
SELECT choice('SELECT * FROM loads WHERE price < 10000') AS third;
