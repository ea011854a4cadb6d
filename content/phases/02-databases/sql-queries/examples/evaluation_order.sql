-- The written order is not the order of evaluation: seven places where that bites.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, origin text NOT NULL, price int NOT NULL);
CREATE TABLE bids (load_id int NOT NULL, carrier text NOT NULL, amount int NOT NULL);
INSERT INTO loads VALUES (1, 'Karachi', 900), (2, 'Karachi', 500), (3, 'Lahore', 700);
INSERT INTO bids VALUES (1, 'Indus', 880), (1, 'Ravi', 920), (3, 'Ravi', 750);

-- A: every load, and Indus's bid if there is one?
SELECT loads.id, carrier
FROM loads LEFT JOIN bids ON load_id = loads.id
WHERE carrier = 'Indus' ORDER BY loads.id;

-- B: the same condition, written in ON.
SELECT loads.id, carrier
FROM loads LEFT JOIN bids ON load_id = loads.id AND carrier = 'Indus'
ORDER BY loads.id;

-- C: WHERE comes before the select list, so the alias does not exist yet.
-- expect: error
SELECT id, price * 2 AS round_trip FROM loads WHERE round_trip > 1000;

-- D: windows come after WHERE, so WHERE cannot use one.
-- expect: error
SELECT id FROM loads WHERE row_number() OVER (ORDER BY price DESC) = 1;

-- E: windows come after GROUP BY, so they can add up its results.
SELECT origin, sum(price) AS revenue,
    round(100.0 * sum(price) / sum(sum(price)) OVER (), 1) AS percent
FROM loads GROUP BY origin ORDER BY origin;

-- F: windows come before DISTINCT, so every row is different already.
SELECT DISTINCT origin, row_number() OVER (ORDER BY id) AS n FROM loads ORDER BY n;

-- G: the plan of A. Where is the LEFT JOIN?
EXPLAIN (COSTS OFF) SELECT loads.id, carrier
FROM loads LEFT JOIN bids ON load_id = loads.id WHERE carrier = 'Indus';
