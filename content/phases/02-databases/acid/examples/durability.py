"""What a durable commit costs, and what synchronous_commit = off puts at risk.

runtime: lab
verify: asserts
services: postgresql
"""

from contextlib import AbstractContextManager, nullcontext
from time import perf_counter

from freight.clusters import Cluster
from psycopg import Connection


def flushes(db: Connection) -> int:
    db.execute("SELECT pg_stat_force_next_flush()")
    if db.info.server_version < 180000:
        return db.execute("SELECT wal_sync FROM pg_stat_wal").fetchall()[0][0]
    where = "pg_stat_io WHERE object = 'wal'"
    return db.execute(f"SELECT sum(fsyncs)::int FROM {where}").fetchall()[0][0]


def insert(db: Connection, unit: AbstractContextManager) -> tuple[int, float]:
    before, started = flushes(db), perf_counter()
    with unit:
        for n in range(400):
            db.execute("INSERT INTO positions VALUES (%s)", [n])
    seconds = perf_counter() - started
    return flushes(db) - before, seconds


with Cluster() as cluster, cluster.connect() as db:
    db.execute("CREATE TABLE positions (n int)")
    runs = {"on": insert(db, nullcontext())}
    db.execute("SET synchronous_commit = off")
    runs["off"] = insert(db, nullcontext())
    db.execute("RESET synchronous_commit")
    runs["one transaction"] = insert(db, db.transaction())
    delay = db.execute("SHOW wal_writer_delay").fetchall()[0][0]

for name, (count, seconds) in runs.items():
    faster = runs["on"][1] / seconds
    print(f"{name:16}{count:4} flushes {faster:5.1f} x the rows per second")
print("at risk with off: up to three times", delay)
assert runs["on"][0] >= 400 and runs["off"][0] < 20 > runs["one transaction"][0]
