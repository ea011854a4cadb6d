"""What raw() gives back: model instances, lazy where the SQL left a column out.

runtime: lab
verify: exact
services: postgresql
"""

from django.core.exceptions import FieldDoesNotExist
from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Load

for reference in ("LD-1", "LD-2"):
    BidFactory.create_batch(2, load=LoadFactory(reference=reference))

SQL = """
    SELECT l.id, l.reference, rank() OVER (ORDER BY count(b.id) DESC) AS place
    FROM marketplace_load l JOIN marketplace_bid b ON b.load_id = l.id
    GROUP BY l.id ORDER BY l.reference
"""
with CaptureQueriesContext(connection) as queries:
    for load in Load.objects.raw(SQL):
        print(load.reference, "place", load.place, load.weight_kg)  # not selected
print(len(queries), "queries: one, and one for each missing weight_kg")

try:
    list(Load.objects.raw("SELECT reference FROM marketplace_load"))
except FieldDoesNotExist as error:
    print("no key:", error)
try:
    Load.objects.raw(SQL).filter(reference="LD-1")
except AttributeError as error:
    print("not a queryset:", error)
