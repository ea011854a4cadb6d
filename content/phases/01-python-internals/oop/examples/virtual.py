"""`isinstance` without inheritance: a hook looks, a registration believes.

runtime: pyodide
verify: exact
"""

from collections.abc import Sequence, Sized


class Route:
    def __init__(self, *cities: str) -> None:
        self._cities = cities

    def __len__(self) -> int:
        return len(self._cities)

    def __getitem__(self, index: int) -> str:
        return self._cities[index]


route = Route("Karachi", "Multan", "Lahore")
print("Sized, by __subclasshook__:", isinstance(route, Sized))
print("Sequence, not asked for:   ", isinstance(route, Sequence))

Sequence.register(Route)
print("Sequence, registered:      ", isinstance(route, Sequence))
print("in the MRO:                ", Sequence in Route.__mro__)
try:
    route.index("Multan")
except AttributeError as error:
    print("promise not kept:          ", error)


class RealRoute(Route, Sequence[str]):
    """Inheriting adds the mixin methods: index, count, __contains__, ..."""


real = RealRoute("Karachi", "Multan", "Lahore")
print("inherited:                 ", real.index("Multan"), list(reversed(real)))
