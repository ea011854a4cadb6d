"""Prefetched, and asked again: filter() goes past the cache, to_attr does not.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load

for load in LoadFactory.create_batch(10):
    BidFactory.create_batch(2, load=load)

with CaptureQueriesContext(connection) as queries:
    for load in Load.objects.prefetch_related("bids"):
        list(load.bids.filter(status=Bid.Status.PENDING))
print("filter() after prefetch    ", len(queries))

with CaptureQueriesContext(connection) as queries:
    for load in Load.objects.prefetch_related("bids"):
        load.bids.count()
        load.bids.exists()
print("count() and exists()       ", len(queries))

for order, bids in (("no", Bid.objects.all()), ("an", Bid.objects.order_by("pk"))):
    with CaptureQueriesContext(connection) as queries:
        for load in Load.objects.prefetch_related(Prefetch("bids", queryset=bids)):
            load.bids.first()
    print(f"first(), {order} order          ", len(queries))

pending = Bid.objects.pending().select_related("carrier")
loads = Load.objects.prefetch_related(
    Prefetch("bids", queryset=pending, to_attr="pending_bids")
)
with CaptureQueriesContext(connection) as queries:
    names = [bid.carrier.name for load in loads for bid in load.pending_bids]
print("Prefetch(to_attr=...)      ", len(queries), "for", len(names), "bids")

with CaptureQueriesContext(connection) as queries:
    for load in Load.objects.only("reference"):
        assert load.weight_kg
print("only(), then another field ", len(queries))
