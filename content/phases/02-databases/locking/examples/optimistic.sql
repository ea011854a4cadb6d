-- Optimistic locking is a WHERE clause and a row count.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int PRIMARY KEY, price int NOT NULL, version int NOT NULL DEFAULT 1);
INSERT INTO loads VALUES (7, 90000);

-- Two editors opened the form and read price 90000, version 1. The first saves:
UPDATE loads SET price = 85000, version = version + 1 WHERE id = 7 AND version = 1;
-- The second saves:
UPDATE loads SET price = 95000, version = version + 1 WHERE id = 7 AND version = 1;
SELECT price, version FROM loads;
