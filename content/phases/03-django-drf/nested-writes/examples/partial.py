"""partial=True holds for the whole tree: a new nested row may lack required fields.

runtime: lab
verify: exact
services: postgresql
"""

import json
from typing import Any

from freight.factories import CarrierFactory
from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.ModelSerializer[Truck]):
    id = serializers.IntegerField(required=False)

    class Meta:
        model = Truck
        fields = ("id", "plate", "capacity_kg")


class Complete(TruckSerializer):
    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if "id" not in attrs:  # a new row: what is required has to be there
            lacks = [f for f in self.fields.values() if f.required]
            if lacks := [f.field_name for f in lacks if f.source not in attrs]:
                raise serializers.ValidationError(f"New truck without {lacks}.")
        return attrs


class CarrierSerializer(serializers.Serializer[Carrier]):
    name = serializers.CharField()


carrier = CarrierFactory()
for child in (TruckSerializer, Complete):
    cls = type("Patched", (CarrierSerializer,), {"trucks": child(many=True)})
    patch = cls(carrier, data={"trucks": [{"capacity_kg": 9000}]}, partial=True)
    print(child.__name__, "valid:", patch.is_valid())
    print("  ", json.dumps(patch.validated_data), json.dumps(patch.errors))
