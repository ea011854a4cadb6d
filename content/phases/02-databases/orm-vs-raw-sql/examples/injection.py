"""Raw SQL by string formatting, attacked; the same query with parameters, safe.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from freight.factories import LoadFactory
from freight.marketplace.models import Load

LoadFactory(reference="LD-1", origin="Karachi")
LoadFactory(reference="LD-2", origin="Multan")
typed_by_user = "Karachi' OR '1'='1"

unsafe = f"SELECT * FROM marketplace_load WHERE origin = '{typed_by_user}'"
print("formatted:    ", [load.reference for load in Load.objects.raw(unsafe)])

safe = "SELECT * FROM marketplace_load WHERE origin = %s"
print("raw, params:  ", [x.reference for x in Load.objects.raw(safe, [typed_by_user])])

with connection.cursor() as cursor:
    cursor.execute(safe.replace("*", "reference"), ["Multan"])
    print("cursor:       ", cursor.fetchall())
    listed = "SELECT reference FROM marketplace_load WHERE origin = ANY(%s)"
    cursor.execute(listed + " AND reference LIKE 'LD%%'", [["Karachi", "Lahore"]])
    print("a list, a %:  ", cursor.fetchall())

column = "reference; DROP TABLE marketplace_bid"  # a name cannot be a parameter
allowed = {"reference", "origin", "pickup_on"}
print("sort column:  ", column if column in allowed else "refused, not in the list")
