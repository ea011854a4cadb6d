"""Commits that arrive together share a flush: sixteen sessions at once.

runtime: lab
verify: asserts
services: postgresql
"""

from concurrent.futures import ThreadPoolExecutor

from freight.clusters import Cluster
from psycopg import Connection


def flushes(db: Connection) -> int:
    if db.info.server_version < 180000:
        return db.execute("SELECT wal_sync FROM pg_stat_wal").fetchall()[0][0]
    where = "pg_stat_io WHERE object = 'wal'"
    return db.execute(f"SELECT sum(fsyncs)::int FROM {where}").fetchall()[0][0]


def work(db: Connection) -> None:
    for n in range(50):
        db.execute("INSERT INTO positions VALUES (%s)", [n])
    db.execute("SELECT pg_stat_force_next_flush()")


with Cluster() as cluster, ThreadPoolExecutor(16) as pool, cluster.connect() as db:
    db.execute("CREATE TABLE positions (n int)")
    sessions = [cluster.connect() for _ in range(16)]
    counts = []
    for delay in (0, 2000):
        for session in sessions:
            session.execute(f"SET commit_delay = {delay}")
        before = flushes(db)
        list(pool.map(work, sessions))
        counts.append(flushes(db) - before)
        print(f"commit_delay {delay:4} us: 800 commits, {counts[-1]} flushes")
    for session in sessions:
        session.close()
assert counts[1] < counts[0] < 800
