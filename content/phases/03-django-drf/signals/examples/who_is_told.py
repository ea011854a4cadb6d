"""Which ways to write a row send a signal.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import models
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from freight.factories import LoadFactory
from freight.marketplace.models import Load

index: dict[str, str] = {}  # a search index, kept in step by a receiver
calls: list[str] = []


@receiver(post_save, sender=Load)
def index_load(instance: Load, created: bool, **kwargs: object) -> None:
    index[instance.reference] = instance.status
    calls.append("created" if created else "saved")


@receiver(post_delete, sender=Load)
def drop_load(instance: Load, **kwargs: object) -> None:
    calls.append("deleted")


def show(name: str) -> None:
    print(f"{name:22}", calls)
    calls.clear()


load = LoadFactory(reference="LD-1")
show("create()")
Load.objects.bulk_create([LoadFactory.build(shipper=load.shipper)])
show("bulk_create()")
load.status = "matched"
Load.objects.bulk_update([load], ["status"])
show("bulk_update()")
Load.objects.update(weight_kg=models.F("weight_kg") + 1)
show("update()")
print("database", Load.objects.get(pk=load.pk).status, "| index", index["LD-1"])
Load.objects.all().delete()
show("queryset.delete()")
