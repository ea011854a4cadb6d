"""What a durable commit costs, and what synchronous_commit = off puts at risk.

runtime: lab
verify: asserts
services: postgresql
"""

from time import perf_counter

from freight.clusters import Cluster

COMMITS = 400
rate: dict[str, float] = {}
with Cluster() as cluster, cluster.connect() as db:
    db.execute("CREATE TABLE positions (n int)")
    for setting in ("on", "off"):
        db.execute(f"SET synchronous_commit = {setting}")
        started = perf_counter()
        for n in range(COMMITS):
            db.execute("INSERT INTO positions VALUES (%s)", [n])
        rate[setting] = COMMITS / (perf_counter() - started)
    started = perf_counter()
    db.execute("SET synchronous_commit = on")
    with db.transaction():
        for n in range(COMMITS):
            db.execute("INSERT INTO positions VALUES (%s)", [n])
    rate["one transaction"] = COMMITS / (perf_counter() - started)
    delay = db.execute("SHOW wal_writer_delay").fetchone()

for name, value in rate.items():
    print(f"{name:16} {value / rate['on']:4.1f} x the rows per second")
print("at risk with off: up to three times", delay[0] if delay else "")
assert rate["one transaction"] > rate["on"]
