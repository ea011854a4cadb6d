-- The same pipeline over jsonb documents: one SQL clause for each stage.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE shippers (id int PRIMARY KEY, city text);
INSERT INTO shippers
SELECT n, (ARRAY['Karachi', 'Lahore', 'Multan'])[1 + n % 3]
FROM generate_series(0, 8) AS n;  -- shipper 9 is missing
CREATE TABLE loads (id int PRIMARY KEY, doc jsonb);
INSERT INTO loads
SELECT n, jsonb_build_object(
    'shipper', n % 10, 'status', CASE WHEN n % 8 = 0 THEN 'delivered' ELSE 'open' END,
    'bids', coalesce((
        SELECT jsonb_agg(jsonb_build_object('price', 100 * b + n, 'accepted', b = 2))
        FROM generate_series(0, n % 6 - 1) AS b), '[]'))
FROM generate_series(0, 999) AS n;
ANALYZE;

SELECT s.city, sum((bid ->> 'price')::int) AS total           -- $group
FROM loads
CROSS JOIN jsonb_array_elements(doc -> 'bids') AS bid         -- $unwind
JOIN shippers AS s ON s.id = (doc -> 'shipper')::int          -- $lookup + $unwind
WHERE doc ->> 'status' = 'delivered'                          -- $match
    AND bid @> '{"accepted": true}'
GROUP BY s.city
ORDER BY s.city;

-- The filter written last, outside: where does the planner run it?
EXPLAIN (COSTS OFF)
SELECT city, sum(price) FROM (
    SELECT s.city, (bid ->> 'price')::int AS price, doc ->> 'status' AS status
    FROM loads
    CROSS JOIN jsonb_array_elements(doc -> 'bids') AS bid
    JOIN shippers AS s ON s.id = (doc -> 'shipper')::int
) AS unwound
WHERE status = 'delivered'
GROUP BY city;
