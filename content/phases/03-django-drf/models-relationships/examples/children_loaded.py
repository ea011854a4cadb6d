"""The same delete of a trip, before and after somebody listens to post_delete.

runtime: lab
verify: exact
services: postgresql
"""

from collections import Counter

from django.db import connection
from django.db.models.signals import post_delete
from django.test.utils import CaptureQueriesContext
from freight.factories import PositionFactory, TripFactory
from freight.trips.models import Position

audited: list[int] = []


def audit(instance: Position, **kwargs: object) -> None:
    audited.append(instance.pk)


def shape(sql: str) -> str:
    column = "trip_id" if '"trip_id" IN' in sql else "id"
    return f"{sql.split()[0]} positions by {column}"


def delete_a_trip(label: str) -> None:
    trip = TripFactory(en_route=True, bid=None)
    Position.objects.bulk_create(PositionFactory.build_batch(250, trip=trip))
    with CaptureQueriesContext(connection) as queries:
        trip.delete()
    about = (query["sql"] for query in queries if "_position" in query["sql"])
    print(label, dict(Counter(map(shape, about))), len(audited), "calls")


delete_a_trip("nobody listens:")
post_delete.connect(audit, sender=Position)
delete_a_trip("one receiver:  ")
