-- Two pages of a table without ORDER BY, and one update between them.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, origin text, price int);
INSERT INTO loads VALUES
    (1, 'Karachi', 90), (2, 'Lahore', 80), (3, 'Multan', 70),
    (4, 'Delhi', 60), (5, 'Quetta', 50), (6, 'Sukkur', 40);

-- Page 1, three loads.
SELECT id, origin FROM loads LIMIT 3;

-- Somebody reprices the first load. The new version of the row is written elsewhere.
UPDATE loads SET price = 95 WHERE id = 1;

-- Page 2. Load 4 was on neither page, load 1 is on both.
SELECT id, origin FROM loads LIMIT 3 OFFSET 3;

-- The same two pages with an order that no update of the price can change.
SELECT id FROM loads ORDER BY id LIMIT 3;
SELECT id FROM loads ORDER BY id LIMIT 3 OFFSET 3;
