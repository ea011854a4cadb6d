-- One plan of 1,000,000 loads, read line by line.
--
-- runtime: psql
-- verify: asserts
-- rows: 1000000

SET max_parallel_workers_per_gather = 0;
PREPARE board AS
SELECT l.reference, s.name, b.amount
FROM marketplace_load AS l
JOIN parties_shipper AS s ON s.id = l.shipper_id
JOIN marketplace_bid AS b ON b.load_id = l.id
WHERE l.status = 'open' AND l.pickup_on >= '2026-07-05' AND l.origin = 'Karachi'
ORDER BY b.amount LIMIT 20;

EXPLAIN (ANALYZE, BUFFERS) EXECUTE board;

-- What the estimate does not know: how status and date hang together.
SELECT count(*) AS loads, count(*) FILTER (WHERE status = 'open') AS open,
    (SELECT most_common_freqs[array_position(most_common_vals::text::text[], 'open')]
     FROM pg_stats WHERE tablename = 'marketplace_load' AND attname = 'status')
     AS open_in_statistics
FROM marketplace_load WHERE pickup_on >= '2026-07-05';

DO $$
DECLARE plan jsonb; loads jsonb; bids jsonb; top jsonb; child jsonb;
BEGIN
    EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE board' INTO plan;
    top := plan #> '{0,Plan}';
    loads := jsonb_path_query_first(top, 'strict $.**
        ? (@."Index Name" == "load_open_pickup")');
    bids := jsonb_path_query_first(top, 'strict $.**
        ? (@."Index Name" == "bid_one_per_carrier")');
    -- the inner side of a nested loop runs once for each row of the outer side
    ASSERT bids -> 'Actual Loops' = loads -> 'Actual Rows';
    -- the estimate is far off at the leaf, and the join inherits it
    ASSERT (loads -> 'Actual Rows')::int > 5 * (loads -> 'Plan Rows')::int;
    -- time and buffers of a node include its children
    child := top #> '{Plans,0}';
    ASSERT (top -> 'Actual Total Time')::float >= (child -> 'Actual Total Time')::float;
    ASSERT (top -> 'Shared Hit Blocks')::int + (top -> 'Shared Read Blocks')::int
        >= (loads -> 'Shared Hit Blocks')::int + (loads -> 'Shared Read Blocks')::int
         + (bids -> 'Shared Hit Blocks')::int + (bids -> 'Shared Read Blocks')::int;
END $$;
