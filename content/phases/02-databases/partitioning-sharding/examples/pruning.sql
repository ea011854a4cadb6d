-- Which partitions does a query read, and what must a unique key contain?
--
-- runtime: pglite
-- verify: exact

-- expect: error
CREATE TABLE trips (id bigint PRIMARY KEY, started_on date, truck_id int)
    PARTITION BY RANGE (started_on);

CREATE TABLE trips (
    id bigint GENERATED ALWAYS AS IDENTITY,
    started_on date NOT NULL,
    truck_id int NOT NULL,
    PRIMARY KEY (id, started_on)
) PARTITION BY RANGE (started_on);
CREATE TABLE trips_2026_01 PARTITION OF trips
    FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');  -- the upper end is not included
CREATE TABLE trips_2026_02 PARTITION OF trips
    FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE TABLE trips_2026_03 PARTITION OF trips
    FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');
INSERT INTO trips (started_on, truck_id)
SELECT date '2026-01-01' + n % 90, n % 500 FROM generate_series(1, 9000) AS n;
VACUUM ANALYZE trips;

-- The key as a range of plain values: one partition is left in the plan.
EXPLAIN (COSTS OFF)
SELECT count(*) FROM trips WHERE started_on >= '2026-02-01' AND started_on < '2026-03-01';
-- The same month behind a function: the bounds cannot be compared with it.
EXPLAIN (COSTS OFF)
SELECT count(*) FROM trips WHERE extract(month FROM started_on) = 2;
-- No key: one index descent in every partition.
EXPLAIN (COSTS OFF) SELECT * FROM trips WHERE id = 4711;
-- The value arrives as a parameter: pruned when execution starts.
SET plan_cache_mode = force_generic_plan;
PREPARE of_day (date) AS SELECT count(*) FROM trips WHERE started_on = $1;
EXPLAIN (COSTS OFF) EXECUTE of_day ('2026-03-08');
-- The value comes from another table: the nested loop decides for each of its rows.
CREATE TABLE claims AS SELECT id AS trip_id, started_on FROM trips WHERE id = 4711;
ANALYZE claims;
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
SELECT t.truck_id FROM claims AS c
JOIN trips AS t ON t.id = c.trip_id AND t.started_on = c.started_on;
