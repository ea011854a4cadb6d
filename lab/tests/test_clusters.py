"""Temporary servers: replication, a crash, and nothing left behind."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from freight.clusters import Cluster, ClusterError, Standby


@pytest.fixture(scope="module")
def primary() -> Iterator[Cluster]:
    with Cluster(log_statement="all") as cluster:
        yield cluster


@pytest.fixture(scope="module")
def standby(primary: Cluster) -> Iterator[Standby]:
    with primary.standby(name="multan", slot="multan") as cluster:
        yield cluster


def test_row_arrives_at_the_standby(primary: Cluster, standby: Standby) -> None:
    with primary.connect() as connection:
        connection.execute("CREATE TABLE loads AS SELECT 'KHI-1' AS reference")
    standby.catch_up()
    with standby.connect() as connection:
        assert connection.execute("TABLE loads").fetchall() == [("KHI-1",)]


def test_primary_knows_its_standby(primary: Cluster, standby: Standby) -> None:
    with primary.connect() as connection:
        followers = connection.execute(
            "SELECT application_name, state FROM pg_stat_replication"
        )
        assert followers.fetchall() == [("multan", "streaming")]


def test_log_is_read(primary: Cluster) -> None:
    with primary.connect() as connection:
        connection.execute("SELECT 'a line to find'")
    assert "statement: SELECT 'a line to find'" in primary.log


def test_settings_are_reloaded(primary: Cluster) -> None:
    primary.configure(work_mem="7MB")
    primary.reload()
    with primary.connect() as connection:
        assert connection.execute("SHOW work_mem").fetchone() == ("7MB",)


def test_committed_rows_survive_a_crash() -> None:
    with Cluster() as cluster:
        with cluster.connect() as connection:
            connection.execute("CREATE TABLE trips AS SELECT 1 AS id")
        cluster.crash()
        cluster.start()
        with cluster.connect() as connection:
            assert connection.execute("TABLE trips").fetchall() == [(1,)]
        assert "automatic recovery in progress" in cluster.log


def test_nothing_is_left_behind() -> None:
    with pytest.raises(ZeroDivisionError), Cluster() as cluster:
        raise ZeroDivisionError
    assert not cluster.folder.exists()


def test_killed_program_leaves_nothing_behind() -> None:
    program = (
        "from freight.clusters import Cluster\n"
        "with Cluster() as cluster:\n"
        "    print(cluster.folder, flush=True)\n"
        "    input()\n"
    )
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        assert folder.exists()
        process.kill()
    deadline = time.monotonic() + 20
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not folder.exists()


def test_wrong_setting_is_shown() -> None:
    cluster = Cluster(shared_buffers="lots")
    with pytest.raises(ClusterError, match='invalid value for parameter "shared_buf'):
        cluster.__enter__()
    assert not cluster.folder.exists()
