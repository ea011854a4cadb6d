"""A forwarding `__getattr__` that asks itself: copying the proxy never ends.

runtime: pyodide
verify: exact
"""

import copy


class Trip:
    city = "Multan"


class Proxy:
    def __init__(self, trip: Trip) -> None:
        self._trip = trip

    def __getattr__(self, name: str) -> object:
        return getattr(self._trip, name)


class Guarded(Proxy):
    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):  # our own state and dunders: never forward
            raise AttributeError(name)
        return super().__getattr__(name)


for proxy in (Proxy(Trip()), Guarded(Trip())):
    try:
        print(proxy.city, type(copy.copy(proxy)).__name__, "copied")
    except RecursionError as error:
        print(proxy.city, type(error).__name__)
