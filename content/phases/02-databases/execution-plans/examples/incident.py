"""One more day is imported, and the statistics have never heard of that day.

runtime: lab
verify: asserts
"""

import time
from threading import Thread

from freight.clusters import Cluster

TABLES = """CREATE EXTENSION pg_stat_statements;
CREATE TABLE loads (id int, pickup_on date, lane int);
CREATE TABLE quotes (valid_on date, lane int, rate int);
CREATE INDEX ON loads (pickup_on); CREATE INDEX ON quotes (valid_on)"""
IMPORT = """INSERT INTO loads SELECT n, '2026-06-01'::date + {0} + n % {1}, n / {1}
FROM generate_series(1, 4000 * {1}) AS n;
INSERT INTO quotes SELECT pickup_on, lane, id * 7 % 9001 FROM loads
WHERE pickup_on >= '2026-06-01'::date + {0}; SELECT pg_stat_force_next_flush()"""
BOARD = """SELECT l.id, q.rate FROM loads AS l JOIN quotes AS q ON q.lane = l.lane
AND q.valid_on = l.pickup_on WHERE l.pickup_on = %s ORDER BY q.rate, l.id LIMIT 20"""
CALLS = """SELECT calls, mean_exec_time, (shared_blks_hit + shared_blks_read) / calls
FROM pg_stat_statements WHERE query LIKE '%ORDER BY q.rate%'"""
ACTIVE = "SELECT state, wait_event FROM pg_stat_activity WHERE application_name = 'app'"
STALE = """SELECT n_mod_since_analyze, 50 + 0.1 * reltuples FROM pg_stat_user_tables
JOIN pg_class ON oid = relid WHERE oid = 'loads'::regclass"""
LOADED = "pg_stat_statements, auto_explain"
LOG = {"auto_explain.log_min_duration": "200ms", "auto_explain.log_analyze": "on"}

with (
    Cluster(shared_preload_libraries=LOADED, **LOG) as server,
    server.connect() as me,
    server.connect(application_name="app", prepare_threshold=None) as app,
):

    def board(name: str, day: str, runs: int) -> float:
        me.execute("SELECT pg_stat_statements_reset()")
        for _ in range(runs):
            app.execute(BOARD, [day])
        calls, mean, pages = me.execute(CALLS).fetchone() or (0, 0, 0)
        print(f"{name:<14}{calls} calls  {mean:>6,.0f} ms each  {pages:>7,} pages each")
        return mean

    for statement in (TABLES, IMPORT.format(0, 60), "VACUUM ANALYZE"):
        me.execute(statement)
    before = board("July 30", "2026-07-30", 5)
    me.execute(IMPORT.format(60, 1))  # a day like any other
    slow = Thread(target=app.execute, args=[BOARD, ["2026-07-31"]])
    slow.start()
    time.sleep(0.2)
    print("meanwhile     ", *me.execute(ACTIVE).fetchone() or ())
    slow.join()
    print(server.log[server.log.rindex("Limit") :])
    after = board("July 31", "2026-07-31", 2)
    print("changed, analyzed above:", *me.execute(STALE).fetchone() or ())
    me.execute("ANALYZE loads, quotes")
    cured = board("after ANALYZE", "2026-07-31", 5)
    assert after > 20 * before and after > 20 * cured
