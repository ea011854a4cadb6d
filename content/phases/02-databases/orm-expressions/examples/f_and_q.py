"""F() computes where the row is, Q() combines conditions: the SQL of both.

runtime: lab
verify: exact
services: postgresql
"""

import re
from decimal import Decimal

from django.db.models import F, Q, QuerySet
from freight.factories import LoadFactory
from freight.marketplace.models import Load


def where(loads: QuerySet[Load]) -> str:
    sql = str(loads.query).split(" WHERE ")[1].split(" ORDER")[0]
    return re.sub(r'"marketplace_load"\.|"', "", sql)


loads = Load.objects
urgent = Q(status="open") & (Q(origin="Karachi") | Q(destination="Karachi"))
print("or:   ", where(loads.filter(urgent)))
print("not:  ", where(loads.filter(~Q(origin="Multan"), weight_kg__gt=9000)))
print("field:", where(loads.filter(asking_price__lt=F("weight_kg") * 5)))

load = LoadFactory(weight_kg=18_000, asking_price=Decimal(120_000))
first, second = Load.objects.get(pk=load.pk), Load.objects.get(pk=load.pk)

first.asking_price += 1000
first.save(update_fields=["asking_price"])
second.asking_price += 500
second.save(update_fields=["asking_price"])
load.refresh_from_db()
print("read, add, save:", load.asking_price)

for amount in (1000, 500):
    loads.filter(pk=load.pk).update(asking_price=F("asking_price") + amount)
load.refresh_from_db()
print("F() in update:  ", load.asking_price)

load.weight_kg = F("weight_kg") + 1
load.save()
load.save()
print("saved twice:    ", load.weight_kg, "|", Load.objects.get(pk=load.pk).weight_kg)
