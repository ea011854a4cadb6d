"""An update in three statements for any number of trucks, within the carrier's own.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from freight.factories import CarrierFactory, TruckFactory
from freight.parties.models import Carrier, Truck

Row = dict[str, Any]


@transaction.atomic
def replace_trucks(carrier: Carrier, rows: list[Row]) -> None:
    Carrier.objects.select_for_update(no_key=True).get(pk=carrier.pk)  # one at a time
    stored = {truck.pk: truck for truck in carrier.trucks.all()}
    kept = [row for row in rows if "id" in row]
    if foreign := {row["id"] for row in kept} - stored.keys():
        raise ValueError(f"not this carrier's trucks: {sorted(foreign)}")
    carrier.trucks.exclude(pk__in=[row["id"] for row in kept]).delete()
    for row in kept:
        stored[row["id"]].capacity_kg = row["capacity_kg"]
    Truck.objects.bulk_update([stored[row["id"]] for row in kept], ["capacity_kg"])
    Truck.objects.bulk_create(
        Truck(carrier=carrier, **row) for row in rows if "id" not in row
    )


carrier = CarrierFactory()
trucks = TruckFactory.create_batch(20, carrier=carrier)
rows: list[Row] = [{"id": truck.pk, "capacity_kg": 30_000} for truck in trucks[:18]]
rows += [{"plate": f"NEW-{n}", "equipment": "box", "capacity_kg": 9000} for n in (1, 2)]
with CaptureQueriesContext(connection) as queries:
    replace_trucks(carrier, rows)
print(len(queries), "statements:", *(q["sql"].split()[0] for q in queries))
print(sorted(set(carrier.trucks.values_list("capacity_kg", flat=True))))
print("trucks:", carrier.trucks.count(), "of", Truck.objects.count())
