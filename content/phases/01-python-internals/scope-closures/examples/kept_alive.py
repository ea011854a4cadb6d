"""A closure keeps every object that it names, for as long as it lives.

runtime: cpython
verify: asserts
"""

import sys
import tracemalloc
from collections.abc import Callable


def positions() -> list[bytes]:
    return [bytes(1_000) for _ in range(20_000)]  # about 20 MB of GPS payloads


def keeps_all() -> Callable[[], str]:
    rows = positions()
    return lambda: f"{len(rows)} positions"


def keeps_count() -> Callable[[], str]:
    rows = positions()
    count = len(rows)  # capture what you need, not where it came from
    return lambda: f"{count} positions"


def kilobytes_held(factory: Callable[[], Callable[[], str]]) -> float:
    tracemalloc.start()
    callback = factory()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert callback() == "20000 positions"
    return held / 1_000


heavy, light = kilobytes_held(keeps_all), kilobytes_held(keeps_count)
print(f"captures the list   {heavy:>10,.1f} kB held")
print(f"captures the count  {light:>10,.1f} kB held")

closure = keeps_count().__closure__
assert closure is not None
print(f"names kept: {keeps_count().__code__.co_freevars}")
print(f"one cell: {sys.getsizeof(closure[0])} bytes")
assert heavy > 20_000 and light < 100
