-- Windows: the default frame counts ties together; two numberings find the islands.
--
-- runtime: pglite
-- verify: exact

CREATE TABLE trips (id int PRIMARY KEY, truck text, day date, fare int);
INSERT INTO trips VALUES
    (1, 'KHI-101', '2026-11-01', 100), (2, 'KHI-101', '2026-11-02', 200),
    (3, 'KHI-101', '2026-11-02', 300), (4, 'KHI-101', '2026-11-03', 400),
    (5, 'KHI-101', '2026-11-06', 500), (6, 'KHI-101', '2026-11-07', 600),
    (7, 'LHE-202', '2026-11-02', 700);

-- No frame written: RANGE up to the current row and its peers, here the same day.
SELECT id, day, fare,
    sum(fare) OVER (ORDER BY day) AS by_default,
    sum(fare) OVER (ORDER BY day, id ROWS UNBOUNDED PRECEDING) AS by_rows,
    last_value(id) OVER (ORDER BY id) AS last_id,
    last_value(id) OVER (
        ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS real_last
FROM trips WHERE truck = 'KHI-101' ORDER BY id;

-- Islands: within an unbroken run of days, day minus its number stays the same.
-- dense_rank, because two trips on one day are one day.
WITH numbered AS (
    SELECT truck, day, fare,
        day - dense_rank() OVER (PARTITION BY truck ORDER BY day)::int AS island
    FROM trips
)
SELECT truck, min(day) AS from_day, max(day) AS to_day, sum(fare) AS fare
FROM numbered GROUP BY truck, island ORDER BY truck, from_day;

-- Gaps: what lead() says about the next day.
SELECT truck, day + 1 AS idle_from, next_day - 1 AS idle_to
FROM (
    SELECT truck, day, lead(day) OVER (PARTITION BY truck ORDER BY day) AS next_day
    FROM trips
) AS days
WHERE next_day > day + 1;
