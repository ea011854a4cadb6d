"""A Django router that reads from the standby, except after an own write.

runtime: lab
verify: exact
services: postgresql
"""

from contextvars import ContextVar

from django.db import connection, connections, router, transaction
from freight.clusters import Cluster
from freight.parties.models import Shipper

wrote = ContextVar("wrote", default=False)  # one per request


class PrimaryReplicaRouter:
    def db_for_read(self, model: type, **hints: object) -> str:
        return "default" if wrote.get() or connection.in_atomic_block else "replica"

    def db_for_write(self, model: type, **hints: object) -> str:
        wrote.set(True)
        return "default"


def show(moment: str) -> None:
    print(f"{moment:<21} {Shipper.objects.db:<8} {Shipper.objects.count()} shippers")


with Cluster() as primary, primary.standby() as standby:
    base = {**connections.settings["default"], "HOST": "127.0.0.1", "NAME": "postgres"}
    for alias, server in ("default", primary), ("replica", standby):
        connections.settings[alias] = base | {"PORT": server.port}
    del connections["default"]  # opened at start
    router.routers = [PrimaryReplicaRouter()]
    with connection.schema_editor() as editor:
        editor.create_model(Shipper)
    standby.catch_up()
    standby.connect().execute("SELECT pg_wal_replay_pause()")  # now it falls behind
    Shipper.objects.create(name="Indus Textiles")
    show("request 1, its write")
    wrote.set(False)  # the middleware, at the start of the next request
    show("request 2, redirected")
    with transaction.atomic():
        show("request 2, in atomic")
