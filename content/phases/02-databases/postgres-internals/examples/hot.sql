-- HOT: an update that touches no index and finds room on its page writes no index entry.
--
-- runtime: psql
-- verify: exact

CREATE EXTENSION pageinspect;
CREATE TABLE loads (id int PRIMARY KEY, city text, bids int) WITH (fillfactor = 50, autovacuum_enabled = off);
CREATE INDEX loads_city ON loads (city);
INSERT INTO loads SELECT n, 'Multan', 0 FROM generate_series(1, 50) AS n;

UPDATE loads SET bids = bids + 1 WHERE id <= 10;
SELECT count(*) FILTER (WHERE (t_infomask2 & 32768) > 0) AS heap_only, count(*) AS tuples
FROM heap_page_items(get_raw_page('loads', 0));
SELECT count(*) AS entries_in_city_index FROM bt_page_items('loads_city', 1) WHERE NOT dead;

UPDATE loads SET city = 'Lahore' WHERE id <= 10;
SELECT count(*) FILTER (WHERE (t_infomask2 & 32768) > 0) AS heap_only, count(*) AS tuples
FROM heap_page_items(get_raw_page('loads', 0));
SELECT lp AS pointer, lp_flags AS state, t_ctid AS next FROM heap_page_items(get_raw_page('loads', 0))
WHERE lp IN (1, 51, 61);
