"""The lowest bid of each load: Subquery, Exists, window, DISTINCT ON, sliced prefetch.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db import connection
from django.db.models import Exists, F, OuterRef, Prefetch, Subquery, Window
from django.db.models.functions import RowNumber
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load

for reference, amounts in {"LD-1": [90, 70, 80], "LD-2": [60], "LD-3": []}.items():
    load = LoadFactory(reference=reference)
    for amount in amounts:
        BidFactory(load=load, amount=Decimal(amount))

bids = Bid.objects.filter(load=OuterRef("pk"))
cheapest = Subquery(bids.order_by("amount").values("amount")[:1])

with CaptureQueriesContext(connection) as queries:
    for load in Load.objects.annotate(cheapest=cheapest).order_by("reference"):
        print(load.reference, load.cheapest)
    without = Load.objects.filter(~Exists(bids)).values_list("reference", flat=True)
    print("without bids:", list(without))
    rank = Window(RowNumber(), partition_by=F("load"), order_by="amount")
    best_two = Bid.objects.annotate(rank=rank).filter(rank__lte=2)
    for bid in best_two.order_by("load__reference", "rank").select_related("load"):
        print(bid.load.reference, bid.rank, bid.amount)
    lowest = Bid.objects.order_by("load", "amount").distinct("load")
    print("distinct on:", [bid.amount for bid in lowest])
    two = Prefetch("bids", Bid.objects.order_by("amount")[:2], to_attr="lowest")
    first = Load.objects.order_by("reference").prefetch_related(two)[0]
    print("prefetch, two of each:", [bid.amount for bid in first.lowest])
print(len(queries), "queries")
