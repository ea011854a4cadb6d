"""PROTECT looks and then deletes: a load that is posted in between.

runtime: lab
verify: exact
services: postgresql
"""

from concurrent.futures import ThreadPoolExecutor

from django.db import IntegrityError, connection
from django.db.models.signals import pre_delete
from freight.factories import LoadFactory, ShipperFactory
from freight.marketplace.models import Load
from freight.parties.models import Shipper

shipper = ShipperFactory()


def post_load() -> None:
    """What another request does, on its own connection."""
    LoadFactory(shipper=shipper)
    connection.close()


def in_between(**kwargs: object) -> None:
    """PROTECT has found no load, and the DELETE has not been sent yet."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(post_load).result()


pre_delete.connect(in_between, sender=Shipper)
try:
    shipper.delete()
except IntegrityError as error:
    print(type(error).__name__, "from", type(error.__cause__).__name__)
print("shippers:", Shipper.objects.count(), "loads:", Load.objects.count())
