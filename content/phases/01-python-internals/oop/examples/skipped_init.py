"""An __init__ that forgets super() fails later, and in somebody else's code.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


class Tracked:
    def __init__(self) -> None:
        self.events: list[str] = []

    def log(self, event: str) -> None:
        self.events.append(event)


class Truck(Tracked):
    def __init__(self, plate: str) -> None:
        self.plate = plate  # no super().__init__()


@dataclass
class Trailer(Tracked):
    plate: str  # the generated __init__ does not call super().__init__() either


@dataclass
class Driver(Tracked):
    name: str

    def __post_init__(self) -> None:
        super().__init__()


for thing in (Truck("LEB-1"), Trailer("TRL-7"), Driver("Sana")):
    try:
        thing.log("assigned")
        print(type(thing).__name__, thing.events)
    except AttributeError as error:
        print(error)
