"""
What shippers and carriers do in the marketplace.

Every action that depends on a load's status locks the load first. One row is thus the
gate of its bids, and nobody can hold a bid while waiting for the load: no deadlocks.
"""

from datetime import date
from decimal import Decimal

from django.db import transaction
from django.db.models import F

from freight.marketplace.errors import (
    AlreadyBidError,
    BidNotPendingError,
    LoadNotOpenError,
    StaleLoadError,
    UnsuitableTruckError,
)
from freight.marketplace.models import Bid, Load
from freight.parties.models import Carrier, Shipper, Truck
from freight.trips.models import Trip
from freight.trips.services import plan_trip


def post_load(
    *,
    shipper: Shipper,
    reference: str,
    origin: str,
    destination: str,
    equipment: str,
    weight_kg: int,
    pickup_on: date,
    asking_price: Decimal,
) -> Load:
    load = Load(
        shipper=shipper,
        reference=reference,
        origin=origin,
        destination=destination,
        equipment=equipment,
        weight_kg=weight_kg,
        pickup_on=pickup_on,
        asking_price=asking_price,
    )
    load.full_clean()
    load.save()
    return load


def reprice_load(load_id: int, *, asking_price: Decimal, version: int) -> Load:
    """
    Sets a new price, if the load is still as the caller read it (optimistic locking).
    Between reading and editing a person thinks; no lock should wait for that.
    """
    changed = (
        Load.objects.open()
        .filter(pk=load_id, version=version)
        .update(asking_price=asking_price, version=F("version") + 1)
    )
    load = Load.objects.get(pk=load_id)
    if not changed:
        require_open(load)
        raise StaleLoadError(
            f"{load.reference} is at version {load.version}, not {version}. Read it "
            "again, and decide again."
        )
    return load


@transaction.atomic
def cancel_load(load_id: int) -> Load:
    load = lock_load(load_id)
    require_open(load)
    load.bids.pending().update(status=Bid.Status.REJECTED)
    close(load, Load.Status.CANCELLED)
    return load


@transaction.atomic
def place_bid(*, load_id: int, carrier: Carrier, truck: Truck, amount: Decimal) -> Bid:
    load = lock_load(load_id)
    require_open(load)
    require_suitable(truck, carrier, load)
    # The lock makes this look safe; bid_one_per_carrier would refuse it anyway.
    if load.bids.filter(carrier=carrier).exists():
        raise AlreadyBidError(f"{carrier} has already bid for {load.reference}.")
    bid = Bid(load=load, carrier=carrier, truck=truck, amount=amount)
    bid.full_clean()
    bid.save()
    return bid


@transaction.atomic
def withdraw_bid(bid_id: int) -> Bid:
    lock_load_of_bid(bid_id)
    bid = Bid.objects.get(pk=bid_id)
    require_pending(bid)
    bid.status = Bid.Status.WITHDRAWN
    bid.save(update_fields=["status"])
    return bid


@transaction.atomic
def accept_bid(bid_id: int) -> Trip:
    """Matches the load with the bid's truck, and rejects the other bids."""
    load = lock_load_of_bid(bid_id)
    require_open(load)
    # Read behind the lock: a moment before it, the bid may have been withdrawn.
    bid = load.bids.select_related("truck").get(pk=bid_id)
    require_pending(bid)
    load.bids.pending().exclude(pk=bid_id).update(status=Bid.Status.REJECTED)
    bid.status = Bid.Status.ACCEPTED
    bid.save(update_fields=["status"])
    close(load, Load.Status.MATCHED)
    return plan_trip(load=load, truck=bid.truck)


def lock_load(load_id: int) -> Load:
    # NO KEY leaves the row to foreign keys that point at it: they lock its key only.
    return Load.objects.select_for_update(no_key=True).get(pk=load_id)


def lock_load_of_bid(bid_id: int) -> Load:
    # A bid never moves to another load, so its load may be read without a lock.
    return lock_load(Bid.objects.values_list("load_id", flat=True).get(pk=bid_id))


def close(load: Load, status: Load.Status) -> None:
    load.status = status
    load.version += 1
    load.save(update_fields=["status", "version"])


def require_open(load: Load) -> None:
    if load.status != Load.Status.OPEN:
        raise LoadNotOpenError(f"{load.reference} is {load.status}, not open.")


def require_pending(bid: Bid) -> None:
    if bid.status != Bid.Status.PENDING:
        raise BidNotPendingError(f"The bid is {bid.status}, not pending.")


def require_suitable(truck: Truck, carrier: Carrier, load: Load) -> None:
    if truck.carrier_id != carrier.pk:
        raise UnsuitableTruckError(f"{truck} is no truck of {carrier}.")
    if truck.equipment != load.equipment:
        raise UnsuitableTruckError(
            f"{load.reference} needs {load.equipment}; {truck} is {truck.equipment}."
        )
    if truck.capacity_kg < load.weight_kg:
        raise UnsuitableTruckError(
            f"{load.reference} weighs {load.weight_kg} kg; {truck} carries "
            f"{truck.capacity_kg} kg."
        )
