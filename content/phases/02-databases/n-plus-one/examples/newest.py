"""The two cheapest bids of each load: a sliced Prefetch is one query with a window.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db import connection
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load

for load in LoadFactory.create_batch(10):
    for thousands in (70, 65, 80, 75):
        BidFactory(load=load, amount=Decimal(thousands * 1000))

cheapest = Prefetch("bids", Bid.objects.order_by("amount")[:2], to_attr="cheapest")
with CaptureQueriesContext(connection) as queries:
    boards = [
        [int(bid.amount) for bid in load.cheapest]
        for load in Load.objects.prefetch_related(cheapest)
    ]
print(len(queries), "queries,", sum(map(len, boards)), "bids of", Bid.objects.count())
print(boards[0])
sql = queries[1]["sql"]
window = sql[sql.index("ROW_NUMBER") : sql.index(" AS ", sql.index("ROW_NUMBER"))]
print(window.replace('"marketplace_bid".', "").replace('"', ""))
