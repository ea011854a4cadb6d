"""A Django router that reads from the standby, except after an own write.

runtime: lab
verify: exact
services: postgresql
"""

from contextvars import ContextVar

from django.db import connections, router, transaction
from freight.clusters import Cluster
from freight.parties.models import Shipper

wrote: ContextVar[bool] = ContextVar("wrote", default=False)  # one per request


class PrimaryReplicaRouter:
    def db_for_read(self, model: type, **hints: object) -> str:
        if wrote.get() or connections["default"].in_atomic_block:
            return "default"
        return "replica"

    def db_for_write(self, model: type, **hints: object) -> str:
        wrote.set(True)
        return "default"

    def allow_relation(self, first: object, second: object, **hints: object) -> bool:
        return True  # both aliases are one and the same data

    def allow_migrate(self, db: str, app_label: str, **hints: object) -> bool:
        return db == "default"


def show(moment: str) -> None:
    shippers = Shipper.objects.all()
    print(f"{moment:<26} {shippers.db:<8} {shippers.count()} shippers")


with Cluster() as primary, primary.standby(recovery_min_apply_delay="2s") as standby:
    base = {**connections.settings["default"], "HOST": "127.0.0.1", "NAME": "postgres"}
    base |= {"USER": "postgres", "PASSWORD": ""}
    connections.settings["default"] = {**base, "PORT": primary.port}
    connections.settings["replica"] = {**base, "PORT": standby.port}
    del connections["default"]  # the one that was opened at start
    router.routers = [PrimaryReplicaRouter()]
    with connections["default"].schema_editor() as editor:
        editor.create_model(Shipper)
    standby.catch_up()

    show("request 1, before")
    Shipper.objects.create(name="Indus Textiles", city="Karachi")
    show("request 1, after its write")
    wrote.set(False)  # the middleware, at the start of the next request
    show("request 2, redirected")
    with transaction.atomic():
        show("request 2, in atomic")
    print("select_for_update          ", Shipper.objects.select_for_update().db)
    connections.close_all()
