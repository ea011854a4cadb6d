"""A crash in the middle of work: what was committed is there, what was not is gone.

runtime: lab
verify: asserts
services: postgresql
"""

import re

import psycopg
from freight.clusters import Cluster

with Cluster() as cluster:
    with cluster.connect() as db:
        db.execute("CREATE TABLE bids (carrier text)")
        db.execute("INSERT INTO bids VALUES ('Indus')")  # committed
        (path,) = db.execute("SELECT pg_relation_filepath('bids')").fetchone() or ("",)
    open_one = cluster.connect(autocommit=False)
    open_one.execute("INSERT INTO bids VALUES ('Ravi')")  # never committed

    cluster.crash()  # no checkpoint
    try:
        open_one.execute("SELECT 1")
    except psycopg.OperationalError:
        print("the server is gone")
    in_table = b"Indus" in (cluster.data / path).read_bytes()
    segments = (cluster.data / "pg_wal").glob("0*")
    in_log = any(b"Indus" in segment.read_bytes() for segment in segments)
    print("on disk: in the table's file", in_table, "| in the log", in_log)
    cluster.start()

    with cluster.connect() as db:
        left = [carrier for (carrier,) in db.execute("SELECT carrier FROM bids")]
    print("after the restart:", left)
    for line in cluster.log.splitlines():
        if re.search(r"not properly shut down|redo (starts|done)", line):
            print(re.sub(r".*LOG:  | at [0-9A-F/]+.*", "", line))
    assert left == ["Indus"] and "redo starts" in cluster.log
assert in_log and not in_table
