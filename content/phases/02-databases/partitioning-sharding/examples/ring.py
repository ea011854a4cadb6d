"""One shard more: which share of the keys moves, and how even is the rest?

runtime: pyodide
verify: exact
"""

from bisect import bisect
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b

KEYS = [f"shipper:{number}" for number in range(100_000)]
BUCKETS = 1024
Route = Callable[[str], int]


def digest(text: str) -> int:  # not hash(): that is salted anew in each process
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


def modulo(shards: int) -> Route:
    return lambda key: digest(key) % shards


def ring(points: int) -> Callable[[int], Route]:
    def build(shards: int) -> Route:
        pairs = [(s, p) for s in range(shards) for p in range(points)]
        marks = sorted((digest(f"{s}#{p}"), s) for s, p in pairs)
        places = [place for place, _ in marks]
        return lambda key: marks[bisect(places, digest(key)) % len(marks)][1]

    return build


def buckets(shards: int) -> Route:
    owner = [bucket % 8 for bucket in range(BUCKETS)]  # a table, kept in a database
    if shards == 9:
        owner[::9] = [8] * len(owner[::9])  # the new shard takes every ninth bucket
    return lambda key: owner[digest(key) % BUCKETS]


schemes = {"hash % n": modulo, "ring, 1 point": ring(1)}
schemes |= {"ring, 200 points": ring(200), "1024 buckets": buckets}
for name, build in schemes.items():
    old, new = build(8), build(9)
    moved = sum(old(key) != new(key) for key in KEYS) / len(KEYS)
    load = Counter(map(new, KEYS))
    fullest, emptiest = (f(load.values()) * 9 / len(KEYS) for f in (max, min))
    print(f"{name:<17} moved {moved:4.0%}   shard/mean {emptiest:.2f} to {fullest:.2f}")
