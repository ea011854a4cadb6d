-- One row, 2,000 updates: pruning keeps it in one page, until an index has the column.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE counter (load_id int PRIMARY KEY, bids int);
INSERT INTO counter VALUES (1, 0);
CREATE PROCEDURE count_up() LANGUAGE plpgsql AS $$
BEGIN
    FOR n IN 1..2000 LOOP  -- each update is a transaction of its own
        UPDATE counter SET bids = bids + 1;
        COMMIT;
    END LOOP;
END $$;
CREATE VIEW kilobytes AS
SELECT pg_relation_size('counter') / 1024 AS heap,
    pg_indexes_size('counter') / 1024 AS indexes;

-- Nobody calls VACUUM here, and PGlite has no autovacuum.
CALL count_up();
SELECT * FROM kilobytes;

CREATE INDEX ON counter (bids);
SELECT * FROM kilobytes;
CALL count_up();
SELECT * FROM kilobytes;

-- The same in one transaction: what it replaced itself may not go before it ends.
DROP INDEX counter_bids_idx;
VACUUM FULL counter;
DO $$
BEGIN
    FOR n IN 1..2000 LOOP
        UPDATE counter SET bids = bids + 1;
    END LOOP;
END $$;
SELECT * FROM kilobytes;
