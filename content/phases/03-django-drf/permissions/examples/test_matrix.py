"""Every action against every kind of user, through the API: a table that must hold.

runtime: pytest
verify: exact
services: postgresql
"""

import pytest
from freight.factories import BidFactory, CarrierFactory, ShipperFactory, UserFactory
from freight.marketplace.models import Bid
from rest_framework.test import APIClient

ACTIONS = (("get", ""), ("post", "accept/"), ("post", "withdraw/"))
EXPECTED = {
    "stranger": (401, 401, 401),
    "owner": (200, 403, 200),
    "rival": (404, 403, 404),
    "shipper": (200, 201, 403),
    "other shipper": (404, 404, 403),
}


def client_of(who: str, bid: Bid) -> APIClient:
    users = {
        "owner": {"carrier": bid.carrier},
        "rival": {"carrier": CarrierFactory()},
        "shipper": {"shipper": bid.load.shipper},
        "other shipper": {"shipper": ShipperFactory()},
    }
    client = APIClient()
    if who in users:
        client.force_authenticate(UserFactory(**users[who]))
    return client


@pytest.mark.django_db
@pytest.mark.parametrize("who", EXPECTED)
def test_bid(who: str) -> None:
    answers = []
    for method, action in ACTIONS:
        bid = BidFactory()
        call = getattr(client_of(who, bid), method)
        answers.append(call(f"/api/bids/{bid.pk}/{action}").status_code)
    assert tuple(answers) == EXPECTED[who]
