"""The author's test passes without the feature; the reviewer's test does not.

runtime: pytest
verify: exact
services: postgresql
exits: 1
"""

from collections.abc import Callable
from contextlib import suppress

import pytest
from freight.factories import BidFactory
from freight.marketplace.services import accept_bid
from freight.trips.models import Trip


def submitted(bid_id: int) -> int:
    with suppress(Exception):
        accept_bid(bid_id)
    return 200


def empty(bid_id: int) -> int:
    return 200


both = pytest.mark.parametrize("accept", [submitted, empty])


@both
@pytest.mark.django_db
def test_by_the_author(accept: Callable[[int], int]) -> None:
    assert accept(BidFactory().pk) == 200


@both
@pytest.mark.django_db
def test_asked_for(accept: Callable[[int], int]) -> None:
    bid = BidFactory()
    accept(bid.pk)
    assert [t.truck for t in Trip.objects.filter(load=bid.load)] == [bid.truck]
