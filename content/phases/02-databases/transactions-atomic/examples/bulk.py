"""A thousand bids: what each way costs in round trips, and what bulk_create leaves out.

runtime: lab
verify: asserts
services: postgresql
"""

from collections.abc import Callable
from time import perf_counter

from django.db import connection, transaction
from django.db.models.signals import post_save
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load

template = LoadFactory(reference="LD-0")
signals: list[str] = []
post_save.connect(lambda **kw: signals.append("saved"), sender=Load, weak=False)
seconds: dict[str, float] = {}


def new_loads(prefix: str) -> list[Load]:
    same = {f.name: getattr(template, f.name) for f in Load._meta.fields}
    del same["id"], same["reference"]
    return [Load(reference=f"{prefix}-{n}", **same) for n in range(1000)]


def one_by_one(loads: list[Load]) -> None:
    for load in loads:
        load.save()


def measure(name: str, work: Callable[[list[Load]], object]) -> None:
    loads, started = new_loads(name), perf_counter()
    with CaptureQueriesContext(connection) as queries:
        work(loads)
    seconds[name] = perf_counter() - started
    print(f"{name:6} {len(queries):4} statements, {len(signals):4} signals")
    signals.clear()


measure("save", one_by_one)
measure("atomic", transaction.atomic(one_by_one))
measure("bulk", Load.objects.bulk_create)
print(f"bulk_create was {seconds['save'] / seconds['bulk']:.0f} times faster than save")
assert seconds["bulk"] * 3 < seconds["save"]
