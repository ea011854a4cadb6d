"""Over-allocation: the formula of list_resize against a real list.

runtime: pyodide
verify: exact
"""

import struct
from sys import getsizeof

EMPTY, POINTER = getsizeof([]), struct.calcsize("P")


def capacity(items: list[int]) -> int:
    return (getsizeof(items) - EMPTY) // POINTER


def list_resize(size: int) -> int:
    return (size + (size >> 3) + 6) & ~3  # an eighth more, a multiple of 4


items: list[int] = []
steps: list[int] = []
moved = 0  # pointers that a realloc may have to copy
for number in range(1_000_000):
    before = capacity(items)
    items.append(number)
    if capacity(items) != before:
        assert capacity(items) == list_resize(len(items))
        steps.append(capacity(items))
        moved += len(items) - 1

print("steps:", steps[:12])
print("resizes for 1,000,000 appends:", len(steps))
print(f"pointers moved at most per append: {moved / len(items):.1f}")
print("spare at the end:", capacity(items) - len(items))

del items[400_000:]  # below half of the capacity: the array shrinks
print("after del: length", len(items), "capacity", capacity(items))
items.clear()
print("after clear:", capacity(items))
