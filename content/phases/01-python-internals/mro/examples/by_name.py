"""Naming the parents runs the top of the diamond twice, and the second run wipes.

runtime: pyodide
verify: exact
"""


class Truck:
    def __init__(self) -> None:
        print("Truck: new empty list")
        self.events: list[str] = []


class Reefer(Truck):
    def __init__(self) -> None:
        Truck.__init__(self)
        self.events.append("cooler attached")


class Hazmat(Truck):
    def __init__(self) -> None:
        Truck.__init__(self)
        self.events.append("permit attached")


class HazmatReefer(Reefer, Hazmat):
    def __init__(self) -> None:
        Reefer.__init__(self)
        Hazmat.__init__(self)


print(HazmatReefer().events)
