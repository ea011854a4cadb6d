"""The server's log names both statements of a deadlock; the client sees only its own.

runtime: lab
verify: asserts
services: postgresql
"""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import psycopg
from freight.clusters import Cluster

both_hold_one = Barrier(2)


def transfer(url: str, first: int, second: int) -> str:
    with psycopg.connect(url, cursor_factory=psycopg.ClientCursor) as conn:
        try:
            move = "UPDATE trucks SET kg = kg + 1 WHERE id = %s"
            conn.execute(move, [first])
            both_hold_one.wait()
            conn.execute(move, [second])
        except psycopg.errors.DeadlockDetected as error:
            return f"{error.sqlstate} {error.diag.message_primary}"
    return "committed"


with Cluster(deadlock_timeout="100ms", log_line_prefix="") as cluster:
    with cluster.connect() as setup:
        setup.execute("CREATE TABLE trucks (id int PRIMARY KEY, kg int)")
        setup.execute("INSERT INTO trucks VALUES (1, 0), (2, 0)")
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(transfer, cluster.url, *pair) for pair in ((1, 2), (2, 1))]
    outcomes = sorted(job.result() for job in jobs)
    log = cluster.log

print("\n".join(outcomes), "\n")
report = log[log.index("ERROR:  deadlock detected") :]
print(re.split(r"\n(?=LOG|FATAL)", report)[0])
assert outcomes == ["40P01 deadlock detected", "committed"]
for truck in (1, 2):
    assert f"UPDATE trucks SET kg = kg + 1 WHERE id = {truck}" in report
