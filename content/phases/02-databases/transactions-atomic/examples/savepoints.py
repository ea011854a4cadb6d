"""The SQL behind nested atomic blocks.

runtime: lab
verify: exact
services: postgresql
"""

import logging
import re
import sys

from django.db import connection, transaction
from freight.factories import LoadFactory
from freight.marketplace.models import Load

load = LoadFactory(reference="LD-1")

log = logging.getLogger("django.db.backends")
log.setLevel(logging.DEBUG)
log.addHandler(logging.StreamHandler(sys.stdout))
log.handlers[-1].addFilter(
    lambda record: setattr(record, "msg", shorten(record.sql)) or setattr(record, "args", ()) or True
)


def shorten(sql: str) -> str:
    sql = re.sub(r'"s\d+_x(\d+)"', r"point_\1", sql)
    return re.sub(r"UPDATE .*", "UPDATE ...", sql)


connection.force_debug_cursor = True
with transaction.atomic():
    Load.objects.filter(pk=load.pk).update(weight_kg=9000)
    try:
        with transaction.atomic():
            Load.objects.filter(pk=load.pk).update(weight_kg=-1)
    except Exception as error:
        print("--", type(error).__name__)
    with transaction.atomic(savepoint=False):
        Load.objects.filter(pk=load.pk).update(weight_kg=9500)
load.refresh_from_db()
