"""A nested serializer validates and refuses to write: DRF will not guess.

runtime: lab
verify: exact
services: postgresql
"""

import json

from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.ModelSerializer[Truck]):
    class Meta:
        model = Truck
        fields = ("plate", "equipment", "capacity_kg")


class CarrierSerializer(serializers.ModelSerializer[Carrier]):
    trucks = TruckSerializer(many=True)

    class Meta:
        model = Carrier
        fields = ("name", "city", "trucks")


good = {"plate": "LES-1", "equipment": "box", "capacity_kg": 9000}
bad = {"plate": "LES-2", "equipment": "boat", "capacity_kg": -1}
serializer = CarrierSerializer(
    data={"name": "Khyber", "city": "Lahore", "trucks": [good, bad]}
)
print("valid:", serializer.is_valid())
print(json.dumps(serializer.errors, indent=1))

body = {"name": "Khyber", "city": "Lahore", "trucks": [good]}
serializer = CarrierSerializer(data=body)
print("valid:", serializer.is_valid())
try:
    serializer.save()
except AssertionError as error:
    print(str(error).split("\n")[0])
print("carriers:", Carrier.objects.count())
