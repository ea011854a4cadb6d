"""A key function runs once per item, a comparison function once per comparison.

runtime: pyodide
verify: exact
"""

import random
from functools import cmp_to_key
from operator import itemgetter

random.seed(7)
bids = [(random.randrange(500), random.random()) for _ in range(1000)]
calls = {"key": 0, "cmp": 0}


def key(bid: tuple[int, float]) -> tuple[int, float]:
    calls["key"] += 1
    return (bid[0], -bid[1])  # price up, rating down


def compare(a: tuple[int, float], b: tuple[int, float]) -> int:
    calls["cmp"] += 1
    if a[0] != b[0]:
        return -1 if a[0] < b[0] else 1
    return (b[1] > a[1]) - (b[1] < a[1])


by_key = sorted(bids, key=key)
by_cmp = sorted(bids, key=cmp_to_key(compare))
two_passes = sorted(sorted(bids, key=itemgetter(1), reverse=True), key=itemgetter(0))

print("same order:", by_key == by_cmp == two_passes)
print("key called", calls["key"], "times, compare", calls["cmp"], "times")
