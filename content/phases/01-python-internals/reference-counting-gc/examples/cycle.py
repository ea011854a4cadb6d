"""Two objects that hold each other outlive their names; a weak back-reference does not.

runtime: pyodide
verify: exact
"""

import gc
import weakref


class Truck:
    def __init__(self) -> None:
        self.trips: list[Trip] = []


class Trip:
    def __init__(self, truck: Truck, weak: bool) -> None:
        self.truck = weakref.ref(truck) if weak else truck
        truck.trips.append(self)


def book(weak: bool) -> weakref.ref[Truck]:
    truck = Truck()
    Trip(truck, weak)
    return weakref.ref(truck)  # the names end here


gc.collect()
gc.disable()  # so that only reference counting is at work

strong = book(weak=False)
print("strong back-reference, truck alive:", strong() is not None)
print("gc.collect() found", gc.collect(), "unreachable objects")
print("after the collector,   truck alive:", strong() is not None)

weak = book(weak=True)
print("weak back-reference,   truck alive:", weak() is not None)
