"""`total_ordering` writes three comparisons, and each costs an extra Python call.

runtime: cpython
verify: asserts
"""

import timeit
from functools import total_ordering


@total_ordering
class Bid:
    def __init__(self, price: int) -> None:
        self.price = price

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bid) and self.price == other.price

    def __lt__(self, other: "Bid") -> bool:
        return self.price < other.price


low, high = Bid(400), Bid(450)
print("high > low:", high > low, "through", Bid.__gt__.__code__.co_name)

own = min(timeit.repeat(lambda: low < high, number=100_000))
derived = min(timeit.repeat(lambda: high > low, number=100_000))
print(f"own __lt__ {own * 1e4:.0f} ns, derived __gt__ {derived * 1e4:.0f} ns per call")
assert derived > own * 1.2
