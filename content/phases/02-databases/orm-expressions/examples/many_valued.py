"""Two conditions on a collection: in one filter() the same bid, in two any two bids.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db.models import Count
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Load

mixed = LoadFactory(reference="LD-mixed")
BidFactory(load=mixed, status="pending", amount=Decimal(90_000))
BidFactory(load=mixed, status="withdrawn", amount=Decimal(50_000))
cheap = LoadFactory(reference="LD-cheap")
BidFactory(load=cheap, status="pending", amount=Decimal(50_000))


def names(loads: object) -> list[str]:
    return sorted(load.reference for load in loads)


one = Load.objects.filter(bids__status="pending", bids__amount__lt=60_000)
two = Load.objects.filter(bids__status="pending").filter(bids__amount__lt=60_000)
print("one filter: ", names(one))
print("two filters:", names(two))
print("joins:      ", *(str(q.query).count("JOIN") for q in (one, two)))

no_pending = Load.objects.exclude(bids__status="pending", bids__amount__lt=60_000)
print("exclude:    ", names(no_pending))

counted = Load.objects.annotate(n=Count("bids")).filter(bids__amount__lt=95_000)
print("counted:    ", dict(counted.order_by("reference").values_list("reference", "n")))
