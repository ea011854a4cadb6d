"""The frame of a generator lives in the generator object, and dies with the return.

runtime: pyodide
verify: exact
"""

from collections.abc import Generator
from inspect import getgeneratorlocals, getgeneratorstate


def drive(stops: list[str]) -> Generator[str, None, int]:
    legs = 0
    for stop in stops:
        yield stop
        legs += 1
    return legs


trip = drive(["Karachi", "Multan"])
print(getgeneratorstate(trip), "no line of the body has run")

for _ in range(2):
    stop = next(trip)
    saved = getgeneratorlocals(trip)
    line = trip.gi_frame.f_lineno - drive.__code__.co_firstlineno
    print(getgeneratorstate(trip), f"{stop} legs={saved['legs']} line +{line}")

try:
    next(trip)
except StopIteration as stop:
    print(getgeneratorstate(trip), f"value={stop.value} gi_frame={trip.gi_frame}")
