"""One load, three bids: without atomic the first two stay, with it nothing does.

runtime: lab
verify: exact
services: postgresql
"""

from decimal import Decimal

from django.db import IntegrityError, transaction
from freight.factories import CarrierFactory, LoadFactory, TruckFactory
from freight.marketplace.models import Bid, Load

amounts = [Decimal(90_000), Decimal(85_000), Decimal(-1)]  # the last one is invalid
trucks = [TruckFactory(carrier=CarrierFactory()) for _ in amounts]


def import_load(reference: str) -> None:
    load = LoadFactory(reference=reference)
    for truck, amount in zip(trucks, amounts, strict=True):
        Bid.objects.create(load=load, carrier=truck.carrier, truck=truck, amount=amount)


@transaction.atomic
def import_load_atomic(reference: str) -> None:
    import_load(reference)


for name, importer in (("LD-1", import_load), ("LD-2", import_load_atomic)):
    try:
        importer(name)
    except IntegrityError as error:
        print(name, "failed:", str(error).splitlines()[0])
    loads = Load.objects.filter(reference=name).count()
    bids = Bid.objects.filter(load__reference=name).count()
    print(f"{name} leaves behind: loads {loads}, bids {bids}")
