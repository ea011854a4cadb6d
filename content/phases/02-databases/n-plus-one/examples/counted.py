"""Twenty loads, four ways to show them: the number of queries.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Iterable

from django.db import connection
from django.db.models import Count
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Load

for load in LoadFactory.create_batch(20):
    BidFactory.create_batch(3, load=load)


def board(loads: Iterable[Load]) -> list[tuple[str, int]]:
    return [(load.shipper.name, len(load.bids.all())) for load in loads]


def count(name: str, loads: Iterable[Load]) -> list[tuple[str, int]]:
    with CaptureQueriesContext(connection) as queries:
        rows = board(loads)
    print(f"{name:38} {len(queries):2} queries")
    return rows


loads = Load.objects.order_by("pk")
plain = count("nothing", loads)
joined = count("select_related", loads.select_related("shipper"))
both = count(
    "select_related and prefetch_related",
    loads.select_related("shipper").prefetch_related("bids"),
)
assert plain == joined == both

with CaptureQueriesContext(connection) as queries:
    list(loads.annotate(n=Count("bids")).values_list("shipper__name", "n"))
print(f"{'only what the page shows':38} {len(queries):2} queries")
