"""The rules of the road, up to the invoice."""

from datetime import UTC, datetime
from decimal import Decimal
from unittest.mock import patch

import pytest
import time_machine

from freight.billing.errors import AlreadyPaidError
from freight.billing.models import Invoice
from freight.billing.services import mark_paid
from freight.factories import DriverFactory, InvoiceFactory, TripFactory
from freight.trips.errors import (
    ForeignDriverError,
    TripStatusError,
    TruckOnTheRoadError,
)
from freight.trips.models import Position, Trip
from freight.trips.services import deliver_trip, record_position, start_trip

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 7, 1, 6, tzinfo=UTC)
EVENING = datetime(2026, 7, 2, 18, tzinfo=UTC)


class TestStarting:
    def test_driver_and_time_are_noted(self) -> None:
        trip = TripFactory.create(driver=None)
        driver = DriverFactory.create(carrier=trip.truck.carrier)
        with time_machine.travel(MORNING, tick=False):
            start_trip(trip.pk, driver=driver)
        trip.refresh_from_db()
        assert (trip.status, trip.driver) == (Trip.Status.EN_ROUTE, driver)
        assert trip.started_at == MORNING

    def test_driver_of_another_carrier_is_refused(self) -> None:
        trip = TripFactory.create()
        with pytest.raises(ForeignDriverError):
            start_trip(trip.pk, driver=DriverFactory.create())

    def test_trip_starts_once(self) -> None:
        trip = TripFactory.create(en_route=True)
        assert trip.driver is not None
        with pytest.raises(TripStatusError, match="is en_route, not planned"):
            start_trip(trip.pk, driver=trip.driver)

    def test_truck_on_the_road_is_refused(self) -> None:
        """The savepoint is undone, and the transaction around it goes on."""
        trip = TripFactory.create(en_route=True)
        assert trip.driver is not None
        waiting = TripFactory.create(truck=trip.truck)
        with pytest.raises(TruckOnTheRoadError):
            start_trip(waiting.pk, driver=trip.driver)
        waiting.refresh_from_db()
        assert waiting.status == Trip.Status.PLANNED


class TestPositions:
    def record(self, trip: Trip, latitude: str = "27.705200") -> Position:
        return record_position(
            trip.pk,
            latitude=Decimal(latitude),
            longitude=Decimal("68.857400"),
            recorded_at=MORNING,
        )

    def test_same_moment_is_stored_once(self) -> None:
        trip = TripFactory.create(en_route=True)
        first = self.record(trip)
        assert self.record(trip, latitude="28.000000") == first
        assert trip.positions.get().latitude == Decimal("27.705200")

    def test_parked_truck_reports_nothing(self) -> None:
        with pytest.raises(TripStatusError):
            self.record(TripFactory.create())


class TestDelivering:
    def test_accepted_bid_is_billed(self) -> None:
        trip = TripFactory.create(en_route=True, bid__amount=Decimal("97500"))
        with time_machine.travel(EVENING, tick=False):
            invoice = deliver_trip(trip.pk)
        trip.refresh_from_db()
        assert (trip.status, trip.delivered_at) == (Trip.Status.DELIVERED, EVENING)
        assert invoice.amount == Decimal("97500")
        assert invoice.issued_at == EVENING

    def test_no_invoice_means_no_delivery(self) -> None:
        trip = TripFactory.create(en_route=True)
        with (
            patch.object(Invoice.objects, "create", side_effect=ZeroDivisionError),
            pytest.raises(ZeroDivisionError),
        ):
            deliver_trip(trip.pk)
        trip.refresh_from_db()
        assert trip.status == Trip.Status.EN_ROUTE

    def test_planned_trip_is_not_delivered(self) -> None:
        with pytest.raises(TripStatusError):
            deliver_trip(TripFactory.create().pk)


class TestPaying:
    def test_time_is_noted(self) -> None:
        invoice = InvoiceFactory.create()
        with time_machine.travel(datetime(2026, 8, 1, tzinfo=UTC), tick=False):
            mark_paid(invoice.pk)
        assert not Invoice.objects.unpaid().exists()

    def test_second_payment_is_refused(self) -> None:
        invoice = InvoiceFactory.create(paid_at=datetime(2026, 8, 1, tzinfo=UTC))
        with pytest.raises(AlreadyPaidError, match="was paid on 2026-08-01"):
            mark_paid(invoice.pk)
