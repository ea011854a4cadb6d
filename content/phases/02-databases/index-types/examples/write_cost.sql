-- What each further index costs per insert and per update, and which one is used.
--
-- runtime: pglite
-- verify: asserts

CREATE TABLE loads (
    id int GENERATED ALWAYS AS IDENTITY, shipper_id int, price int, tags text[],
    reference uuid DEFAULT gen_random_uuid(), posted_at timestamptz DEFAULT now(),
    note text
) WITH (fillfactor = 80);
CREATE TABLE seen (k int, newest text, ms int, wal int, wal_note int, wal_price int);
CREATE PROCEDURE measure(k int, newest text DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE wal pg_lsn[]; began timestamptz; ms int;
BEGIN
    IF k > 0 THEN EXECUTE 'CREATE INDEX ON loads USING ' || newest; END IF;
    began := clock_timestamp();
    wal[0] := pg_current_wal_insert_lsn();
    INSERT INTO loads (shipper_id, price, tags)
    SELECT n % 500, n * 7919 % 90000, ARRAY['cargo-' || n % 211, 'class-' || n % 7]
    FROM generate_series(1, 20000) AS n;
    wal[1] := pg_current_wal_insert_lsn();
    ms := extract(epoch FROM clock_timestamp() - began) * 1000;
    UPDATE loads SET note = 'seen' WHERE id > k * 20000 AND id % 20 = 0;
    wal[2] := pg_current_wal_insert_lsn();
    UPDATE loads SET price = price + 1 WHERE id > k * 20000 AND id % 20 = 0;
    wal[3] := pg_current_wal_insert_lsn();
    INSERT INTO seen VALUES (k, newest, ms, (wal[1] - wal[0]) / 20000,
        (wal[2] - wal[1]) / 1000, (wal[3] - wal[2]) / 1000);
END $$;
CALL measure(0);
CALL measure(1, 'btree (price)');
CALL measure(2, 'btree (id)');
CALL measure(3, 'btree (shipper_id, posted_at)');
CALL measure(4, 'brin (posted_at)');
CALL measure(5, 'gin (tags)');
CALL measure(6, 'btree (reference)');
SELECT * FROM seen ORDER BY k;
DO $$ BEGIN
    ASSERT (SELECT b.wal > 4 * a.wal AND b.wal_note < 2 * a.wal_note
        AND b.wal_price > 6 * a.wal_price FROM seen a, seen b WHERE a.k = 0 AND b.k = 6);
END $$;
SELECT count(*) FROM loads WHERE shipper_id = 7 AND posted_at <= now();
SELECT pg_stat_force_next_flush();
SELECT indexrelname, idx_scan, pg_size_pretty(pg_relation_size(indexrelid)) AS size
FROM pg_stat_user_indexes ORDER BY idx_scan, pg_relation_size(indexrelid) DESC;
