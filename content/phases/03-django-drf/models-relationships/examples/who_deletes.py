"""CASCADE and PROTECT are Django's work; the database knows only NO ACTION.

runtime: lab
verify: exact
services: postgresql
"""

import re

from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load

load = LoadFactory()
BidFactory.create_batch(3, load=load)

with connection.cursor() as cursor:
    cursor.execute(
        "SELECT confdeltype, condeferrable, condeferred FROM pg_constraint"
        " WHERE contype = 'f' AND conrelid = 'marketplace_bid'::regclass"
    )
    print("in the database:", set(cursor.fetchall()))
    try:
        with transaction.atomic():
            cursor.execute("DELETE FROM marketplace_load WHERE id = %s", [load.pk])
            print("raw DELETE: passed the statement")
    except IntegrityError:
        print("raw DELETE: refused at COMMIT; bids", Bid.objects.count())

try:
    load.shipper.delete()
except ProtectedError as error:
    print("PROTECT:", len(error.protected_objects), "load, refused in Python")

with CaptureQueriesContext(connection) as queries:
    print("CASCADE:", Load.objects.filter(pk=load.pk).delete())
for query in queries:
    sql = query["sql"].replace('"', "").replace(str(load.pk), "1")
    print("  " + re.sub(r"SELECT .* FROM", "SELECT ... FROM", sql)[:70])
