"""A guarded entrance and an open side door: every type must guard its own rows.

runtime: lab
verify: exact
services: postgresql
"""

from types import SimpleNamespace

import strawberry
import strawberry_django as django
from freight.factories import BidFactory, LoadFactory, UserFactory
from freight.marketplace import models


def schema(guard: bool) -> strawberry.Schema:
    @django.type(models.Bid)
    class Bid:
        amount: strawberry.auto

        @classmethod
        def get_queryset(cls, queryset, info: strawberry.Info):
            return queryset.visible_to(info.context.user) if guard else queryset

    @django.type(models.Load)
    class Load:
        bids: list[Bid]

    @strawberry.type
    class Query:
        @django.field
        def loads(self, info: strawberry.Info) -> list[Load]:
            return models.Load.objects.visible_to(info.context.user)

    return strawberry.Schema(Query)


load = LoadFactory()
mine, _theirs = BidFactory(load=load), BidFactory(load=load, amount=99_000)
context = SimpleNamespace(user=UserFactory(carrier=mine.carrier))
for guard in (False, True):
    query = "{ loads { bids { amount } } }"
    result = schema(guard).execute_sync(query, context_value=context)
    print(result.data["loads"], result.errors)
