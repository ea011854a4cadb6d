"""From a leaked object to the name that holds it, with gc.get_referrers.

runtime: pyodide
verify: exact
"""

import gc


class Position:
    def __init__(self, truck: str) -> None:
        self.truck = truck


class Tracker:
    last_seen: dict[str, list[Position]] = {}

    def report(self, truck: str) -> None:
        self.last_seen.setdefault(truck, []).append(Position(truck))


tracker = Tracker()
for minute in range(300):
    tracker.report(f"LEA-{minute % 3}")

leaked = [item for item in gc.get_objects() if type(item) is Position]
print("live Position objects:", len(leaked))

item: object = leaked[0]
del leaked  # or this list would be found as a holder
for _ in range(2):
    holders = [it for it in gc.get_referrers(item) if it is not globals()]
    item = holders[0]
    print("held by a", type(item).__name__, "of length", len(item))
print("that dict is Tracker.last_seen:", item is Tracker.last_seen)
