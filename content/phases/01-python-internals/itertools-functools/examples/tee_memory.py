"""`tee` is cheap while its iterators walk together, and a slow list when they do not.

runtime: cpython
verify: asserts
"""

import tracemalloc
from collections.abc import Callable, Iterator
from itertools import tee


def prices() -> Iterator[float]:
    return (n * 1.5 for n in range(200_000))


def together() -> float:
    left, right = tee(prices())
    return sum(a + b for a, b in zip(left, right, strict=True))


def one_after_the_other() -> float:
    left, right = tee(prices())
    return sum(left) + sum(right)


def as_list() -> float:
    rows = list(prices())
    return sum(rows) + sum(rows)


def peak_kib(job: Callable[[], float]) -> float:
    tracemalloc.start()
    job()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1024


jobs = (together, one_after_the_other, as_list)
peaks = {job.__name__: peak_kib(job) for job in jobs}
for name, kib in peaks.items():
    print(f"{name:<20} peak {kib:>8,.1f} KiB")
assert peaks["together"] < 100 < 3_000 < peaks["one_after_the_other"]
assert peaks["as_list"] < peaks["one_after_the_other"] * 1.25
