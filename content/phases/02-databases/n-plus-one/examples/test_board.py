"""A test that fails when N+1 comes back: queries must not grow with the rows.

runtime: pytest
verify: asserts
services: postgresql
exits: 1
"""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory
from freight.marketplace.models import Bid

Board = Callable[[], list[str]]


def careless() -> list[str]:
    return [f"{bid.load.reference} {bid.carrier.name}" for bid in Bid.objects.all()]


def careful() -> list[str]:
    bids = Bid.objects.select_related("load", "carrier")
    return [f"{bid.load.reference} {bid.carrier.name}" for bid in bids]


def queries_of(board: Board) -> int:
    with CaptureQueriesContext(connection) as queries:
        board()
    return len(queries)


@pytest.mark.django_db
@pytest.mark.parametrize("board", [careful, careless])
def test_queries_do_not_grow_with_rows(board: Board) -> None:
    BidFactory.create_batch(2)
    few = queries_of(board)
    BidFactory.create_batch(5)
    assert queries_of(board) == few
