"""A filter across a collection repeats rows: join, DISTINCT, EXISTS.

runtime: lab
verify: exact
services: postgresql
"""

from django.db.models import Exists, OuterRef, QuerySet
from django_filters import rest_framework as filters
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load


class Joined(filters.FilterSet):
    bid_under = filters.NumberFilter("bids__amount", lookup_expr="lte")


class Distinct(filters.FilterSet):
    bid_under = filters.NumberFilter("bids__amount", lookup_expr="lte", distinct=True)


class WithExists(filters.FilterSet):
    bid_under = filters.NumberFilter(method="cheap")

    def cheap(self, loads: QuerySet[Load], name: str, value: int) -> QuerySet[Load]:
        cheap = Bid.objects.filter(load=OuterRef("pk"), amount__lte=value)
        return loads.filter(Exists(cheap))


BidFactory.create_batch(3, load=LoadFactory(reference="KHI-1"))
BidFactory(load=LoadFactory(reference="KHI-2"))
loads = Load.objects.order_by("reference")
for filterset in (Joined, Distinct, WithExists):
    found = filterset({"bid_under": "110000"}, loads).qs
    sql = str(found.query)
    shape = [word for word in ("DISTINCT", "JOIN", "EXISTS") if word in sql]
    print(filterset.__name__, [load.reference for load in found], shape)
