"""One shard more: which share of the keys moves, and how even is the rest?

runtime: pyodide
verify: exact
"""

from bisect import bisect
from collections import Counter
from collections.abc import Callable
from functools import partial
from hashlib import blake2b

BUCKETS, KEYS = 1024, [f"shipper:{number}" for number in range(20_000)]
type Route = Callable[[str], int]


def digest(text: str) -> int:  # not hash(): that is salted anew in each process
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


def modulo(shards: int) -> Route:
    return lambda key: digest(key) % shards


def ring(shards: int, points: int) -> Route:
    owner = {digest(f"point {n}"): n // points for n in range(shards * points)}
    places = sorted(owner)
    return lambda key: owner[places[bisect(places, digest(key)) % len(places)]]


def buckets(shards: int) -> Route:
    owner = [bucket % 8 for bucket in range(BUCKETS)]  # a table, kept in a database
    if shards == 9:  # the new shard takes every ninth bucket
        owner[::9] = [8] * len(owner[::9])
    return lambda key: owner[digest(key) % BUCKETS]


schemes = {"hash % n": modulo, "1024 buckets": buckets}
schemes |= {f"ring, {p} points": partial(ring, points=p) for p in (1, 200)}
for name, build in schemes.items():
    old, new = build(8), build(9)
    moved = sum(old(key) != new(key) for key in KEYS) / len(KEYS)
    load = [count * 9 / len(KEYS) for count in Counter(map(new, KEYS)).values()]
    print(f"{name:<16} moved {moved:4.0%} load/mean {min(load):.2f} to {max(load):.2f}")
