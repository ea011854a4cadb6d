"""The same positions with their values: plain objects, slots, and columns.

runtime: cpython
verify: asserts
"""

import tracemalloc
from array import array
from collections.abc import Callable
from dataclasses import make_dataclass

COUNT = 100_000
FIELDS = ["truck", "lat", "lon", "at"]
Plain = make_dataclass("Plain", FIELDS)
Slotted = make_dataclass("Slotted", FIELDS, slots=True)


def in_columns() -> list[array]:
    columns = [array(code) for code in "qddd"]  # 8-byte ints and floats, no objects
    for n in range(COUNT):
        row = (n, n + 0.1, n + 0.2, n + 0.3)
        for column, value in zip(columns, row, strict=True):
            column.append(value)
    return columns


def per_position(fill: Callable[[], object]) -> float:
    tracemalloc.start()
    kept = fill()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size / COUNT


def objects(make: Callable[..., object]) -> list[object]:
    return [make(n, n + 0.1, n + 0.2, n + 0.3) for n in range(COUNT)]


plain = per_position(lambda: objects(Plain))
slots = per_position(lambda: objects(Slotted))
columns = per_position(in_columns)
print(f"plain {plain:.0f}   slots {slots:.0f}   columns {columns:.0f} bytes a position")
assert plain > slots * 1.1 and slots > columns * 3
