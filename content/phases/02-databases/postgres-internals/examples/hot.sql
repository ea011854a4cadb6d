-- HOT: an update that touches no indexed column and finds room writes no index entry.
--
-- runtime: psql
-- verify: exact

CREATE EXTENSION pageinspect;
CREATE TABLE loads (id int PRIMARY KEY, city text, bids int) WITH (fillfactor = 50);
CREATE INDEX loads_city ON loads (city);
INSERT INTO loads SELECT n, 'Multan', 0 FROM generate_series(1, 50) AS n;

CREATE VIEW counted AS
SELECT count(*) AS tuples, count(*) FILTER (WHERE t_infomask2 & 32768 > 0) AS heap_only,
    (SELECT count(*) FROM bt_page_items('loads_pkey', 1)) AS entries_pkey,
    (SELECT count(*) FROM bt_page_items('loads_city', 1)) AS entries_city
FROM heap_page_items(get_raw_page('loads', 0));

UPDATE loads SET bids = bids + 1 WHERE id <= 10;  -- no index has this column
SELECT * FROM counted;

UPDATE loads SET city = 'Lahore' WHERE id <= 10;  -- one index has this one
SELECT * FROM counted;

-- The first load's chain: the index points at 1, its versions lead on from there.
SELECT lp AS pointer, t_ctid AS next FROM heap_page_items(get_raw_page('loads', 0))
WHERE lp IN (1, 51, 61);
