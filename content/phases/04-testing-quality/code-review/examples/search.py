"""The second file of the change: a search with an f-string, and its queries counted.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Iterable

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.accounts.models import User
from freight.factories import BidFactory, LoadFactory, ShipperFactory, UserFactory
from freight.marketplace.models import Load


def submitted(user: User, city: str) -> Iterable[Load]:
    return Load.objects.raw(
        "SELECT * FROM marketplace_load WHERE status = 'open' "
        f"AND shipper_id = {user.shipper_id} AND origin = '{city}'"
    )


def corrected(user: User, city: str) -> Iterable[Load]:
    loads = Load.objects.visible_to(user).open().filter(origin=city)
    return loads.select_related("shipper").with_bid_summary().order_by("pk")[:50]


def count(load: Load) -> int:
    annotated: int | None = getattr(load, "bid_count", None)
    return load.bids.count() if annotated is None else annotated


indus = UserFactory(shipper=ShipperFactory(name="Indus"))
BidFactory(load=LoadFactory(shipper=ShipperFactory(name="Ravi"), status="cancelled"))
for size in 2, 20:
    LoadFactory.create_batch(size - indus.shipper.loads.count(), shipper=indus.shipper)
    for find in submitted, corrected:
        with CaptureQueriesContext(connection) as seen:
            rows = [(load.shipper.name, count(load)) for load in find(indus, "Karachi")]
        print(f"{find.__name__} {len(rows):2} loads, {len(seen):2} queries")
for search in submitted, corrected:
    found = search(indus, "x' OR status = 'cancelled")
    print(search.__name__, [f"{load.shipper.name}: {load.status}" for load in found])
