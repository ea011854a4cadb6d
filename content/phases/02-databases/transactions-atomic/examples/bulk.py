"""A thousand loads: the round trips of each way, and what bulk_create leaves out.

runtime: lab
verify: asserts
services: postgresql
"""

from collections.abc import Callable
from time import perf_counter

from django.db import connection, transaction
from django.db.models.signals import post_save
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory, ShipperFactory
from freight.marketplace.models import Load

shipper = ShipperFactory()
signals: list[str] = []
post_save.connect(lambda **kw: signals.append("saved"), sender=Load, weak=False)
seconds: dict[str, float] = {}


def one_by_one(loads: list[Load]) -> None:
    for load in loads:
        load.save()


def measure(name: str, work: Callable[[list[Load]], object]) -> None:
    loads = LoadFactory.build_batch(1000, shipper=shipper)
    signals.clear()
    started = perf_counter()
    with CaptureQueriesContext(connection) as queries:
        work(loads)
    seconds[name] = perf_counter() - started
    print(f"{name:6} {len(queries):4} statements, {len(signals):4} signals")


measure("save", one_by_one)
measure("atomic", transaction.atomic(one_by_one))
measure("bulk", Load.objects.bulk_create)
print(f"bulk_create took {seconds['bulk'] / seconds['save']:.0%} of the time of save")
assert seconds["bulk"] * 3 < seconds["save"]
