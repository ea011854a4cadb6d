"""A nested update: a handful of statements, within the carrier's own trucks.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from freight.factories import CarrierFactory, TruckFactory
from freight.parties.models import Carrier, Truck
from rest_framework import serializers


class TruckSerializer(serializers.Serializer[Truck]):
    id = serializers.IntegerField(required=False, min_value=1)
    plate = serializers.CharField(max_length=16)
    equipment = serializers.CharField(max_length=16)
    capacity_kg = serializers.IntegerField(min_value=1)


class CarrierSerializer(serializers.Serializer[Carrier]):
    trucks = TruckSerializer(many=True, max_length=500)

    @transaction.atomic
    def update(self, instance: Carrier, validated_data: dict) -> Carrier:
        Carrier.objects.select_for_update(no_key=True).get(pk=instance.pk)
        rows = [Truck(carrier=instance, **row) for row in validated_data["trucks"]]
        ids = [truck.pk for truck in rows if truck.pk]
        if len(ids) > instance.trucks.filter(pk__in=ids).count():
            raise serializers.ValidationError("A truck is not yours, or named twice.")
        instance.trucks.exclude(pk__in=ids).delete()
        Truck.objects.bulk_update([t for t in rows if t.pk], ["plate", "capacity_kg"])
        Truck.objects.bulk_create(truck for truck in rows if not truck.pk)
        return instance


for n in (20, 400):
    trucks = TruckFactory.create_batch(n, carrier=CarrierFactory())
    sent = TruckSerializer(trucks[n // 2 :], many=True).data
    sent.append({"plate": trucks[0].plate, "equipment": "box", "capacity_kg": 9000})
    put = CarrierSerializer(trucks[0].carrier, data={"trucks": sent})
    with CaptureQueriesContext(connection) as queries:
        assert put.is_valid() and put.save()
    print(f"{n:3} trucks:", *(query["sql"].split()[0] for query in queries))
