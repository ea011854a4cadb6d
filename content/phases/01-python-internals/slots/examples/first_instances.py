"""The first instances of a class are the largest: the class learns how many it needs.

runtime: cpython
verify: asserts
"""

import tracemalloc


class Position:
    def __init__(self, lat: float, lon: float) -> None:
        self.lat = lat
        self.lon = lon


kept, sizes = [], []
tracemalloc.start()
for _ in range(100):
    before, _ = tracemalloc.get_traced_memory()
    position = Position(24.86, 67.01)
    after, _ = tracemalloc.get_traced_memory()
    sizes.append(after - before)
    kept.append(position)
tracemalloc.stop()

for number in (1, 10, 20, 30, 100):
    print(f"instance {number:>3}: {sizes[number - 1]} bytes")
assert sizes[0] > 2 * sizes[-1] and sizes[49] == sizes[99]
