"""One contract for the store of bids, run against two fakes and the real one.

runtime: pytest
verify: exact
services: postgresql
exits: 1
"""

import pytest
from django.db import IntegrityError, transaction
from freight.factories import BidFactory
from freight.marketplace.models import Bid


class ListFake:
    def __init__(self) -> None:
        self.bids: list[tuple[int, int]] = []

    def add(self, load_id: int, carrier_id: int) -> None:
        self.bids.append((load_id, carrier_id))


class HonestFake(ListFake):
    def add(self, load_id: int, carrier_id: int) -> None:
        if (load_id, carrier_id) in self.bids:
            raise IntegrityError("bid_one_per_carrier")
        super().add(load_id, carrier_id)


class Postgres:
    def add(self, load_id: int, carrier_id: int) -> None:
        known = Bid.objects.get(load=load_id)
        with transaction.atomic():
            Bid.objects.create(
                load_id=load_id, carrier_id=carrier_id, truck=known.truck, amount=1
            )


@pytest.mark.django_db
@pytest.mark.parametrize("store", [Postgres(), HonestFake(), ListFake()], ids=repr)
def test_one_bid_per_carrier(store) -> None:
    ...
