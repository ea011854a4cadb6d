"""Put back what you got: the nested UniqueValidator finds the row itself.

runtime: lab
verify: exact
services: postgresql
"""

import json

from freight.factories import TruckFactory
from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.ModelSerializer[Truck]):
    class Meta:
        model = Truck
        fields = ("id", "plate", "capacity_kg")


class CarrierSerializer(serializers.ModelSerializer[Carrier]):
    trucks = TruckSerializer(many=True)

    class Meta:
        model = Carrier
        fields = ("name", "trucks")


class Writable(TruckSerializer):
    id = serializers.IntegerField(required=False)
    plate = serializers.CharField(max_length=16)


class Mended(CarrierSerializer):
    trucks = Writable(many=True)


carrier = TruckFactory(plate="LES-1", capacity_kg=9000).carrier
for cls in (CarrierSerializer, Mended):
    body = cls(carrier).data  # what GET answered
    again = cls(carrier, data=body)
    print(cls.__name__, "valid:", again.is_valid())
    print("  errors:", json.dumps(again.errors))
    for truck in again.validated_data.get("trucks", []):
        print("  keeps the id:", truck["id"] == carrier.trucks.get().pk)
