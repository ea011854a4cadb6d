"""Two other roads into `iter()`: `__getitem__`, and a callable with a sentinel.

runtime: pyodide
verify: exact
"""

import io
from collections.abc import Iterable
from functools import partial
from operator import length_hint


class Manifest:
    """No `__iter__`: only the old sequence protocol."""

    def __init__(self, *stops: str) -> None:
        self.stops = stops

    def __len__(self) -> int:
        return len(self.stops)

    def __getitem__(self, index: int) -> str:
        return self.stops[index]  # IndexError ends the loop


trip = Manifest("Karachi", "Multan", "Lahore")
walk = iter(trip)
print(next(walk), "and about", length_hint(walk), "more")
print(*reversed(trip))
print("iterates:", list(trip) != [], " isinstance:", isinstance(trip, Iterable))

scan = io.BytesIO(b"POD-scan-0001")
print([len(chunk) for chunk in iter(partial(scan.read, 5), b"")])

try:
    reversed(iter([1, 2, 3]))
except TypeError as error:
    print("TypeError:", error)
