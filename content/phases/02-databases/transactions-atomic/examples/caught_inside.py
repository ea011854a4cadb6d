"""Catching the exception inside the block: the transaction is broken, and says so later.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import IntegrityError, transaction
from freight.factories import LoadFactory, ShipperFactory
from freight.marketplace.models import Load

LoadFactory(reference="LD-1", shipper=ShipperFactory(name="Indus Textiles"))


def create_or_skip(reference: str) -> None:
    try:
        LoadFactory(reference=reference, shipper=None)
    except IntegrityError as error:
        print("  skipped:", str(error).splitlines()[0][:60])


def create_or_skip_safely(reference: str) -> None:
    try:
        with transaction.atomic():  # a savepoint: the failure stays inside
            LoadFactory(reference=reference, shipper=None)
    except IntegrityError:
        print("  skipped, rolled back to the savepoint")


for create in (create_or_skip, create_or_skip_safely):
    print(create.__name__)
    try:
        with transaction.atomic():
            create("LD-2")
            print("  then:", Load.objects.count(), "load")
    except transaction.TransactionManagementError as error:
        print("  then:", str(error)[:64], "...")
