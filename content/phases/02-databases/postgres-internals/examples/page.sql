-- One page of 8 kB: line pointers from the front, tuples from the back.
--
-- runtime: psql
-- verify: exact

CREATE EXTENSION pageinspect;
CREATE TABLE trucks (id int, full_load boolean, capacity bigint, plate text);
INSERT INTO trucks VALUES (1, true, 20000, 'LEA-1234'), (2, false, 9000, 'KHI-77');

SELECT lower AS pointers_end, upper AS tuples_begin, pagesize
FROM page_header(get_raw_page('trucks', 0));
SELECT lp AS pointer, lp_off AS at, lp_len AS bytes, t_hoff AS header, t_ctid
FROM heap_page_items(get_raw_page('trucks', 0));

-- A SELECT writes too: the first reader notes in the tuple that xmin committed.
SELECT lp AS pointer, t_infomask & 256 > 0 AS noted
FROM heap_page_items(get_raw_page('trucks', 0));
SELECT count(*) FROM trucks;
SELECT lp AS pointer, t_infomask & 256 > 0 AS noted
FROM heap_page_items(get_raw_page('trucks', 0));

-- The same columns in another order: no padding between the 4, the 1 and the 8 bytes.
CREATE TABLE packed (capacity bigint, id int, full_load boolean, plate text);
INSERT INTO packed SELECT capacity, id, full_load, plate FROM trucks;
SELECT lp AS pointer, lp_len AS bytes FROM heap_page_items(get_raw_page('packed', 0));
