"""What a client leaves out, and what it misspells: DRF is silent about both.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Mapping
from typing import Any

from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework import serializers


class LoadSerializer(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = ("reference", "weight_kg", "status")


class Strict(LoadSerializer):
    def to_internal_value(self, data: Mapping[str, Any]) -> dict[str, Any]:
        if unknown := sorted(set(data) - set(self.fields)):
            errors = {name: ["Unknown field."] for name in unknown}
            raise serializers.ValidationError(errors)
        return super().to_internal_value(data)


load = LoadFactory(reference="KHI-7", weight_kg=9000, status="matched")
put = {"reference": "KHI-7", "weight_kg": 8000}
patch = {"wieght_kg": 7000}
for cls, data in (LoadSerializer, put), (LoadSerializer, patch), (Strict, patch):
    serializer = cls(load, data=data, partial=data is patch)
    name = f"{'PATCH' if data is patch else 'PUT':5} {cls.__name__:14}"
    if serializer.is_valid():
        serializer.save()
        print(name, "saved:", load.weight_kg, "kg,", load.status)
    else:
        print(name, "refused:", *serializer.errors["wieght_kg"])
