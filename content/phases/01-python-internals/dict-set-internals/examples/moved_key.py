"""A key that changes after it was stored is still there, and cannot be found.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass, replace


@dataclass(unsafe_hash=True)
class Lane:
    origin_id: int
    destination_id: int


@dataclass
class Stop:  # __eq__ without __hash__
    city_id: int


@dataclass(frozen=True)
class FrozenLane:
    origin_id: int
    destination_id: int


lane = Lane(21, 42)
rates = {lane: 185_000}
lane.destination_id = 61
print("stored:", list(rates))
print("found by the new value:", Lane(21, 61) in rates)
print("found by the old value:", Lane(21, 42) in rates)

try:
    print({Stop(61): "open"})
except TypeError as error:
    print("TypeError:", error)

fixed = FrozenLane(21, 42)
frozen_rates = {fixed: 185_000, replace(fixed, destination_id=61): 150_000}
print("frozen:", frozen_rates[FrozenLane(21, 42)], frozen_rates[FrozenLane(21, 61)])
