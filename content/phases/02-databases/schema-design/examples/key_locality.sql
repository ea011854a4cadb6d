-- The same inserts with three kinds of key: the index's size, the WAL after a checkpoint.
--
-- runtime: pglite
-- verify: asserts

CREATE TABLE by_bigint (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, lane text);
CREATE TABLE by_uuid7 (id uuid DEFAULT uuidv7() PRIMARY KEY, lane text);
CREATE TABLE by_uuid4 (id uuid DEFAULT uuidv4() PRIMARY KEY, lane text);
CREATE TABLE measured (key text PRIMARY KEY, index_kb int, wal_kb int);

CREATE PROCEDURE fill(key text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO by_%s (lane) SELECT ''KHI-LHE'' FROM generate_series(1, 1000)', key
    );
END $$;

DO $$
BEGIN
    FOR batch IN 1..100 LOOP
        CALL fill('bigint'); CALL fill('uuid7'); CALL fill('uuid4');
    END LOOP;
END $$;
CHECKPOINT;  -- the first change of a page from here on writes the whole page into the WAL
DO $$
DECLARE
    key text;
    before pg_lsn;
    wal bigint;
BEGIN
    FOREACH key IN ARRAY ARRAY['bigint', 'uuid7', 'uuid4'] LOOP
        before := pg_current_wal_insert_lsn();
        CALL fill(key);
        wal := pg_current_wal_insert_lsn() - before;
        INSERT INTO measured VALUES (
            key, pg_relation_size(format('by_%s_pkey', key)) / 1024, wal / 1024
        );
    END LOOP;
    ASSERT (SELECT max(wal_kb) > 5 * min(wal_kb) FROM measured);
    ASSERT (
        SELECT v4.index_kb > 1.2 * v7.index_kb FROM measured AS v4, measured AS v7
        WHERE v4.key = 'uuid4' AND v7.key = 'uuid7'
    );
END $$;
SELECT * FROM measured ORDER BY index_kb;
