"""`reduce` over growing values is quadratic, and `reduce(add)` is not `sum`.

runtime: cpython
verify: asserts
requires: python>=3.12
"""

import operator
import time
from collections.abc import Callable
from functools import reduce
from itertools import chain

pages = [list(range(20)) for _ in range(1500)]


def milliseconds(job: Callable[[], list[int]]) -> float:
    start = time.perf_counter()
    assert len(job()) == 30_000
    return (time.perf_counter() - start) * 1000


folded = milliseconds(lambda: reduce(operator.add, pages))
summed = milliseconds(lambda: sum(pages, []))
chained = milliseconds(lambda: list(chain.from_iterable(pages)))
print(f"reduce(add, pages)   {folded:8.2f} ms")
print(f"sum(pages, [])       {summed:8.2f} ms")
print(f"chain.from_iterable  {chained:8.2f} ms")
assert folded > chained * 5 and summed > chained * 5

prices = [0.1] * 10
print("reduce(add):", reduce(operator.add, prices), "  sum:", sum(prices))
try:
    reduce(operator.mul, [])
except TypeError as error:
    print("TypeError:", error)
