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
    open_one = cluster.connect(autocommit=False)
    open_one.execute("INSERT INTO bids VALUES ('Ravi')")  # never committed

    cluster.crash()  # no checkpoint: the table's pages are only in memory
    try:
        open_one.execute("SELECT 1")
    except psycopg.OperationalError:
        print("the server is gone")
    cluster.start()

    with cluster.connect() as db:
        left = [carrier for (carrier,) in db.execute("SELECT carrier FROM bids")]
    print("after the restart:", left)
    log = cluster.log
    for line in log.splitlines():
        if re.search(r"not properly shut down|redo (starts|done)", line):
            print(re.sub(r".*LOG:  | at [0-9A-F/]+.*", "", line))
assert left == ["Indus"] and "redo starts" in log
