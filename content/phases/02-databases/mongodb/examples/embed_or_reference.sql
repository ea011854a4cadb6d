-- Embedded, referenced, extended reference: rows each operation reads or writes.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE carriers AS SELECT n AS id, 'Carrier ' || n AS name, '0300-' || n AS phone
FROM generate_series(1, 5000) AS n;
CREATE TABLE loads AS
SELECT n AS id, 'open' AS status FROM generate_series(1, 1000) AS n;
CREATE TABLE bids AS
SELECT load.id AS load_id, 1 + (load.id * 7 + n) % 50 AS carrier_id, 900 + n AS price
FROM loads AS load, generate_series(1, 20) AS n;
ALTER TABLE carriers ADD PRIMARY KEY (id);
ALTER TABLE loads ADD PRIMARY KEY (id);
CREATE INDEX ON bids (load_id);
CREATE TABLE embedded AS SELECT l.id, jsonb_build_object('status', l.status, 'bids',
    jsonb_agg(to_jsonb(c) || jsonb_build_object('price', b.price))) AS doc
FROM loads AS l JOIN bids AS b ON b.load_id = l.id
JOIN carriers AS c ON c.id = b.carrier_id GROUP BY l.id, l.status;
CREATE TABLE extended AS SELECT id, jsonb_set(doc, '{bids}',
    (SELECT jsonb_agg(bid - 'phone') FROM jsonb_array_elements(doc -> 'bids') AS bid)
) AS doc FROM embedded;
ALTER TABLE embedded ADD PRIMARY KEY (id);
ALTER TABLE extended ADD PRIMARY KEY (id);
ANALYZE;
CREATE FUNCTION touched(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE plan jsonb; BEGIN  -- rows that the scans of the plan returned
    EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
    RETURN (SELECT sum((node -> 'Actual Rows')::numeric * (node -> 'Actual Loops')::int)
        FROM jsonb_path_query(plan, 'strict $.** ? (exists(@."Relation Name"))') AS node);
END $$;
SELECT 'read one load with its bids and names' AS operation,
    touched('SELECT * FROM embedded WHERE id = 7') AS embedded,
    touched('SELECT * FROM loads AS l JOIN bids AS b ON b.load_id = l.id
        JOIN carriers AS c ON c.id = b.carrier_id WHERE l.id = 7') AS referenced,
    touched('SELECT * FROM extended WHERE id = 7') AS extended
UNION ALL SELECT 'change the phone of carrier 9',
    (SELECT count(*) FROM embedded WHERE doc @> '{"bids": [{"id": 9}]}'), 1, 1
UNION ALL SELECT 'change the name of carrier 9',
    (SELECT count(*) FROM embedded WHERE doc @> '{"bids": [{"id": 9}]}'), 1,
    (SELECT 1 + count(*) FROM extended WHERE doc @> '{"bids": [{"id": 9}]}')
UNION ALL SELECT 'bytes written for one more bid',
    (SELECT round(avg(pg_column_size(doc))) FROM embedded),
    (SELECT round(avg(pg_column_size(bids))) FROM bids),
    (SELECT round(avg(pg_column_size(doc))) FROM extended);
