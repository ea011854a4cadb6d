"""A short query that asks for a lot, and the limits that refuse it before it runs.

runtime: lab
verify: exact
services: postgresql
"""

import logging

import strawberry
import strawberry_django as django
from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory, ShipperFactory
from freight.marketplace import models
from strawberry.extensions import MaxAliasesLimiter, QueryDepthLimiter


@django.type(models.Shipper)
class Shipper:
    loads: list["Load"]


@django.type(models.Load)
class Load:
    reference: strawberry.auto
    shipper: Shipper


@strawberry.type
class Query:
    loads: list[Load] = django.field()


logging.disable(logging.CRITICAL)
LoadFactory.create_batch(6, shipper=ShipperFactory())
deep = "{ loads { shipper { loads { shipper { loads { reference } } } } } }"
wide = "{" + " ".join(f"a{n}: loads {{ reference }}" for n in range(100)) + "}"
for extensions in ([], [lambda: QueryDepthLimiter(4), lambda: MaxAliasesLimiter(10)]):
    schema = strawberry.Schema(Query, extensions=extensions)
    for query in (deep, wide):
        with CaptureQueriesContext(connection) as queries:
            result = schema.execute_sync(query)
        rows = str(result.data).count("KHI-")
        print(len(query), len(queries), rows, *(e.message for e in result.errors or []))
