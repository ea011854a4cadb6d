"""What breaks without `__dict__`, and the slot that repairs it.

runtime: pyodide
verify: exact
"""

import pickle
from functools import cached_property


class Trip:
    __slots__ = ("km", "hours")

    def __init__(self, km: int, hours: int) -> None:
        self.km, self.hours = km, hours

    @cached_property
    def speed(self) -> float:
        return self.km / self.hours


class CachedTrip(Trip):
    __slots__ = ("__dict__",)


trip = Trip(1_200, 20)
try:
    print(trip.speed)
except TypeError as error:
    print("TypeError:", error)

cached = CachedTrip(1_200, 20)
print("speed", cached.speed, "kept in", vars(cached))

print("state", trip.__getstate__())
print("pickled", pickle.loads(pickle.dumps(trip)).km)
try:
    pickle.dumps(trip, protocol=0)
except TypeError as error:
    print("TypeError:", error)
