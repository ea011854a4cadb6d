"""
PostgreSQL servers that live as long as a `with` block, for whatever the shared server
must not go through: replication, crashes, settings that need a restart.

    with Cluster(log_statement="all") as primary, primary.standby() as standby:
        with primary.connect() as connection:
            connection.execute("CREATE TABLE loads (reference text)")
        standby.catch_up()

The server runs with PostgreSQL's own defaults, except for what is named.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Self

import psycopg

DEBIAN = Path("/usr/lib/postgresql")

# Waits for the end of its input, which comes when this program closes it or dies, even
# if it is killed: no server outlives the program that wanted it.
GUARD = """
cat > /dev/null
"$1/pg_ctl" stop --mode immediate -D "$2/data"
rm -r "$2"
"""


class ClusterError(Exception):
    """A command of the server failed; the message holds what it said."""


class Cluster:
    def __init__(self, name: str = "primary", **settings: str | int | bool) -> None:
        """`settings` are those of postgresql.conf: `Cluster(shared_buffers="1MB")`."""
        self.name = name
        self.settings = settings
        self.binaries = find_binaries()
        self.account = find_account()
        self.port = free_port()

    def __enter__(self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self.data = self.folder / "data"
        self.log_file = self.folder / "server.log"
        if self.account:
            shutil.chown(self.folder, self.account)
        self.guard = subprocess.Popen(  # noqa: S603
            ["/bin/sh", "-c", GUARD, "guard", self.binaries, self.folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # out of reach of what is sent to our group
            **self.identity,
        )
        try:
            self.create_data()
            self.configure(
                listen_addresses="127.0.0.1",
                port=self.port,
                unix_socket_directories=self.folder,
                cluster_name=self.name,
                **self.settings,
            )
            self.start()
        except BaseException:
            self.remove()
            raise
        return self

    def __exit__(self, *exception: object) -> None:
        self.remove()

    @property
    def url(self) -> str:
        """For `DATABASE_URL`, psql and every other client."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    @property
    def log(self) -> str:
        """All that the server has written so far."""
        return self.log_file.read_text() if self.log_file.exists() else ""

    def connect(self, **options: Any) -> psycopg.Connection:
        """A connection that commits each statement, unless `autocommit=False`."""
        return psycopg.connect(self.url, **{"autocommit": True, **options})

    def configure(self, **settings: object) -> None:
        """Adds lines to postgresql.conf, where the last one counts."""
        with (self.data / "postgresql.conf").open("a") as file:
            for name, value in settings.items():
                quoted = str(value).replace("'", "''")
                file.write(f"{name} = '{quoted}'\n")

    def start(self) -> None:
        self.run("pg_ctl", "start", "--wait", "--log", self.log_file, "-D", self.data)

    def stop(self, mode: str = "fast") -> None:
        self.run("pg_ctl", "stop", "--wait", "--mode", mode, "-D", self.data)

    def restart(self) -> None:
        self.stop()
        self.start()

    def crash(self) -> None:
        """Ends the server without a checkpoint: the next start recovers from WAL."""
        self.stop("immediate")

    def reload(self) -> None:
        """Makes the server read `configure`d settings that need no restart."""
        self.run("pg_ctl", "reload", "-D", self.data)

    def standby(
        self,
        name: str = "standby",
        slot: str | None = None,
        **settings: str | int | bool,
    ) -> "Standby":
        """
        A copy that follows this server. `name` is its application_name, which
        synchronous_standby_names refers to; `slot` makes this server keep its WAL.
        """
        return Standby(self, name, slot, **settings)

    def create_data(self) -> None:
        self.run(
            *("initdb", "--username", "postgres", "--auth", "trust", "--no-sync"),
            *("--encoding", "UTF8", "--no-locale", "-D", self.data),
        )

    def remove(self) -> None:
        self.guard.communicate()  # closes its input, and waits until it is done

    def run(self, program: str, *arguments: str | Path) -> None:
        done = subprocess.run(  # noqa: S603
            [self.binaries / program, *arguments],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            **self.identity,
        )
        if done.returncode != 0:
            raise ClusterError(f"{program} failed.\n{done.stdout}{self.log}".rstrip())

    @property
    def identity(self) -> dict[str, Any]:
        """Whom a program runs as; nothing when that is ourselves."""
        if not self.account:
            return {}
        group = pwd.getpwnam(self.account).pw_gid
        return {"user": self.account, "group": group, "extra_groups": []}


class Standby(Cluster):
    """A server that replays what its primary does, and answers queries meanwhile."""

    def __init__(
        self,
        primary: Cluster,
        name: str,
        slot: str | None,
        **settings: str | int | bool,
    ) -> None:
        super().__init__(name, **settings)
        self.primary = primary
        self.slot = slot

    def create_data(self) -> None:
        slot = ("--create-slot", "--slot", self.slot) if self.slot else ()
        self.run(
            *("pg_basebackup", "--username", "postgres", "--checkpoint", "fast"),
            *("--host", self.primary.folder, "--port", str(self.primary.port)),
            *("--write-recovery-conf", *slot, "-D", self.data),
        )

    def catch_up(self, timeout: float = 20) -> None:
        """Waits until all that the primary has written so far can be read here."""
        with self.primary.connect() as connection:
            written = connection.execute("SELECT pg_current_wal_lsn()").fetchone()
        deadline = time.monotonic() + timeout
        with self.connect() as connection:
            query = "SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn"
            while connection.execute(query, written).fetchone() != (True,):
                if time.monotonic() > deadline:
                    raise ClusterError(f"{self.name} is still behind.\n{self.log}")
                time.sleep(0.02)

    def promote(self) -> None:
        """Ends recovery: from now on this server takes writes."""
        self.run("pg_ctl", "promote", "--wait", "-D", self.data)


def find_binaries() -> Path:
    """Where initdb is. Debian keeps the server's programs out of PATH."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    candidates = sorted(DEBIAN.glob("*/bin"), key=lambda path: float(path.parent.name))
    if pg_config := shutil.which("pg_config"):
        said = subprocess.check_output([pg_config, "--bindir"], text=True)  # noqa: S603
        candidates.append(Path(said.strip()))
    for folder in reversed(candidates):
        if (folder / "initdb").exists():
            return folder
    raise ClusterError("No initdb found. Install the PostgreSQL server's programs.")


def find_account() -> str | None:
    """Whom to run the server as: PostgreSQL refuses to be run by root."""
    if os.geteuid() != 0:
        return None
    names = {account.pw_name for account in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
