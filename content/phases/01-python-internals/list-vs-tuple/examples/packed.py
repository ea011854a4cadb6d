"""One million positions in metres: pointers to objects, or the numbers themselves.

runtime: cpython
verify: asserts
"""

import tracemalloc
from array import array
from collections.abc import Callable
from typing import Any

COUNT = 1_000_000


def megabytes(build: Callable[[], Any]) -> float:
    tracemalloc.start()
    data = build()
    used = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(data) == COUNT
    return used / 1e6


metres = [n * 0.5 for n in range(COUNT)]
as_list = megabytes(lambda: [n * 0.5 for n in range(COUNT)])
as_tuple = megabytes(lambda: tuple([n * 0.5 for n in range(COUNT)]))
as_array = megabytes(lambda: array("d", metres))
print(f"list of float  {as_list:5.1f} MB")
print(f"tuple of float {as_tuple:5.1f} MB")
print(f"array('d')     {as_array:5.1f} MB")

assert abs(as_list - as_tuple) < 2 and as_list > 3 * as_array
