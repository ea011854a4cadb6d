"""An update that finds trucks by the id in the body, and whose truck it finds.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from freight.factories import TruckFactory
from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.Serializer[Truck]):
    id = serializers.IntegerField()
    capacity_kg = serializers.IntegerField(min_value=1)


class CarrierSerializer(serializers.Serializer[Carrier]):
    trucks = TruckSerializer(many=True)

    def update(self, instance: Carrier, validated_data: dict[str, Any]) -> Carrier:
        for row in validated_data["trucks"]:
            found = self.context["among"].filter(pk=row["id"])
            if not found.update(capacity_kg=row["capacity_kg"]):
                raise serializers.ValidationError("No such truck.")
        return instance


mine, foreign = TruckFactory(), TruckFactory(capacity_kg=26_000)
ways = {"all trucks": Truck.objects.all(), "its own": mine.carrier.trucks.all()}
for kg, (name, among) in enumerate(ways.items(), start=1):
    body = {"trucks": [{"id": foreign.pk, "capacity_kg": kg}]}
    serializer = CarrierSerializer(mine.carrier, data=body, context={"among": among})
    serializer.is_valid(raise_exception=True)
    try:
        serializer.save()
    except serializers.ValidationError as error:
        print("refused:", error.detail[0])
    foreign.refresh_from_db()
    print(f"{name}: the other company's truck carries {foreign.capacity_kg} kg")
