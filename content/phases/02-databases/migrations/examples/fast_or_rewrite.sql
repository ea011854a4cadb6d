-- Which ALTER TABLE rewrites the table? The file behind it tells.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads AS SELECT id, 'LD-' || id AS reference, id * 10 AS price FROM generate_series(1, 1000) AS id;
CREATE FUNCTION rewrites(change text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE before oid := pg_relation_filenode('loads');
BEGIN
  EXECUTE 'ALTER TABLE loads ' || change;
  RETURN CASE WHEN pg_relation_filenode('loads') = before THEN 'catalog only' ELSE 'REWRITTEN' END;
END $$;

SELECT change, rewrites(change) FROM (VALUES
  ('ADD COLUMN note text'),
  ('ADD COLUMN status text NOT NULL DEFAULT ''open'''),
  ('ADD COLUMN seen timestamptz DEFAULT now()'),
  ('ADD COLUMN token uuid DEFAULT gen_random_uuid()'),
  ('ALTER COLUMN reference TYPE varchar(40)'),
  ('ALTER COLUMN reference TYPE varchar(80)'),
  ('ALTER COLUMN price TYPE bigint'),
  ('DROP COLUMN note')
) AS changes(change);
