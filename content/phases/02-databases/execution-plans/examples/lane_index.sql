-- Statistics that do not know the day: which index keeps the join cheap all the same?
--
-- runtime: pglite
-- verify: exact

CREATE TABLE loads (id int, day date, lane int);
CREATE TABLE quotes (day date, lane int, rate int);
CREATE INDEX loads_day ON loads (day);
CREATE INDEX quotes_day ON quotes (day);
INSERT INTO loads
SELECT n, date '2026-06-01' + n % 60, n / 60 FROM generate_series(1, 30000) AS n;
INSERT INTO quotes SELECT day, lane, id % 9001 FROM loads;
ANALYZE loads, quotes;
INSERT INTO loads SELECT n, '2026-07-31', n FROM generate_series(1, 500) AS n;
INSERT INTO quotes SELECT day, lane, id % 9001 FROM loads WHERE day = '2026-07-31';

-- The plan expects one load of that day and one quote. Really there are 500 of each.
PREPARE board AS SELECT l.id, q.rate FROM loads AS l JOIN quotes AS q USING (day, lane)
WHERE day = '2026-07-31' ORDER BY q.rate, l.id LIMIT 20;

-- The obvious order of columns: with one row expected, the day alone is cheap enough.
CREATE INDEX quotes_day_lane ON quotes (day, lane);
DROP INDEX quotes_day;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE board;

-- The lane first: there is nothing to search by without the outer row's lane.
CREATE INDEX quotes_lane_day ON quotes (lane, day);
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF) EXECUTE board;
