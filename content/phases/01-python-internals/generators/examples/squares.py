"""Squares of 1,000,000 numbers: list comprehension beside generator expression.

runtime: cpython
verify: asserts
"""

import sys
import tracemalloc
from collections.abc import Callable, Iterator
from timeit import repeat


def as_list() -> list[int]:
    return [n * n for n in range(1_000_000)]


def lazily() -> Iterator[int]:
    return (n * n for n in range(1_000_000))


def peak_bytes(make: Callable[[], list[int] | Iterator[int]]) -> int:
    tracemalloc.start()
    sum(make())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def best_us(run: Callable[[], object]) -> int:
    return round(min(repeat(run, number=1, repeat=15)) * 1e6)


rows = {
    "bytes, the object": (sys.getsizeof(as_list()), sys.getsizeof(lazily())),
    "bytes, peak of sum": (peak_bytes(as_list), peak_bytes(lazily)),
    "us, first item": (best_us(lambda: as_list()[0]), best_us(lambda: next(lazily()))),
    "us, all items": (best_us(lambda: sum(as_list())), best_us(lambda: sum(lazily()))),
}
for name, (eager, lazy) in rows.items():
    print(f"{name:22}list {eager:>11,}   generator {lazy:>7,}")

*rest, (eager, lazy) = rows.values()
assert all(a > 100 * b for a, b in rest)
assert 0.1 < lazy / eager < 2.5
