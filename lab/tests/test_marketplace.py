"""The rules of posting, bidding and matching."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from freight.factories import BidFactory, LoadFactory, ShipperFactory, TruckFactory
from freight.marketplace.errors import (
    AlreadyBidError,
    BidNotPendingError,
    LoadNotOpenError,
    StaleLoadError,
    UnsuitableTruckError,
)
from freight.marketplace.models import Bid, Load
from freight.marketplace.services import (
    accept_bid,
    cancel_load,
    place_bid,
    post_load,
    reprice_load,
    withdraw_bid,
)
from freight.parties.models import Truck
from freight.trips.models import Trip

pytestmark = pytest.mark.django_db


def post(**changes: Any) -> Load:
    details: dict[str, Any] = {
        "reference": "MUX-1",
        "origin": "Multan",
        "destination": "Karachi",
        "equipment": "box",
        "weight_kg": 12_000,
        "pickup_on": date(2026, 7, 3),
        "asking_price": Decimal("90000"),
    }
    return post_load(shipper=ShipperFactory.create(), **details | changes)


def bid_with(truck: Truck, load: Load) -> Bid:
    return place_bid(
        load_id=load.pk, carrier=truck.carrier, truck=truck, amount=Decimal("85000")
    )


class TestPosting:
    def test_new_load_is_open(self) -> None:
        load = post()
        load.refresh_from_db()
        assert (load.status, load.version) == (Load.Status.OPEN, 1)

    def test_error_of_validation_names_the_rule(self) -> None:
        with pytest.raises(ValidationError, match="load_moves"):
            post(destination="Multan")

    def test_reference_is_unique(self) -> None:
        post()
        with pytest.raises(ValidationError, match="Reference already exists"):
            post()


class TestRepricing:
    def test_price_and_version_change(self) -> None:
        load = LoadFactory.create()
        changed = reprice_load(load.pk, asking_price=Decimal("99000"), version=1)
        assert (changed.asking_price, changed.version) == (Decimal("99000"), 2)

    def test_old_copy_is_refused(self) -> None:
        load = LoadFactory.create()
        reprice_load(load.pk, asking_price=Decimal("99000"), version=1)
        with pytest.raises(StaleLoadError, match="at version 2, not 1"):
            reprice_load(load.pk, asking_price=Decimal("88000"), version=1)
        load.refresh_from_db()
        assert load.asking_price == Decimal("99000")

    def test_matched_load_keeps_its_price(self) -> None:
        load = LoadFactory.create(status=Load.Status.MATCHED)
        with pytest.raises(LoadNotOpenError):
            reprice_load(load.pk, asking_price=Decimal("1"), version=1)


class TestBidding:
    def test_bid_is_pending(self) -> None:
        bid = bid_with(TruckFactory.create(), LoadFactory.create())
        assert bid.status == Bid.Status.PENDING

    def test_second_bid_of_a_carrier_is_refused(self) -> None:
        load = LoadFactory.create()
        truck = TruckFactory.create()
        bid_with(truck, load)
        with pytest.raises(AlreadyBidError):
            bid_with(TruckFactory.create(carrier=truck.carrier), load)

    def test_closed_load_takes_no_bids(self) -> None:
        load = LoadFactory.create(status=Load.Status.CANCELLED)
        with pytest.raises(LoadNotOpenError, match="is cancelled, not open"):
            bid_with(TruckFactory.create(), load)

    @pytest.mark.parametrize(
        ("truck", "reason"),
        [
            ({"equipment": "tanker"}, "needs flatbed"),
            ({"capacity_kg": 17_999}, "weighs 18000 kg"),
        ],
    )
    def test_truck_must_suit(self, truck: dict[str, Any], reason: str) -> None:
        with pytest.raises(UnsuitableTruckError, match=reason):
            bid_with(TruckFactory.create(**truck), LoadFactory.create())

    def test_truck_of_another_carrier_is_refused(self) -> None:
        load = LoadFactory.create()
        mine, theirs = TruckFactory.create(), TruckFactory.create()
        with pytest.raises(UnsuitableTruckError, match="is no truck of"):
            place_bid(
                load_id=load.pk,
                carrier=mine.carrier,
                truck=theirs,
                amount=Decimal("85000"),
            )

    def test_withdrawn_bid_cannot_be_withdrawn_again(self) -> None:
        bid = withdraw_bid(BidFactory.create().pk)
        assert bid.status == Bid.Status.WITHDRAWN
        with pytest.raises(BidNotPendingError):
            withdraw_bid(bid.pk)


class TestAccepting:
    def test_load_is_matched_and_trip_planned(self) -> None:
        winner = BidFactory.create()
        trip = accept_bid(winner.pk)
        winner.load.refresh_from_db()
        assert (winner.load.status, winner.load.version) == (Load.Status.MATCHED, 2)
        assert trip.status == Trip.Status.PLANNED
        assert (trip.load, trip.truck) == (winner.load, winner.truck)

    def test_other_pending_bids_are_rejected(self) -> None:
        load = LoadFactory.create()
        winner, loser = BidFactory.create_batch(2, load=load)
        gone = BidFactory.create(load=load, status=Bid.Status.WITHDRAWN)
        elsewhere = BidFactory.create()
        accept_bid(winner.pk)
        statuses = dict(Bid.objects.values_list("pk", "status"))
        assert statuses == {
            winner.pk: Bid.Status.ACCEPTED,
            loser.pk: Bid.Status.REJECTED,
            gone.pk: Bid.Status.WITHDRAWN,
            elsewhere.pk: Bid.Status.PENDING,
        }

    def test_second_acceptance_is_refused(self) -> None:
        load = LoadFactory.create()
        first, second = BidFactory.create_batch(2, load=load)
        accept_bid(first.pk)
        with pytest.raises(LoadNotOpenError):
            accept_bid(second.pk)

    def test_withdrawn_bid_is_refused(self) -> None:
        bid = BidFactory.create(status=Bid.Status.WITHDRAWN)
        with pytest.raises(BidNotPendingError):
            accept_bid(bid.pk)


class TestCancelling:
    def test_pending_bids_are_rejected(self) -> None:
        bid = BidFactory.create()
        load = cancel_load(bid.load_id)
        bid.refresh_from_db()
        assert (load.status, bid.status) == ("cancelled", "rejected")

    def test_matched_load_cannot_be_cancelled(self) -> None:
        bid = BidFactory.create()
        accept_bid(bid.pk)
        with pytest.raises(LoadNotOpenError):
            cancel_load(bid.load_id)


def test_bid_summary_counts_bids_that_stand() -> None:
    load = LoadFactory.create()
    BidFactory.create(load=load, amount=100)
    BidFactory.create(load=load, amount=90)
    BidFactory.create(load=load, amount=10, status=Bid.Status.WITHDRAWN)
    LoadFactory.create()
    loads: Any = Load.objects.with_bid_summary().order_by("pk")
    assert [(row.bid_count, row.lowest_bid) for row in loads] == [(2, 90), (0, None)]
