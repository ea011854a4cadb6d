"""The exception caught inside the block: the transaction is broken and says so later.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Callable

from django.db import IntegrityError, transaction
from freight.factories import LoadFactory
from freight.marketplace.models import Load

LoadFactory(reference="LD-1")


def create_or_skip(reference: str) -> None:
    try:
        LoadFactory(reference=reference, weight_kg=-1)
    except IntegrityError:
        print("  skipped")


def create_or_skip_safely(reference: str) -> None:
    try:
        with transaction.atomic():  # a savepoint: the failure stays inside
            LoadFactory(reference=reference, weight_kg=-1)
    except IntegrityError:
        print("  skipped, rolled back to the savepoint")


def run(create: Callable[[str], None]) -> None:
    print(create.__name__)
    try:
        with transaction.atomic():
            create("LD-2")
            print("  loads:", Load.objects.count())
    except transaction.TransactionManagementError as error:
        print(" ", str(error)[:64], "...")
        print("  its cause:", type(error.__cause__).__name__)


run(create_or_skip)
run(create_or_skip_safely)
