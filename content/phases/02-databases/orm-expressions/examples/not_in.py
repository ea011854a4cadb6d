"""Drivers without a trip: one NULL empties NOT IN, and NOT EXISTS has a join's plan.

runtime: lab
verify: exact
services: postgresql
"""

from django.db.models import Exists, OuterRef
from freight.factories import DriverFactory, TripFactory
from freight.parties.models import Driver
from freight.trips.models import Trip

DriverFactory(name="Aslam")  # has no trip
TripFactory(driver=DriverFactory(name="Bilal"))
TripFactory(driver=None)  # planned: the driver is named when the truck leaves

drivers = Driver.objects
not_in = drivers.exclude(pk__in=Trip.objects.values("driver"))
not_exists = drivers.filter(~Exists(Trip.objects.filter(driver=OuterRef("pk"))))
for name, idle in (("exclude(pk__in=)", not_in), ("~Exists()", not_exists)):
    node = "anti join" if "Anti Join" in idle.explain() else "hashed SubPlan"
    assert node in idle.explain().replace("Anti Join", "anti join")
    print(f"{name:16} {[driver.name for driver in idle]} | {node}")
