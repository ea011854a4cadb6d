-- January must go: DELETE and VACUUM on one table, DETACH and DROP on partitions.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE plain (pinged_at date NOT NULL, truck_id int, note text);
CREATE TABLE pings (LIKE plain) PARTITION BY RANGE (pinged_at);
CREATE TABLE pings_01 PARTITION OF pings FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE pings_02 PARTITION OF pings FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
INSERT INTO plain
SELECT date '2026-01-01' + n / 1000, n % 500, 'Karachi - Lahore, M-9, moving'
FROM generate_series(0, 58999) AS n;
INSERT INTO pings SELECT * FROM plain;

CREATE TABLE cost (step text, wal bigint, pages_left bigint);
CREATE FUNCTION pages(tree regclass) RETURNS bigint LANGUAGE sql AS
    'SELECT sum(pg_relation_size(relid)) / 8192
    FROM (SELECT relid FROM pg_partition_tree(tree) UNION SELECT tree) AS r (relid)';
CREATE PROCEDURE measure(step text, command text, tree regclass) LANGUAGE plpgsql AS $$
DECLARE before pg_lsn := pg_current_wal_insert_lsn();
BEGIN
    EXECUTE command;
    INSERT INTO cost VALUES (step, pg_current_wal_insert_lsn() - before, pages(tree));
END $$;

SELECT pages('plain') AS plain, pages('pings') AS pings;
CALL measure('delete', 'DELETE FROM plain WHERE pinged_at < ''2026-02-01''', 'plain');
CALL measure('detach', 'ALTER TABLE pings DETACH PARTITION pings_01', 'pings');
CALL measure('drop', 'DROP TABLE pings_01', 'pings');
SELECT step, wal > 1000000 AS over_1_mb_of_wal, wal < 50000 AS under_50_kb, pages_left
FROM cost;
SELECT (SELECT wal FROM cost WHERE step = 'delete')
    > 50 * (SELECT sum(wal) FROM cost WHERE step <> 'delete') AS fifty_times_the_wal;
VACUUM plain;
SELECT pages('plain') AS plain_after_vacuum, pages('pings') AS pings;
