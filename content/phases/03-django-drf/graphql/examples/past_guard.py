"""Three resolvers of one guarded type: which of them pass through get_queryset?

runtime: lab
verify: exact
services: postgresql
"""

import strawberry
import strawberry_django as django
from freight.factories import BidFactory, UserFactory
from freight.marketplace import models


@django.type(models.Bid)
class Bid:
    amount: strawberry.auto

    @classmethod
    def get_queryset(cls, queryset, info: strawberry.Info):
        return queryset.visible_to(info.context)  # the user


@strawberry.type
class Query:
    @django.field
    def queryset(self) -> list[Bid]:
        return models.Bid.objects.order_by("amount")

    @django.field
    def rows(self) -> list[Bid]:
        return list(models.Bid.objects.order_by("amount"))

    @strawberry.field
    def plain(self) -> list[Bid]:
        return models.Bid.objects.order_by("amount")


theirs = BidFactory(amount=99_000)
user = UserFactory(carrier=BidFactory(load=theirs.load).carrier)
query = "{ queryset {amount} rows {amount} plain {amount} }"
result = strawberry.Schema(Query).execute_sync(query, None, user)
for name, bids in result.data.items():
    print(f"{name:8}", *(bid["amount"] for bid in bids))
