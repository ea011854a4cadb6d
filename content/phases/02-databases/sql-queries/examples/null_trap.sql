-- One NULL empties NOT IN; its plan is a filter, where NOT EXISTS gets an anti-join.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE carriers (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE bids (id int PRIMARY KEY, carrier_id int);  -- NULL: bid by phone
INSERT INTO carriers SELECT n, 'Carrier ' || n FROM generate_series(1, 5000) AS n;
INSERT INTO bids SELECT n, 1 + n % 4990 FROM generate_series(1, 20000) AS n;
ANALYZE carriers, bids;

-- Ten carriers never bid.
SELECT count(*) AS idle FROM carriers
WHERE id NOT IN (SELECT carrier_id FROM bids);

-- Somebody takes one bid by phone.
INSERT INTO bids VALUES (20001, NULL);
SELECT count(*) AS idle FROM carriers
WHERE id NOT IN (SELECT carrier_id FROM bids);
SELECT count(*) AS idle FROM carriers
WHERE NOT EXISTS (SELECT FROM bids WHERE carrier_id = carriers.id);

-- Why: a comparison with NULL is neither true nor false.
SELECT 7 NOT IN (1, 2) AS no_null, 7 NOT IN (1, NULL) AS with_null,
    NULL = NULL AS equal, NULL IS NOT DISTINCT FROM NULL AS not_distinct;

-- What the planner may do with each.
EXPLAIN (COSTS OFF) SELECT * FROM carriers
WHERE id NOT IN (SELECT carrier_id FROM bids);
EXPLAIN (COSTS OFF) SELECT * FROM carriers
WHERE NOT EXISTS (SELECT FROM bids WHERE carrier_id = carriers.id);

-- The hash table of the first one must fit: with less memory it is a list per row.
SET work_mem = '64kB';
EXPLAIN (COSTS OFF) SELECT * FROM carriers
WHERE id NOT IN (SELECT carrier_id FROM bids);
