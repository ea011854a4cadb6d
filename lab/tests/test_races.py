"""
Two connections at once. These tests commit for real (`transaction=True`), because a
second connection does not see what the first one has not committed.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection

from freight.errors import DomainError
from freight.factories import (
    BidFactory,
    DriverFactory,
    LoadFactory,
    TripFactory,
    TruckFactory,
)
from freight.marketplace.models import Bid, Load
from freight.marketplace.services import accept_bid, reprice_load, withdraw_bid
from freight.trips.models import Trip
from freight.trips.services import start_trip

pytestmark = pytest.mark.django_db(transaction=True)

Result = TypeVar("Result")


def race(*runners: Callable[[], Result]) -> list[Result | str]:
    """Runs all at once, each on its own connection; a refusal counts as its code."""
    start = Barrier(len(runners), timeout=5)

    def run(runner: Callable[[], Result]) -> Result | str:
        try:
            connection.ensure_connection()  # connecting takes longer than the race
            start.wait()
            return runner()
        except DomainError as refusal:
            return refusal.code
        finally:
            connection.close()

    with ThreadPoolExecutor(len(runners)) as pool:
        return list(pool.map(run, runners))


def refusals(results: Iterable[object]) -> list[str]:
    return [result for result in results if isinstance(result, str)]


def test_one_of_two_acceptances_wins() -> None:
    load = LoadFactory.create()
    first, second = BidFactory.create_batch(2, load=load)
    results = race(lambda: accept_bid(first.pk), lambda: accept_bid(second.pk))
    assert refusals(results) == ["load_not_open"]
    assert Trip.objects.count() == 1
    assert sorted(Bid.objects.values_list("status", flat=True)) == [
        "accepted",
        "rejected",
    ]


def test_bid_is_accepted_or_withdrawn() -> None:
    bid = BidFactory.create()
    results = race(lambda: accept_bid(bid.pk), lambda: withdraw_bid(bid.pk))
    bid.refresh_from_db()
    accepted = bid.status == Bid.Status.ACCEPTED
    assert refusals(results) == ["bid_not_pending"]
    assert Trip.objects.exists() == accepted


def test_no_price_is_overwritten_unseen() -> None:
    load = LoadFactory.create()

    def reprice(price: int) -> Load:
        return reprice_load(load.pk, asking_price=Decimal(price), version=1)

    results = race(lambda: reprice(100_000), lambda: reprice(105_000))
    assert refusals(results) == ["stale_load"]
    load.refresh_from_db()
    assert load.version == 2


def test_truck_starts_one_of_two_trips() -> None:
    truck = TruckFactory.create()
    driver = DriverFactory.create(carrier=truck.carrier)
    trips = TripFactory.create_batch(2, truck=truck)
    first, second = (trip.pk for trip in trips)
    results = race(
        lambda: start_trip(first, driver=driver),
        lambda: start_trip(second, driver=driver),
    )
    assert refusals(results) == ["truck_on_the_road"]
