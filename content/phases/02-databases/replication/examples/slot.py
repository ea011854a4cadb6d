"""A slot of a standby that is gone keeps WAL, until a limit gives the slot up.

runtime: lab
verify: exact
services: postgresql
"""

from freight.clusters import Cluster
from psycopg import Connection

SLOT = """
    SELECT wal_status,
           pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::bigint >> 24
    FROM pg_replication_slots
"""
FILES = "SELECT count(*) FROM pg_ls_waldir()"


def write_segments(connection: Connection, count: int) -> None:
    """Fills `count` WAL files of 16 MB, as a busy day would, then a checkpoint."""
    for _ in range(count):
        connection.execute("SELECT pg_logical_emit_message(false, 'lab', 'x')")
        connection.execute("SELECT pg_switch_wal()")
    connection.execute("CHECKPOINT")


def report(connection: Connection, moment: str) -> None:
    status, behind = connection.execute(SLOT).fetchone()
    kept = "" if behind is None else f"{behind * 16} MB kept for it"
    print(f"{moment:<22} {status:<9} {kept}")


with Cluster(max_wal_size="64MB", min_wal_size="32MB") as primary:
    with primary.connect() as admin:
        with primary.standby(slot="multan") as standby:
            standby.catch_up()
        write_segments(admin, 3)
        report(admin, "standby gone, 3 files")
        write_segments(admin, 17)
        report(admin, "17 files later")
        assert admin.execute(FILES).fetchone()[0] >= 20

        primary.configure(max_slot_wal_keep_size="128MB")
        primary.reload()
        write_segments(admin, 1)
        report(admin, "with a limit of 128 MB")
        assert admin.execute(FILES).fetchone()[0] < 20
