"""Filters around a window: only the one on the window is applied after the numbering.

runtime: lab
verify: exact
services: postgresql
"""

import re
from decimal import Decimal

from django.db.models import F, Window
from django.db.models.functions import RowNumber
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid

load = LoadFactory(reference="LD-1")
for amount, status in [(70, "withdrawn"), (80, "pending"), (90, "pending")]:
    BidFactory(load=load, amount=Decimal(amount), status=status)

rank = Window(RowNumber(), partition_by=F("load"), order_by="amount")
first = Bid.objects.annotate(rank=rank).filter(rank=1)

pending = first.filter(status="pending")
print("filter after filter:", [(bid.rank, bid.amount) for bid in pending])
print("where:", *re.findall(r"WHERE ([^ ]+ = \w+)", str(pending.query)), sep="\n  ")

outside = Bid.objects.filter(pk__in=first.values("pk"), status="pending")
print("rank first, then status:", list(outside))
