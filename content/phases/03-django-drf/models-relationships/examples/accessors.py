"""From both ends: what each accessor returns when nothing is there, and what it costs.

runtime: lab
verify: exact
services: postgresql
"""

from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory, TripFactory
from freight.marketplace.models import Load
from freight.parties.models import Shipper

LoadFactory(reference="LD-1")
TripFactory(load__reference="LD-2", driver=None, bid=None)

with CaptureQueriesContext(connection) as queries:
    waiting = Load.objects.get(reference="LD-1")
    print("foreign key column  ", waiting.shipper_id is not None, len(queries))
    print("reverse foreign key ", waiting.bids.count(), len(queries))
    print("reverse one-to-one  ", hasattr(waiting, "trip"), len(queries))
    print("asked once more     ", hasattr(waiting, "trip"), len(queries))

matched = Load.objects.get(reference="LD-2")
print("nullable foreign key", matched.trip.driver)
try:
    print(waiting.trip)
except Load.trip.RelatedObjectDoesNotExist as error:
    print(type(error).__name__, error)
    print("an AttributeError as well:", isinstance(error, AttributeError))

nameless = Shipper(name="", city="Karachi")
nameless.save()
print("saved without a name: pk is set,", nameless.pk is not None)
try:
    nameless.full_clean()
except ValidationError as error:
    print("full_clean:", error.message_dict)
print("the same object twice:", Load.objects.get(reference="LD-1") is waiting)
