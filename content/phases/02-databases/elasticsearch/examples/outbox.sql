-- An outbox read by "id > last seen" loses an event; a late event meets a version.
--
-- runtime: psql
-- verify: exact

CREATE TABLE outbox (id bigserial, load_id int, version int, city text);
CREATE TABLE search_copy (load_id int PRIMARY KEY, version int, city text);
-- What version_type=external does: a write counts only with a greater version.
CREATE FUNCTION put(load int, v int, c text) RETURNS text LANGUAGE sql AS $$
    WITH written AS (
        INSERT INTO search_copy VALUES (load, v, c) ON CONFLICT (load_id)
        DO UPDATE SET version = v, city = c WHERE search_copy.version < v
        RETURNING 1)
    SELECT CASE count(*) WHEN 1 THEN 'written' ELSE '409 conflict' END FROM written
$$;

BEGIN;
INSERT INTO outbox (load_id, version, city) VALUES (7, 1, 'Multan');
-- session 2
INSERT INTO outbox (load_id, version, city) VALUES (8, 1, 'Lahore');
-- session 3
SELECT id, load_id FROM outbox WHERE id > 0 ORDER BY id;
-- session 1
COMMIT;
-- session 3
SELECT id, load_id FROM outbox WHERE id > 2 ORDER BY id;
WITH taken AS (DELETE FROM outbox RETURNING *)
SELECT load_id, put(load_id, version, city) FROM taken ORDER BY id;
SELECT put(7, 3, 'Karachi') AS version_3, put(7, 2, 'Sukkur') AS late_version_2;
SELECT * FROM search_copy ORDER BY load_id;
