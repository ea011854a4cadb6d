-- Inside a B-tree of 1,000,000 keys: three levels, and one descent from root to row.
--
-- runtime: psql
-- verify: exact

CREATE EXTENSION pageinspect;
CREATE TABLE loads AS
SELECT n AS id, n % 100 AS shipper_id FROM generate_series(1, 1000000) AS n;
CREATE INDEX by_id ON loads (id);
SELECT level AS root_level, root AS root_page FROM bt_metap('by_id');
-- All pages by level: 0 is the leaves. Nothing but the leaves points at rows.
SELECT btpo_level AS level, type, count(*) AS pages, sum(live_items) AS entries,
    round(avg(live_items)) AS per_page, round(avg(free_size)) AS free_bytes
FROM generate_series(1, pg_relation_size('by_id') / 8192 - 1) AS page,
    bt_page_stats('by_id', page::int)
GROUP BY 1, 2 ORDER BY 1 DESC;

-- Where is id 777777? On each page the last entry that is not greater than it.
CREATE FUNCTION step(page int) RETURNS TABLE (entry int, key bigint, points_at tid)
LANGUAGE sql AS $$
    SELECT itemoffset, key, ctid FROM bt_page_items('by_id', page), LATERAL (
        SELECT coalesce(sum(get_byte(raw, byte)::bigint << 8 * byte), 0)::bigint
        FROM decode(replace(data, ' ', ''), 'hex') AS raw,
            generate_series(0, length(raw) - 1) AS byte
    ) AS decoded (key)
    WHERE key <= 777777 AND itemoffset >= CASE
        WHEN (SELECT btpo_next FROM bt_page_stats('by_id', page)) = 0 THEN 1 ELSE 2 END
    ORDER BY itemoffset DESC LIMIT 1
$$;
WITH RECURSIVE descent (level, page, entry, key, points_at) AS (
    SELECT level::int, root::int, step.* FROM bt_metap('by_id'), step(root::int)
    UNION ALL
    SELECT level - 1, d.block, step.* FROM (
        SELECT level, (points_at::text::point)[0]::int AS block FROM descent
    ) AS d, step(d.block) WHERE level > 0
)
SELECT * FROM descent ORDER BY level DESC;
SELECT ctid, * FROM loads WHERE id = 777777;
-- 10,000 rows share each shipper: since 13 a key is stored once with a list of rows.
CREATE INDEX lists ON loads (shipper_id);
CREATE INDEX singles ON loads (shipper_id) WITH (deduplicate_items = off);
SELECT pg_size_pretty(pg_relation_size('by_id')) AS unique_keys,
    pg_size_pretty(pg_relation_size('lists')) AS lists,
    pg_size_pretty(pg_relation_size('singles')) AS singles;
