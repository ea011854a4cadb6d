-- Values of more than about 2 kB leave the page: compressed first, then cut into pieces.
--
-- runtime: psql
-- verify: exact

CREATE TABLE documents (id int, body text);
INSERT INTO documents VALUES (1, 'short'), (2, repeat('freight ', 20000));
INSERT INTO documents SELECT 3, string_agg(md5(n::text), '') FROM generate_series(1, 5000) AS n;

SELECT id, length(body) AS characters, pg_column_size(body) AS stored_bytes FROM documents;
SELECT pg_relation_size('documents') AS table_bytes,
       pg_relation_size(reltoastrelid) > 150000 AS rest_is_in_toast
FROM pg_class WHERE oid = 'documents'::regclass;
