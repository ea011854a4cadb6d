"""One function that computes, stores and notifies, taken apart: what a test then needs.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bid:
    carrier: str
    amount: int
    rating: float


def best_bid(bids: Iterable[Bid], *, min_rating: float) -> Bid | None:
    """The decision: pure, so a test needs no database, no mail server, no clock."""
    good = [bid for bid in bids if bid.rating >= min_rating]
    return min(good, key=lambda bid: (bid.amount, -bid.rating), default=None)


def close_auction(
    bids: Iterable[Bid],
    accept: Callable[[Bid], None],
    notify: Callable[[str], None],
    *,
    min_rating: float,
) -> None:
    """The story: reads top to bottom, and every effect came in as an argument."""
    if (winner := best_bid(bids, min_rating=min_rating)) is None:
        notify("nobody")
        return
    accept(winner)
    notify(winner.carrier)


bids = [Bid("Khyber", 90, 3.1), Bid("Indus", 95, 4.6), Bid("Ravi", 95, 4.9)]
print(best_bid(bids, min_rating=4))
won: list[Bid] = []
told: list[str] = []
for rating in (5, 3):
    close_auction(bids, won.append, told.append, min_rating=rating)
print([bid.carrier for bid in won], told)
