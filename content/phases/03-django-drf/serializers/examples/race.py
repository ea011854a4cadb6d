"""UniqueValidator looks before it leaps: two requests with one reference.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import IntegrityError, transaction
from freight.factories import ShipperFactory
from freight.marketplace.models import Load
from rest_framework import serializers

UNIQUE = "marketplace_load_reference_key"


class LoadSerializer(serializers.ModelSerializer[Load]):
    class Meta:
        model = Load
        fields = ("reference", "origin", "destination", "equipment", "weight_kg")


class Careful(LoadSerializer):
    def create(self, validated_data: dict[str, object]) -> Load:
        try:
            with transaction.atomic():  # keeps an outer transaction usable
                return super().create(validated_data)
        except IntegrityError as error:
            if error.__cause__.diag.constraint_name != UNIQUE:
                raise
            raise serializers.ValidationError({"reference": "Just taken."}) from error


rest = {"pickup_on": "2026-07-01", "asking_price": 9, "shipper": ShipperFactory()}
for cls in (LoadSerializer, Careful):
    data = {"reference": f"LD-{cls.__name__}", "origin": "Karachi",
            "destination": "Multan", "equipment": "box", "weight_kg": 5}  # fmt: skip
    first, second = cls(data=data), cls(data=data)
    print(cls.__name__, "both valid:", first.is_valid() and second.is_valid())
    first.save(**rest)
    try:
        second.save(**rest)
    except (IntegrityError, serializers.ValidationError) as error:
        print("  ", type(error).__name__, str(error).split("\n")[0])
