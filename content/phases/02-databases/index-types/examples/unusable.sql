-- Every column here has an index. Which conditions can use it?
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS
SELECT n AS id, 'LD-' || lpad(n::text, 6, '0') AS reference,  -- collation C: bytes
    ('LD-' || lpad(n::text, 6, '0')) COLLATE "unicode" AS title,  -- a language's order
    CASE WHEN n % 50 = 0 THEN 'open' ELSE 'matched' END AS status,
    '2026-01-01'::timestamp + n * interval '5 min' AS posted_at
FROM generate_series(1, 50000) AS n;
CREATE INDEX ON loads (id);
CREATE INDEX ON loads (reference);
CREATE INDEX ON loads (title);
CREATE INDEX ON loads (status);
CREATE INDEX ON loads (posted_at);
VACUUM ANALYZE loads;

CREATE FUNCTION scan(condition text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) SELECT * FROM loads WHERE ' || condition INTO plan;
    RETURN plan #>> '{0,Plan,Node Type}';
END $$;

SELECT condition, scan(condition) FROM (VALUES
    ('posted_at::date = ''2026-03-01'''),
    ('posted_at >= ''2026-03-01'' AND posted_at < ''2026-03-02'''),
    ('lower(reference) = ''ld-004711'''), ('id + 1 = 4712'),
    ('id = 4711'), ('id = 4711.0'), ('id::text = ''4711'''),
    ('reference LIKE ''%4711'''), ('reference LIKE ''LD-0047%'''),
    ('title LIKE ''LD-0047%'''),
    ('status = ''open'''), ('status = ''matched'''), ('status <> ''matched'''),
    ('id = 7 OR reference = ''LD-000008''')
) AS conditions (condition);

CREATE INDEX ON loads (lower(reference));
CREATE INDEX ON loads (title text_pattern_ops);
SELECT scan('lower(reference) = ''ld-004711''') AS lower,
    scan('title LIKE ''LD-0047%''') AS title_like;
