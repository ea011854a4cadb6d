"""One rule tested at three levels; four bugs, and which level notices them.

runtime: lab
verify: exact
services: postgresql
"""

import inspect

import pytest
from freight.api.bids import BidSerializer
from freight.factories import LoadFactory, TruckFactory, UserFactory
from freight.marketplace import services as market
from freight.marketplace.errors import UnsuitableTruckError
from freight.parties.models import Carrier, Truck
from rest_framework.test import APIClient


def unit() -> None:  # two objects that were never saved
    truck, load = Truck(carrier_id=7, capacity_kg=9), LoadFactory.build(weight_kg=10)
    truck.equipment = load.equipment
    with pytest.raises(UnsuitableTruckError):
        market.require_suitable(truck, Carrier(pk=7), load)


def service() -> None:
    truck, load = TruckFactory(capacity_kg=9), LoadFactory(weight_kg=10)
    with pytest.raises(UnsuitableTruckError):
        market.place_bid(load_id=load.pk, carrier=truck.carrier, truck=truck, amount=5)


def api() -> None:
    truck, load = TruckFactory(capacity_kg=9), LoadFactory(weight_kg=10)
    client, body = APIClient(), {"load": load.pk, "truck": truck.pk, "amount": 5}
    client.force_authenticate(UserFactory(carrier=truck.carrier))
    assert client.post("/api/bids/", body).data.get("code") == "unsuitable_truck"


BUGS = [
    (market.require_suitable, "capacity_kg < load", "capacity_kg > load"),
    (market.place_bid, "require_suitable(truck, carrier, load)", "pass"),
    (BidSerializer.create, "place_bid(load_id=load.pk", "Bid.objects.create(load=load"),
    (market.lock_load, ".select_for_update(no_key=True)", ""),
]
