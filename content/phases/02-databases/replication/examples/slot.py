"""A slot of a standby that is gone keeps WAL, until a limit gives the slot up.

runtime: lab
verify: asserts
services: postgresql
"""

from freight.clusters import Cluster
from psycopg import Connection

SLOT = """
    SELECT wal_status, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)
    FROM pg_replication_slots"""
FILES = "SELECT count(*) FROM pg_ls_waldir()"


def write_segments(connection: Connection, count: int) -> None:
    """Fills WAL files of 16 MB each, as a busy day would, then a checkpoint."""
    for _ in range(count):
        connection.execute("SELECT pg_logical_emit_message(false, 'lab', 'x')")
        connection.execute("SELECT pg_switch_wal()")
    connection.execute("CHECKPOINT")


def report(connection: Connection, moment: str) -> str:
    status, behind = connection.execute(SLOT).fetchone()
    kept = "" if behind is None else f"{int(behind) >> 20} MB kept for it"
    print(f"{moment:<22} {status:<9} {kept}")
    return status


with Cluster(max_wal_size="64MB") as primary, primary.connect() as admin:
    with primary.standby(slot="multan") as standby:
        standby.catch_up()
    write_segments(admin, 2)
    assert report(admin, "standby gone, 2 files") == "reserved"
    write_segments(admin, 18)
    assert report(admin, "18 files later") == "extended"
    assert admin.execute(FILES).fetchone()[0] >= 20

    primary.configure(max_slot_wal_keep_size="128MB")
    primary.reload()
    write_segments(admin, 1)
    assert report(admin, "with a limit of 128 MB") == "lost"
    assert admin.execute(FILES).fetchone()[0] < 20
