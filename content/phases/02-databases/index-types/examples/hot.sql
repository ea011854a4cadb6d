-- HOT or not: a column in no index, in INCLUDE, in a partial index's condition.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int, status text, price int, note text) WITH (fillfactor = 40);
INSERT INTO loads SELECT n, 'matched', n, '' FROM generate_series(1, 1000) AS n;
CREATE INDEX ON loads (id) INCLUDE (price);
CREATE INDEX ON loads (id) WHERE status = 'open';
CREATE VIEW counted AS  -- in this transaction, so far
SELECT n_tup_upd AS updates, n_tup_hot_upd AS hot
FROM pg_stat_xact_user_tables WHERE relname = 'loads';

BEGIN;
UPDATE loads SET note = 'seen' WHERE id <= 100;
SELECT * FROM counted;
UPDATE loads SET price = price + 1 WHERE id BETWEEN 301 AND 400;
SELECT * FROM counted;
UPDATE loads SET status = 'cancelled' WHERE id BETWEEN 601 AND 700;  -- never 'open'
SELECT * FROM counted;
COMMIT;
