"""A fake that lies: its test is green, the contract of the real store says no.

runtime: pytest
verify: exact
services: postgresql
exits: 1
"""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from freight.factories import LoadFactory, TruckFactory
from freight.marketplace.models import Bid, Load
from freight.parties.models import Truck


class ListFake:
    def __init__(self) -> None:
        self.bids: list[tuple[int, int]] = []

    def add(self, load: Load, truck: Truck) -> None:
        self.bids.append((load.pk, truck.carrier_id))


class Postgres:
    def add(self, load: Load, truck: Truck) -> None:
        with transaction.atomic():
            Bid.objects.create(load=load, carrier=truck.carrier, truck=truck, amount=5)


def test_carrier_may_bid_again() -> None:  # in production it may not
    fake, load, truck = ListFake(), LoadFactory.build(), TruckFactory.build()
    fake.add(load, truck)
    fake.add(load, truck)
    assert len(fake.bids) == 2


@pytest.mark.django_db
@pytest.mark.parametrize("store_class", [Postgres, ListFake])
def test_one_bid_per_carrier(store_class: Any) -> None:
    store, load, truck = store_class(), LoadFactory(), TruckFactory()
    store.add(load, truck)
    with pytest.raises(IntegrityError):
        store.add(load, truck)
