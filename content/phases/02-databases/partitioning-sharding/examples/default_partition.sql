-- What a default partition costs when the next month is added.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE trips (started_on date NOT NULL, truck_id int)
    PARTITION BY RANGE (started_on);
CREATE TABLE trips_02 PARTITION OF trips FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
-- expect: error
INSERT INTO trips VALUES ('2026-03-01', 7);

CREATE TABLE trips_default PARTITION OF trips DEFAULT;
INSERT INTO trips SELECT date '2026-03-01' + n % 40, n FROM generate_series(1, 4000) AS n;
-- Nobody was paged, and now March cannot be created any more.
-- expect: error
CREATE TABLE trips_03 PARTITION OF trips FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');

-- The way out: fill the month beside the tree, empty the default, attach.
CREATE TABLE trips_03 (LIKE trips, CHECK (
    started_on >= '2026-03-01' AND started_on < '2026-04-01'));
BEGIN;
WITH moved AS (
    DELETE FROM trips_default WHERE started_on < '2026-04-01' RETURNING *
) INSERT INTO trips_03 SELECT * FROM moved;
ALTER TABLE trips ATTACH PARTITION trips_03
    FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');
SELECT relation::regclass, mode FROM pg_locks
WHERE relation::regclass::text LIKE 'trips%' AND mode LIKE ANY ('{Access%, ShareUpd%}')
    AND mode <> 'AccessShareLock'
ORDER BY relation::regclass::text, mode;
COMMIT;

-- Is the default scanned for stray rows? The server says so at debug level.
CREATE TABLE trips_05 (LIKE trips);
ALTER TABLE trips_default ADD CHECK (started_on < '2026-05-01');
SET client_min_messages = debug1;
ALTER TABLE trips ATTACH PARTITION trips_05
    FOR VALUES FROM ('2026-05-01') TO ('2026-06-01');
RESET client_min_messages;
SELECT tableoid::regclass AS partition, count(*) FROM trips GROUP BY 1 ORDER BY 1;
