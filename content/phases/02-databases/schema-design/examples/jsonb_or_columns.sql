-- The same load as a document and as columns: bytes, a wrong key, the planner's guess.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE docs (id int PRIMARY KEY, doc jsonb NOT NULL);
CREATE TABLE loads (
    id int PRIMARY KEY, status text NOT NULL, origin text NOT NULL,
    weight_kg int NOT NULL
);
INSERT INTO loads
SELECT n, CASE WHEN n % 10 = 0 THEN 'open' ELSE 'delivered' END, 'Karachi', n
FROM generate_series(1, 20000) AS n;
INSERT INTO docs SELECT id, to_jsonb(loads) - 'id' FROM loads;
ANALYZE docs, loads;

-- The misspelt key is a new key; the misspelt column is an error.
UPDATE docs SET doc = doc || '{"stauts": "cancelled"}' WHERE id = 7;
-- expect: error
UPDATE loads SET stauts = 'cancelled' WHERE id = 7;

CREATE FUNCTION guess(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RETURN plan -> 0 -> 'Plan' -> 'Plan Rows';
END $$;
SELECT 'columns' AS stored_as, pg_relation_size('loads') / 1024 AS kb,
    guess($$SELECT * FROM loads WHERE status = 'delivered'$$) AS guessed,
    (SELECT count(*) FROM loads WHERE status = 'delivered') AS real
UNION ALL
SELECT 'jsonb', pg_relation_size('docs') / 1024,
    guess($$SELECT * FROM docs WHERE doc ->> 'status' = 'delivered'$$),
    (SELECT count(*) FROM docs WHERE doc ->> 'status' = 'delivered');

-- Statistics for the expression repair the guess, not the spelling.
CREATE STATISTICS docs_status ON (doc ->> 'status') FROM docs;
ANALYZE docs;
SELECT guess($$SELECT * FROM docs WHERE doc ->> 'status' = 'delivered'$$) AS guessed_now;
