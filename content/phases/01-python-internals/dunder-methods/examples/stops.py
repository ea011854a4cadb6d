"""A read-only sequence from two methods; `abc` adds the rest.

runtime: pyodide
verify: exact
"""

from collections.abc import Sequence
from typing import overload


class Route(Sequence[str]):
    def __init__(self, *stops: str) -> None:
        self._stops = stops

    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Route: ...
    def __getitem__(self, key: int | slice) -> str | Route:
        if isinstance(key, slice):
            print("  slice of", key.indices(len(self)))
            return Route(*self._stops[key])
        return self._stops[key]  # negative numbers arrive as they were written

    def __len__(self) -> int:
        return len(self._stops)

    def __repr__(self) -> str:
        return f"Route{self._stops!r}"


route = Route("Karachi", "Sukkur", "Multan", "Lahore")
print(route[-1], route[1:-1], route[::-2])
print("Multan" in route, route.index("Lahore"), list(reversed(route))[0])
print("an empty route is", bool(route[4:]))
try:
    route[4]
except IndexError as error:
    print("IndexError ends the loop:", error)
