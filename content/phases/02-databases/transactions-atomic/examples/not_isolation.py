"""Two atomic blocks add 500 and 1000 to 8000: the lost update, and two cures.

runtime: lab
verify: exact
services: postgresql
"""

from threading import Thread

from django.db import connection, transaction
from django.db.models import F
from freight.factories import LoadFactory
from freight.marketplace.models import Load

pk = LoadFactory(weight_kg=8000).pk


def add(kg: int, way: str, rival: Thread | None = None) -> None:
    with transaction.atomic():
        loads = Load.objects.select_for_update() if way == "lock" else Load.objects
        load = loads.get(pk=pk)
        if rival:
            rival.start()
            rival.join(0.3 if way == "lock" else None)  # the lock makes it wait for us
        if way == "F()":
            Load.objects.filter(pk=pk).update(weight_kg=F("weight_kg") + kg)
        else:
            load.weight_kg += kg
            load.save(update_fields=["weight_kg"])


def work_as_rival(way: str) -> None:
    add(1000, way)
    connection.close()


for way in ("read, add, save", "F()", "lock"):
    Load.objects.filter(pk=pk).update(weight_kg=8000)
    rival = Thread(target=work_as_rival, args=(way,))
    add(500, way, rival)
    rival.join()
    print(f"{way:16}", Load.objects.get(pk=pk).weight_kg)
