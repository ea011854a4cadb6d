"""What one test of a bid costs: the rule alone, the API, the API with commits.

runtime: lab
verify: asserts
services: postgresql
"""

from statistics import median
from timeit import repeat

from django.core.management import call_command
from django.db import transaction
from freight.accounts.models import User
from freight.factories import LoadFactory, TruckFactory
from freight.marketplace.services import require_suitable
from rest_framework.test import APIClient


def unit() -> None:
    truck = TruckFactory.build()
    require_suitable(truck, truck.carrier, LoadFactory.build())


def api() -> None:
    truck, client = TruckFactory(), APIClient()
    client.force_authenticate(User(carrier=truck.carrier))
    body = {"load": LoadFactory().pk, "truck": truck.pk, "amount": 5}
    assert client.post("/api/bids/", body).status_code == 201


@transaction.atomic
def rolled_back() -> None:  # as TestCase does it
    api()
    transaction.set_rollback(True)


def flushed() -> None:  # as TransactionTestCase does it
    api()
    call_command("flush", verbosity=0, interactive=False)


tests = unit, rolled_back, flushed
ms = [median(repeat(test, number=1, repeat=11)) * 1000 for test in tests]
print(f"unit {ms[0]:.2f} ms, rolled back {ms[1]:.1f} ms, flushed {ms[2]:.1f} ms")
assert ms[0] * 10 < ms[1] < ms[2]
