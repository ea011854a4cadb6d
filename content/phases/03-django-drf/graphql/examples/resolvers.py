"""Twenty loads and their shippers: resolvers, a data loader, the optimizer.

runtime: lab
verify: exact
services: postgresql
"""

import strawberry
import strawberry_django as django
from asgiref.sync import async_to_sync, sync_to_async
from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace import models
from strawberry.dataloader import DataLoader
from strawberry_django.optimizer import DjangoOptimizerExtension as Optimizer

fetch = sync_to_async(lambda k: list(map(models.Shipper.objects.in_bulk(k).get, k)))


@django.type(models.Shipper)
class Shipper:
    name: strawberry.auto


@django.type(models.Load)
class Load:
    shipper: Shipper

    @django.field
    async def loaded(self, info: strawberry.Info) -> Shipper:
        return await info.context.load(self.shipper_id)


@strawberry.type
class Query:
    loads: list[Load] = django.field()


LoadFactory.create_batch(20)
for field, extras in ("shipper", []), ("loaded", []), ("shipper", [Optimizer]):
    execute = async_to_sync(strawberry.Schema(Query, extensions=extras).execute)
    with CaptureQueriesContext(connection) as sent:
        execute(f"{{loads {{{field} {{name}}}}}}", None, DataLoader(fetch))
    print(field, len(sent), *(extra.__name__ for extra in extras))
