"""One rule tested at three levels; three bugs, and which level turns red.

runtime: lab
verify: exact
services: postgresql
"""

from unittest.mock import patch

from freight.api import bids
from freight.factories import LoadFactory, TruckFactory, UserFactory
from freight.marketplace import services as market
from freight.marketplace.models import Bid, Load
from freight.marketplace.services import require_suitable
from rest_framework.test import APIClient


def verdict(level: str) -> str:  # 9 kg of truck for 18,000 kg of load
    truck, load = TruckFactory(capacity_kg=9), LoadFactory()
    try:
        if level == "unit":  # nothing is saved
            truck = TruckFactory.build(capacity_kg=9)
            require_suitable(truck, truck.carrier, LoadFactory.build())
        elif level == "service":
            offer = {"carrier": truck.carrier, "truck": truck, "amount": 5}
            market.place_bid(load_id=load.pk, **offer)
        else:
            body = {"load": load.pk, "truck": truck.pk, "amount": 5}
            client = APIClient()
            client.force_authenticate(UserFactory(carrier=truck.carrier))
            answer = client.post("/api/bids/", body)
            return "green" if answer.status_code == 409 else "RED"
    except market.UnsuitableTruckError:
        return "green"
    return "RED"


for bug, broken in {
    "service skips the rule": patch.object(market, "require_suitable"),
    "API skips the service": patch.object(bids, "place_bid", Bid.objects.create),
    "no lock": patch.object(market, "lock_load", lambda pk: Load.objects.get(pk=pk)),
}.items():
    with broken:
        levels = [f"{it} {verdict(it):6}" for it in ("unit", "service", "api")]
    print(f"{bug:23}", *levels)
