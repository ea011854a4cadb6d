"""Bytes for one position without its values, by tracemalloc and by getsizeof.

runtime: cpython
verify: asserts
"""

import sys
import tracemalloc
from collections import namedtuple
from collections.abc import Callable
from dataclasses import make_dataclass

FIELDS = ["truck", "lat", "lon", "at"]
Plain = make_dataclass("Plain", FIELDS)
Slotted = make_dataclass("Slotted", FIELDS, slots=True)
Row = namedtuple("Row", FIELDS)


def opened(*values: float) -> object:
    position = Plain(*values)
    vars(position)  # a debugger, a serializer, a mock: somebody asks for __dict__
    return position


def shell(make: Callable[..., object]) -> float:
    kept: list[object] = [None] * 50_000
    tracemalloc.start()
    for i in range(len(kept)):
        kept[i] = make(7, 24.86, 67.01, 1.5)  # the same four values for all
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(kept)


sizes = {make: shell(make) for make in (Slotted, Row, Plain, opened)}
for make, size in sizes.items():
    claimed = sys.getsizeof(make(7, 24.86, 67.01, 1.5))
    print(f"{make.__name__:8} {size:5.0f} bytes   getsizeof {claimed}")

assert sizes[Slotted] * 1.3 < sizes[Plain] and sizes[Plain] * 1.3 < sizes[opened]
assert sys.getsizeof(Plain(1, 2, 3, 4)) < sys.getsizeof(Slotted(1, 2, 3, 4))
