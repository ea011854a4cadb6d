"""A carrier with its trucks in one request: all of it, or nothing.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from django.db import IntegrityError, transaction
from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.ModelSerializer[Truck]):
    class Meta:
        model = Truck
        fields = ("plate", "equipment", "capacity_kg")


class CarrierSerializer(serializers.ModelSerializer[Carrier]):
    trucks = TruckSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = Carrier
        fields = ("name", "city", "trucks")

    @transaction.atomic
    def create(self, validated_data: dict[str, Any]) -> Carrier:
        trucks = validated_data.pop("trucks")
        carrier = Carrier.objects.create(**validated_data)
        Truck.objects.bulk_create(Truck(carrier=carrier, **truck) for truck in trucks)
        return carrier


for name, plates in (("Khyber", "ABC"), ("Indus", "DED")):  # plate D twice
    trucks = [{"plate": p, "equipment": "box", "capacity_kg": 9000} for p in plates]
    body = CarrierSerializer(data={"name": name, "city": "Delhi", "trucks": trucks})
    assert body.is_valid()
    try:
        body.save()
    except IntegrityError as error:
        print(str(error).split("\n")[0])
    print(name, Carrier.objects.count(), "carrier,", Truck.objects.count(), "trucks")
