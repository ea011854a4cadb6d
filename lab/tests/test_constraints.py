"""
What the database refuses, whoever writes: services, the shell, another program. Each
test breaks one rule and names the constraint, so that no other one can pass for it.
"""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from freight.factories import (
    BidFactory,
    CarrierFactory,
    InvoiceFactory,
    LoadFactory,
    PositionFactory,
    ShipperFactory,
    TripFactory,
    TruckFactory,
    UserFactory,
)
from freight.marketplace.models import Bid, Load

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 7, 1, 6, tzinfo=UTC)
NIGHT = datetime(2026, 7, 1, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("factory", "broken", "constraint"),
    [
        (TruckFactory, {"capacity_kg": 0}, "truck_capacity_positive"),
        (TruckFactory, {"equipment": "rickshaw"}, "truck_equipment_known"),
        (LoadFactory, {"weight_kg": 0}, "load_weight_positive"),
        (LoadFactory, {"asking_price": 0}, "load_asking_price_positive"),
        (LoadFactory, {"destination": "Karachi"}, "load_moves"),
        (LoadFactory, {"equipment": "rickshaw"}, "load_equipment_known"),
        (LoadFactory, {"status": "lost"}, "load_status_known"),
        (BidFactory, {"amount": -1}, "bid_amount_positive"),
        (BidFactory, {"status": "maybe"}, "bid_status_known"),
        (TripFactory, {"status": "lost"}, "trip_times_match_status"),
        (TripFactory, {"status": "en_route"}, "trip_times_match_status"),
        (TripFactory, {"started_at": MORNING}, "trip_times_match_status"),
        (
            TripFactory,
            {"status": "delivered", "delivered_at": NIGHT},
            "trip_times_match_status",
        ),
        (
            TripFactory,
            {"status": "delivered", "started_at": NIGHT, "delivered_at": MORNING},
            "trip_delivered_after_start",
        ),
        (
            TripFactory,
            {"en_route": True, "driver": None},
            "trip_has_driver_on_the_road",
        ),
        (PositionFactory, {"latitude": 91}, "position_latitude_range"),
        (PositionFactory, {"longitude": -181}, "position_longitude_range"),
        (InvoiceFactory, {"amount": 0}, "invoice_amount_positive"),
        (
            InvoiceFactory,
            {"issued_at": NIGHT, "paid_at": MORNING},
            "invoice_paid_after_issue",
        ),
    ],
)
def test_row_is_refused(factory: Any, broken: dict[str, Any], constraint: str) -> None:
    with pytest.raises(IntegrityError, match=constraint):
        factory.create(**broken)


def test_user_works_for_one_company() -> None:
    with pytest.raises(IntegrityError, match="user_one_company"):
        UserFactory.create(
            shipper=ShipperFactory.create(), carrier=CarrierFactory.create()
        )


def test_carrier_bids_once_for_a_load() -> None:
    bid = BidFactory.create()
    with pytest.raises(IntegrityError, match="bid_one_per_carrier"):
        BidFactory.create(load=bid.load, carrier=bid.carrier)


def test_load_has_one_accepted_bid() -> None:
    load = LoadFactory.create()
    BidFactory.create(load=load, status=Bid.Status.ACCEPTED)
    BidFactory.create(load=load, status=Bid.Status.REJECTED)  # as many as there are
    with pytest.raises(IntegrityError, match="bid_one_accepted"):
        BidFactory.create(load=load, status=Bid.Status.ACCEPTED)


def test_truck_makes_one_trip_at_a_time() -> None:
    truck = TruckFactory.create()
    TripFactory.create(truck=truck, delivered=True)
    TripFactory.create(truck=truck, en_route=True)
    TripFactory.create(truck=truck)  # planned for later
    with pytest.raises(IntegrityError, match="trip_one_en_route_per_truck"):
        TripFactory.create(truck=truck, en_route=True)


def test_position_counts_once_a_moment() -> None:
    position = PositionFactory.create()
    with pytest.raises(IntegrityError, match="position_once_per_moment"):
        PositionFactory.create(trip=position.trip, recorded_at=position.recorded_at)


def test_defaults_hold_for_rows_of_other_programs() -> None:
    """An INSERT that leaves the columns out gets what Python would have filled in."""
    load = LoadFactory.create()
    with transaction.atomic():
        copied = Load.objects.raw(
            """
            INSERT INTO marketplace_load (shipper_id, reference, origin, destination,
                equipment, weight_kg, pickup_on, asking_price)
            SELECT shipper_id, 'KHI-COPY', origin, destination,
                equipment, weight_kg, pickup_on, asking_price
            FROM marketplace_load WHERE id = %s
            RETURNING *
            """,
            [load.pk],
        )[0]
    assert (copied.status, copied.version) == ("open", 1)
    assert copied.posted_at is not None
