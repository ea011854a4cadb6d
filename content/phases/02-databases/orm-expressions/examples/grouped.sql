-- What the expressions become: FILTER, CASE, a correlated subquery, NOT EXISTS.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, origin text, status text, price int);
CREATE TABLE bids (load_id int REFERENCES loads, amount int);
INSERT INTO loads VALUES (1, 'Karachi', 'open', 100), (2, 'Karachi', 'matched', 250), (3, 'Lahore', 'open', 300);
INSERT INTO bids VALUES (1, 90), (1, 70), (2, 240);

-- Count("pk", filter=Q(status="open")) and Sum(..., default=0)
SELECT origin, count(*) FILTER (WHERE status = 'open') AS open,
       coalesce(sum(price) FILTER (WHERE status = 'matched'), 0) AS won
FROM loads GROUP BY origin ORDER BY origin;

-- Case(When(...)) in order_by, Subquery(...[:1]) in annotate
SELECT id, (SELECT amount FROM bids WHERE load_id = loads.id ORDER BY amount LIMIT 1) AS cheapest
FROM loads
ORDER BY CASE WHEN status = 'open' AND price >= 200 THEN 0 WHEN status = 'open' THEN 1 ELSE 2 END;

-- filter(~Exists(bids))
EXPLAIN (COSTS OFF)
SELECT id FROM loads WHERE NOT EXISTS (SELECT FROM bids WHERE load_id = loads.id);
