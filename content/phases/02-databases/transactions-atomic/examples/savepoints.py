"""The SQL behind nested atomic blocks.

runtime: lab
verify: exact
services: postgresql
"""

import re

from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load

load = LoadFactory(weight_kg=8000)


def weigh(kg: int) -> None:
    Load.objects.filter(pk=load.pk).update(weight_kg=kg)


with CaptureQueriesContext(connection) as queries:
    with transaction.atomic():
        weigh(9000)
        try:
            with transaction.atomic():
                weigh(-1)
        except IntegrityError:
            pass
        with transaction.atomic(savepoint=False):
            weigh(9500)

for query in queries:
    sql = re.sub(r'"s\d+_x(\d+)"', r"point_\1", query["sql"])
    print(re.sub(r"UPDATE .*(\"weight_kg\" = +-?\d+).*", r"UPDATE ... \1", sql))
load.refresh_from_db()
print("kept:", load.weight_kg)
