"""What happens to a trip, from its plan to its delivery."""

from datetime import datetime
from decimal import Decimal

from django.db import IntegrityError, transaction
from django.utils import timezone

from freight.billing.models import Invoice
from freight.billing.services import issue_invoice
from freight.marketplace.models import Load
from freight.parties.models import Driver, Truck
from freight.trips.errors import (
    ForeignDriverError,
    TripStatusError,
    TruckOnTheRoadError,
)
from freight.trips.models import Position, Trip


def plan_trip(*, load: Load, truck: Truck) -> Trip:
    return Trip.objects.create(load=load, truck=truck)


@transaction.atomic
def start_trip(trip_id: int, *, driver: Driver) -> Trip:
    trip = lock_trip(trip_id)
    require_status(trip, Trip.Status.PLANNED)
    if driver.carrier_id != trip.truck.carrier_id:
        raise ForeignDriverError(f"{driver} does not work for {trip.truck.carrier}.")
    trip.driver = driver
    trip.status = Trip.Status.EN_ROUTE
    trip.started_at = timezone.now()
    try:
        with transaction.atomic():  # a savepoint: the outer transaction survives
            trip.save(update_fields=["driver", "status", "started_at"])
    except IntegrityError as error:
        # Two trips of one truck are two rows, so no lock on either keeps them apart.
        # The index does, and looking first would only be a guess.
        if "trip_one_en_route_per_truck" not in str(error):
            raise
        raise TruckOnTheRoadError(f"{trip.truck} is on another trip.") from error
    return trip


def record_position(
    trip_id: int, *, latitude: Decimal, longitude: Decimal, recorded_at: datetime
) -> Position:
    """
    Stores a position once, however often the driver's phone sends it.

    There is no lock: this is the most frequent action by far, and a position that
    arrives while the trip is being delivered harms nobody.
    """
    trip = Trip.objects.get(pk=trip_id)
    require_status(trip, Trip.Status.EN_ROUTE)
    position, _ = Position.objects.get_or_create(
        trip=trip,
        recorded_at=recorded_at,
        defaults={"latitude": latitude, "longitude": longitude},
    )
    return position


@transaction.atomic
def deliver_trip(trip_id: int) -> Invoice:
    """
    Ends the trip and issues its invoice, both or neither.

    `on_commit` would be the wrong place for the invoice: it runs after the commit, and
    a process that dies in between leaves a delivery nobody is paid for. It is for
    what lies outside the database, and can be repeated or lost.
    """
    trip = lock_trip(trip_id)
    require_status(trip, Trip.Status.EN_ROUTE)
    trip.status = Trip.Status.DELIVERED
    trip.delivered_at = timezone.now()
    trip.save(update_fields=["status", "delivered_at"])
    return issue_invoice(trip)


def lock_trip(trip_id: int) -> Trip:
    # `of` keeps the joined truck and carrier free for others.
    return (
        Trip.objects.select_for_update(no_key=True, of=("self",))
        .select_related("truck__carrier")
        .get(pk=trip_id)
    )


def require_status(trip: Trip, expected: Trip.Status) -> None:
    if trip.status != expected:
        raise TripStatusError(f"The trip is {trip.status}, not {expected}.")
