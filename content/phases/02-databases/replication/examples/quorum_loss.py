"""ANY 1 of two standbys acknowledged the bid, and the other one is promoted.

runtime: lab
verify: exact
services: postgresql
"""

from freight.clusters import Cluster

INSERT = "INSERT INTO bids VALUES (%s)"
REPLAYED = "SELECT pg_last_wal_replay_lsn() - '0/0'::pg_lsn"


def bids(server: Cluster) -> list[int]:
    with server.connect() as connection:
        rows = connection.execute("SELECT amount FROM bids ORDER BY 1").fetchall()
    return [amount for (amount,) in rows]


def replayed(standby: Cluster) -> int:
    with standby.connect() as connection:
        return int(connection.execute(REPLAYED).fetchone()[0])


with (
    Cluster(synchronous_standby_names="ANY 1 (multan, lahore)") as primary,
    primary.standby("multan") as multan,
    primary.standby("lahore") as lahore,
    primary.connect() as writer,
):
    writer.execute("CREATE TABLE bids (amount int)")
    writer.execute(INSERT, [91000])
    lahore.catch_up()
    lahore.stop()  # a reboot of some seconds
    print("second bid: ", writer.execute(INSERT, [95000]).statusmessage, "acknowledged")
    multan.catch_up()
    primary.crash()

    lahore.start()
    print("ahead is:   ", "multan" if replayed(multan) > replayed(lahore) else "lahore")
    lahore.promote()  # it answered first, and nobody waited for the other
    print("new primary:", bids(lahore))
    print("not asked:  ", bids(multan))
