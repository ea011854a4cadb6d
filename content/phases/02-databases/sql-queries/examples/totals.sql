-- Two joins multiply the money; aggregate first. Then FILTER and GROUPING SETS.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, origin text, status text, price int);
CREATE TABLE bids (load_id int, amount int);
CREATE TABLE stops (load_id int, city text);
INSERT INTO loads VALUES
    (1, 'Karachi', 'open', 900), (2, 'Karachi', 'delivered', 500),
    (3, 'Lahore', 'delivered', 700), (4, NULL, 'open', 300);  -- origin not yet known
INSERT INTO bids VALUES (1, 880), (1, 850), (1, 910), (2, 480);
INSERT INTO stops VALUES (1, 'Sukkur'), (1, 'Multan'), (3, 'Sahiwal');

-- Load 1 has three bids and two stops: six rows, six times 900.
SELECT sum(price) AS revenue, count(amount) AS bids, count(DISTINCT loads.id) AS loads
FROM loads
LEFT JOIN bids ON bids.load_id = loads.id LEFT JOIN stops ON stops.load_id = loads.id;

-- The cure: one row per load on each side before the join.
SELECT sum(price) AS revenue, sum(coalesce(b.n, 0)) AS bids, count(*) AS loads
FROM loads
LEFT JOIN (SELECT load_id, count(*) AS n FROM bids GROUP BY 1) AS b ON b.load_id = id
LEFT JOIN (SELECT load_id, count(*) AS n FROM stops GROUP BY 1) AS s ON s.load_id = id;

-- One pass over the table: open and delivered side by side, with a total.
SELECT CASE grouping(origin) WHEN 1 THEN 'all' ELSE coalesce(origin, '?') END AS origin,
    count(*) AS loads,
    count(*) FILTER (WHERE status = 'open') AS open,
    sum(price) FILTER (WHERE status = 'delivered') AS delivered
FROM loads GROUP BY GROUPING SETS ((origin), ())
ORDER BY grouping(origin), loads.origin NULLS LAST;
