-- Full-text search without a second system: the notes of bm25.py in PostgreSQL.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (
    id int PRIMARY KEY,
    note text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('english', note)) STORED);
INSERT INTO loads (id, note) VALUES
    (1, 'urgent urgent urgent urgent urgent cement'),
    (2, 'kinnow from sargodha to lahore tonight'),
    (3, 'urgent cement from karachi to multan'),
    (4, 'urgent steel from karachi to lahore'),
    (5, 'urgent rice from sukkur to karachi'),
    (6, 'urgent cotton from multan to karachi'),
    (7, 'urgent sugar from sukkur to quetta'),
    (8, 'empty pallets from quetta to sukkur');
SELECT words FROM loads WHERE id IN (2, 8) ORDER BY id;
SELECT websearch_to_tsquery('english', '"empty pallets" or kinnow -cement') AS query;
SELECT to_tsvector('english', 'ships shipping shipments') AS stems;

-- The rank knows this row only; nothing says that kinnow is rare.
SELECT id, round(ts_rank(words, query)::numeric, 3) AS rank, left(note, 22) AS note
FROM loads, websearch_to_tsquery('english', 'urgent or kinnow') AS query
WHERE words @@ query ORDER BY rank DESC, id LIMIT 3;

-- 20,000 more rows, and the planner takes the index.
INSERT INTO loads (id, note)
SELECT n, 'steel coil number ' || n FROM generate_series(9, 20008) AS n;
CREATE INDEX loads_words ON loads USING gin (words);
ANALYZE loads;
EXPLAIN (COSTS OFF)
SELECT id FROM loads WHERE words @@ websearch_to_tsquery('english', 'kinnow lahore');
-- Committed means found: no refresh, and a rollback takes it back.
BEGIN;
UPDATE loads SET note = 'kinnow to delhi' WHERE id = 3;
SELECT id FROM loads WHERE words @@ to_tsquery('kinnow') ORDER BY id;
ROLLBACK;
SELECT id FROM loads WHERE words @@ to_tsquery('kinnow') ORDER BY id;
