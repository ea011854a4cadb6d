"""What select_for_update sends, and when Django refuses it.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import NotSupportedError, connection, transaction
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory
from freight.marketplace.models import Bid, Load
from freight.trips.models import Trip

bid = BidFactory()


def last_clause(**options: object) -> str:
    with CaptureQueriesContext(connection) as queries, transaction.atomic():
        Bid.objects.select_related("load").select_for_update(**options).get(pk=bid.pk)
    sql = next(q["sql"] for q in queries if "FOR " in q["sql"])
    return sql[sql.index("FOR ") :]


print("default        ", last_clause())
print('of=("self",)   ', last_clause(of=("self",)))
print("no_key=True    ", last_clause(no_key=True))
print("skip_locked    ", last_clause(skip_locked=True, of=("self",)))

locked = Load.objects.select_for_update()  # lazy: nothing is sent yet
try:
    locked.get(pk=bid.load_id)
except TransactionManagementError as error:
    print("outside atomic:", error)

trips = Trip.objects.select_related("driver")  # driver may be NULL: an outer join
try:
    with transaction.atomic():
        list(trips.select_for_update())
except NotSupportedError as error:
    print("nullable side: ", str(error).splitlines()[0])
