"""`type(name, bases, namespace)` makes a class, but it skips `__prepare__`.

runtime: pyodide
verify: exact
"""

import types


class Meta(type):
    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...]) -> dict[str, object]:
        return {"prepared": True}


class Event(metaclass=Meta):
    def describe(self) -> str:
        return f"{type(self).__name__} v{self.version}"


def event_class(name: str, version: int) -> type[Event]:
    """A function that creates classes, here from the rows of a schema."""
    return type(name, (Event,), {"version": version, "__module__": __name__})


BidPlaced = event_class("BidPlaced", 2)
print(BidPlaced().describe(), "|", type(BidPlaced).__name__)
print("prepared" in vars(BidPlaced))

TripEnded = types.new_class("TripEnded", (Event,), {}, lambda ns: ns.update(version=1))
print(TripEnded().describe(), "|", "prepared" in vars(TripEnded))
