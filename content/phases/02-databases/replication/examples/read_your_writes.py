"""A standby that is behind: the write is not there, and two cures.

runtime: lab
verify: exact
services: postgresql
"""

import time

import psycopg
from freight.clusters import Cluster

FIND = "SELECT asking_price FROM loads WHERE reference = 'LD-1'"
REPLAYED = "SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn"


def wait_for(replica: psycopg.Connection, lsn: str, timeout: float = 60) -> bool:
    """The router's wait: has this standby replayed as far as my own write?"""
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        [there] = replica.execute(REPLAYED, [lsn]).fetchone()
        if there:
            return True
        time.sleep(0.02)
    return False  # too far behind: go to the primary instead


with Cluster() as primary, primary.standby() as standby:
    writer, reader = primary.connect(), standby.connect()
    writer.execute("CREATE TABLE loads (reference text, asking_price int)")
    standby.catch_up()
    reader.execute("SELECT pg_wal_replay_pause()")  # lag that stands still

    writer.execute("INSERT INTO loads VALUES ('LD-1', 120000)")
    token = writer.execute("SELECT pg_current_wal_insert_lsn()").fetchone()[0]
    print("standby, at once   ", reader.execute(FIND).fetchone())
    print("primary, at once   ", writer.execute(FIND).fetchone())
    print("waited 0.1 s       ", wait_for(reader, token, 0.1))
    reader.execute("SELECT pg_wal_replay_resume()")
    print("waited for the LSN ", wait_for(reader, token))
    print("standby, after it  ", reader.execute(FIND).fetchone())
    try:
        reader.execute("UPDATE loads SET asking_price = 1")
    except psycopg.errors.ReadOnlySqlTransaction as error:
        print("standby, UPDATE    ", error)
