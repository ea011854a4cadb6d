"""One more day is imported, and the statistics have never heard of that day.

runtime: lab
verify: asserts
services: postgresql
"""

from threading import Timer

from freight.clusters import Cluster

SCHEMA = """CREATE EXTENSION pg_stat_statements;
CREATE TABLE loads (id int, day date, lane int); CREATE INDEX ON loads (day);
CREATE TABLE quotes (day date, lane int, rate int); CREATE INDEX ON quotes (day);"""
IMPORT = """INSERT INTO loads SELECT n, '2026-06-01'::date + {0} + n % {1}, n / {1}
FROM generate_series(1, 2500 * {1}) AS n; INSERT INTO quotes SELECT day, lane, id % 9001
FROM loads WHERE day >= '2026-06-01'::date + {0}; SELECT pg_stat_force_next_flush()"""
BOARD = """SELECT l.id, q.rate FROM loads AS l JOIN quotes AS q USING (day, lane)
WHERE day = %s ORDER BY q.rate, l.id LIMIT 20"""
CALLS = """SELECT mean_exec_time, (shared_blks_hit + shared_blks_read) / calls
FROM pg_stat_statements WHERE query LIKE '%ORDER BY q.rate%'"""
ACTIVE = "SELECT state, wait_event FROM pg_stat_activity WHERE application_name = 'app'"
STALE = "SELECT relname, n_mod_since_analyze FROM pg_stat_user_tables ORDER BY 1"
LOADED = "pg_stat_statements, auto_explain"
LOG = {"auto_explain.log_min_duration": "200ms", "auto_explain.log_analyze": "on"}

with Cluster(shared_preload_libraries=LOADED, **LOG) as server, server.connect() as me:
    app = server.connect(application_name="app", prepare_threshold=None)

    def board(name: str, day: str) -> float:
        me.execute("SELECT pg_stat_statements_reset()")
        app.execute(BOARD, [day])
        mean, pages = me.execute(CALLS).fetchone() or (0, 0)
        print(f"{name:<14}{mean:>6,.0f} ms a call  {pages:>8,} pages a call")
        return mean

    me.execute(SCHEMA + IMPORT.format(0, 60))
    me.execute("VACUUM ANALYZE")
    before = board("July 30", "2026-07-30")
    me.execute(IMPORT.format(60, 1))  # a day like any other
    Timer(0.2, lambda: print("meanwhile", *me.execute(ACTIVE))).start()
    after = board("July 31", "2026-07-31")
    print(server.log[server.log.rindex("Limit") :], "changed:", *me.execute(STALE))
    me.execute("ANALYZE loads, quotes")
    assert after > 20 * max(before, board("after ANALYZE", "2026-07-31"))
