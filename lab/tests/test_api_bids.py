"""Bids over HTTP, and the whole way from a load to its invoice."""

import pytest
from pytest_django import DjangoAssertNumQueries
from rest_framework.test import APIClient

from freight.factories import (
    BidFactory,
    DriverFactory,
    LoadFactory,
    TripFactory,
    TruckFactory,
)
from freight.marketplace.models import Bid, Load
from freight.parties.models import Carrier, Shipper

pytestmark = pytest.mark.django_db


def test_from_load_to_invoice(
    as_shipper: APIClient, as_carrier: APIClient, shipper: Shipper, carrier: Carrier
) -> None:
    load = LoadFactory.create(shipper=shipper)
    truck = TruckFactory.create(carrier=carrier)
    driver = DriverFactory.create(carrier=carrier)

    offer = {"load": load.pk, "truck": truck.pk, "amount": "99000.00"}
    bid = as_carrier.post("/api/bids/", offer).json()
    trip = as_shipper.post(f"/api/bids/{bid['id']}/accept/").json()
    url = f"/api/trips/{trip['id']}"
    started = as_carrier.post(f"{url}/start/", {"driver": driver.pk}).json()
    assert started["status"] == "en_route"
    position = {
        "recorded_at": "2026-07-01T08:00:00Z",
        "latitude": "27.705200",
        "longitude": "68.857400",
    }
    assert as_carrier.post(f"{url}/positions/", position).status_code == 201
    invoice = as_carrier.post(f"{url}/deliver/").json()

    assert invoice["amount"] == "99000.00"
    for client in (as_shipper, as_carrier):
        unpaid = client.get("/api/invoices/", {"unpaid": "true"}).json()["results"]
        assert [row["number"] for row in unpaid] == [invoice["number"]]


class TestSeeing:
    def test_carriers_do_not_see_each_other(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        own = BidFactory.create(carrier=carrier)
        foreign = BidFactory.create(load=own.load)
        listed = as_carrier.get("/api/bids/").json()["results"]
        assert [bid["id"] for bid in listed] == [own.pk]
        assert as_carrier.get(f"/api/bids/{foreign.pk}/").status_code == 404

    def test_shipper_sees_bids_for_own_loads(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        bid = BidFactory.create(load__shipper=shipper)
        BidFactory.create()
        listed = as_shipper.get("/api/bids/").json()["results"]
        assert [row["id"] for row in listed] == [bid.pk]

    @pytest.mark.parametrize("bids", [1, 20])
    def test_queries_do_not_grow_with_bids(
        self,
        bids: int,
        as_shipper: APIClient,
        shipper: Shipper,
        django_assert_num_queries: DjangoAssertNumQueries,
    ) -> None:
        BidFactory.create_batch(bids, load__shipper=shipper)
        with django_assert_num_queries(1):
            assert len(as_shipper.get("/api/bids/").json()["results"]) == bids


class TestBidding:
    def test_truck_of_another_carrier_is_not_there(self, as_carrier: APIClient) -> None:
        offer = {
            "load": LoadFactory.create().pk,
            "truck": TruckFactory.create().pk,
            "amount": "1",
        }
        answer = as_carrier.post("/api/bids/", offer)
        assert answer.status_code == 400
        assert "does not exist" in answer.json()["truck"][0]

    def test_load_out_of_sight_is_not_there(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        offer = {
            "load": LoadFactory.create(status=Load.Status.MATCHED).pk,
            "truck": TruckFactory.create(carrier=carrier).pk,
            "amount": "1",
        }
        answer = as_carrier.post("/api/bids/", offer)
        assert "does not exist" in answer.json()["load"][0]

    def test_second_bid_conflicts(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        bid = BidFactory.create(carrier=carrier)
        offer = {"load": bid.load_id, "truck": bid.truck_id, "amount": "1"}
        answer = as_carrier.post("/api/bids/", offer)
        assert (answer.status_code, answer.json()["code"]) == (409, "already_bid")

    def test_shipper_may_not(self, as_shipper: APIClient) -> None:
        assert as_shipper.post("/api/bids/", {}).status_code == 403


class TestDeciding:
    def test_carrier_withdraws(self, as_carrier: APIClient, carrier: Carrier) -> None:
        bid = BidFactory.create(carrier=carrier)
        answer = as_carrier.post(f"/api/bids/{bid.pk}/withdraw/")
        assert answer.json()["status"] == "withdrawn"

    def test_carrier_may_not_accept_its_own_bid(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        bid = BidFactory.create(carrier=carrier)
        assert as_carrier.post(f"/api/bids/{bid.pk}/accept/").status_code == 403

    def test_bid_for_another_shipper_is_not_there(self, as_shipper: APIClient) -> None:
        bid = BidFactory.create()
        assert as_shipper.post(f"/api/bids/{bid.pk}/accept/").status_code == 404
        assert Bid.objects.get().status == Bid.Status.PENDING


class TestTrips:
    def test_shipper_watches_and_does_not_drive(
        self, as_shipper: APIClient, shipper: Shipper
    ) -> None:
        trip = TripFactory.create(load__shipper=shipper)
        assert as_shipper.get(f"/api/trips/{trip.pk}/").status_code == 200
        assert as_shipper.post(f"/api/trips/{trip.pk}/deliver/").status_code == 403

    def test_driver_of_another_carrier_is_not_there(
        self, as_carrier: APIClient, carrier: Carrier
    ) -> None:
        trip = TripFactory.create(truck__carrier=carrier)
        stranger = DriverFactory.create()
        answer = as_carrier.post(
            f"/api/trips/{trip.pk}/start/", {"driver": stranger.pk}
        )
        assert answer.status_code == 404

    def test_trip_of_another_carrier_is_not_there(self, as_carrier: APIClient) -> None:
        trip = TripFactory.create()
        assert as_carrier.get(f"/api/trips/{trip.pk}/").status_code == 404
