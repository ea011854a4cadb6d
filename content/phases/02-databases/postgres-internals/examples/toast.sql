-- Rows above about 2 kB: their values are compressed first, then cut into pieces.
--
-- runtime: psql
-- verify: exact

CREATE TABLE documents (id int, body text);
INSERT INTO documents VALUES (1, 'short'), (2, repeat('freight ', 20000));
INSERT INTO documents
SELECT 3, string_agg(md5(n::text), '') FROM generate_series(1, 5000) AS n;

SELECT id, length(body) AS characters, pg_column_size(body) AS stored_bytes
FROM documents;
SELECT pg_relation_size('documents') AS table_bytes,
       pg_relation_size(reltoastrelid) > 150000 AS rest_is_in_toast
FROM pg_class WHERE oid = 'documents'::regclass;

-- An update of another column copies the pointer, not the 160,000 bytes.
CREATE VIEW toast AS SELECT pg_relation_size(reltoastrelid) AS bytes
FROM pg_class WHERE oid = 'documents'::regclass;
SELECT bytes AS before FROM toast;
UPDATE documents SET id = 4 WHERE id = 3;
SELECT bytes AS after_id FROM toast;
UPDATE documents SET body = body || '.' WHERE id = 4;
SELECT bytes AS after_body FROM toast;
