"""The standby is cut off, the primary dies, the standby is promoted: what is lost?

runtime: lab
verify: exact
services: postgresql
"""

import time
from concurrent.futures import ThreadPoolExecutor

from freight.clusters import Cluster

INSERT = "INSERT INTO loads VALUES (%s)"
WAITING = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


def fail_over(names: str) -> None:
    print(f"synchronous_standby_names = '{names}'")
    with (
        ThreadPoolExecutor() as pool,
        Cluster(synchronous_standby_names=names) as primary,
        primary.connect(options="-c synchronous_commit=local") as admin,
    ):
        admin.execute("CREATE TABLE loads (reference text)")
        with primary.standby("multan") as standby:
            writer = primary.connect()
            writer.execute(INSERT, ["LD-1"])
            standby.catch_up()
            standby.stop()  # cut off: it gets no WAL from here on
            commit = pool.submit(writer.execute, INSERT, ["LD-2"])
            while not commit.done() and not admin.execute(WAITING).fetchone():
                time.sleep(0.02)
            told = "COMMIT acknowledged" if commit.done() else "COMMIT waits"
            primary.crash()
            told += ", then the connection breaks" if commit.exception(20) else ""
            standby.start()
            standby.promote()
            with standby.connect() as survivor:
                rows = survivor.execute("SELECT reference FROM loads").fetchall()
        print(f"  LD-2 on the old primary: {told}")
        print(f"  on the new primary: {[reference for (reference,) in rows]}")


for standbys in ("", "multan"):
    fail_over(standbys)
