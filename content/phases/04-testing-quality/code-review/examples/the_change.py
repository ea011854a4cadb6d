"""The change as submitted: the author's demonstration, then a reviewer's requests.

runtime: lab
verify: exact
services: postgresql
"""

from contextlib import suppress

from django.test import override_settings
from django.urls import path
from freight.factories import BidFactory, UserFactory
from freight.marketplace.models import Bid, Load
from freight.trips.models import Trip
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient


@api_view(["POST"])
def accept(request: Request, load_id: int) -> Response:
    with suppress(Exception):
        load = Load.objects.get(pk=load_id)
        bid = Bid.objects.get(pk=request.data["bid"])
        load.bids.exclude(pk=bid.pk).update(status="rejected")
        Bid.objects.filter(pk=bid.pk).update(status="accepted")
        mails.append(f"You won {load.reference}")  # in the diff: send_mail(...)
        Load.objects.filter(pk=load_id).update(status="matched")
        Trip.objects.create(load=load, truck_id=request.data["truck"])
    return Response({"status": "accepted"})


urlpatterns = [path("loads/<int:load_id>/accept/", accept)]
override_settings(ROOT_URLCONF=__name__).enable()
for case in "own load", "stranger", "other bid", "no truck":
    (bid, other), mails, api = BidFactory.create_batch(2), list[str](), APIClient()
    owner = other if case == "stranger" else bid
    sent = other if case == "other bid" else bid
    api.force_authenticate(UserFactory(shipper=owner.load.shipper))
    data = {"bid": sent.pk, "truck": 0 if case == "no truck" else bid.truck_id}
    code = api.post(f"/loads/{bid.load_id}/accept/", data).status_code
    sent.refresh_from_db()
    state = f"bid {sent.status}, trips {Trip.objects.filter(load=bid.load).count()}"
    print(f"{case:9} {code} {state}, mails {len(mails)}")
