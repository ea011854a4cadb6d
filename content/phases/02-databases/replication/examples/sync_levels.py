"""A standby that has the WAL but has not replayed it: who waits at COMMIT?

runtime: lab
verify: exact
services: postgresql
"""

import time
from concurrent.futures import ThreadPoolExecutor

from freight.clusters import Cluster

WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"

with (
    ThreadPoolExecutor() as pool,
    Cluster(synchronous_standby_names="multan") as primary,
    primary.standby("multan") as standby,
    primary.connect() as writer,
    primary.connect() as admin,
    standby.connect() as reader,
):
    writer.execute("CREATE TABLE bids (amount int)")
    standby.catch_up()

    def seen() -> str:
        return f"standby sees {reader.execute('SELECT amount FROM bids').fetchall()}"

    reader.execute("SELECT pg_wal_replay_pause()")
    writer.execute("INSERT INTO bids VALUES (1)")  # synchronous_commit = on
    print("on            returned;", seen())
    writer.add_notice_handler(lambda notice: print("WARNING:", notice.message_primary))
    writer.execute("SET synchronous_commit = remote_apply")
    commit = pool.submit(writer.execute, "INSERT INTO bids VALUES (2)")
    while not (waiting := admin.execute(WAITING).fetchone()):
        time.sleep(0.02)
    print("remote_apply  waits;   ", seen())

    admin.execute("SELECT pg_cancel_backend(%s)", waiting)
    print("cancelled:", commit.result(timeout=20).statusmessage)
    print("primary sees", admin.execute("SELECT amount FROM bids").fetchall())

    reader.execute("SELECT pg_wal_replay_resume()")
    standby.catch_up()
    print("replay goes on;        ", seen())
