"""The lab's optimistic lock: the second editor is told, not overwritten.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.errors import StaleLoadError
from freight.marketplace.services import reprice_load

load = LoadFactory(reference="LD-7", asking_price=Decimal(90_000))
seen = load.version  # both editors have this page open

with CaptureQueriesContext(connection) as queries:
    first = reprice_load(load.pk, asking_price=Decimal(85_000), version=seen)
print(queries[0]["sql"].replace(f'"id" = {load.pk}', '"id" = 7'))
print(f"first editor:  {first.asking_price}, version {first.version}")

try:
    reprice_load(load.pk, asking_price=Decimal(95_000), version=seen)
except StaleLoadError as error:
    print(f"second editor: {error}")

load.refresh_from_db()
print(f"kept: {load.asking_price}")
