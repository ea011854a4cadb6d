"""The change after the review: the same requests, and a mail only after the commit.

runtime: lab
verify: exact
services: postgresql
"""

from unittest.mock import patch

from django.core import mail
from django.db import OperationalError, transaction
from django.test import override_settings
from freight.factories import BidFactory, UserFactory
from freight.marketplace.models import Bid
from freight.marketplace.services import accept_bid
from freight.trips.models import Trip
from rest_framework.test import APIClient


@transaction.atomic
def accept_and_tell(bid_id: int) -> Trip:
    trip = accept_bid(bid_id)  # locks the load, then checks the load and the bid
    mails = mail.EmailMessage("You won", trip.load.reference, to=["lahore@example.com"])
    transaction.on_commit(mails.send, robust=True)
    return trip


locmem = "django.core.mail.backends.locmem.EmailBackend"
override_settings(EMAIL_BACKEND=locmem).enable()
patch("freight.api.bids.accept_bid", accept_and_tell).start()
plan = "freight.marketplace.services.plan_trip"
for case in "own load", "again", "stranger", "no trip":
    if case != "again":
        bid, other = BidFactory.create_batch(2)
    mail.outbox, api = [], APIClient(raise_request_exception=False)
    owner = other if case == "stranger" else bid
    api.force_authenticate(UserFactory(shipper=owner.load.shipper))
    failure = OperationalError if case == "no trip" else None
    with patch(plan, side_effect=failure, wraps=Trip.objects.create):
        code = api.post(f"/api/bids/{bid.pk}/accept/").status_code
    trips = Trip.objects.filter(load=bid.load).count()
    state = f"bid {Bid.objects.get(pk=bid.pk).status}, trips {trips}"
    print(f"{case:9} {code} {state}, mails {len(mail.outbox)}")
