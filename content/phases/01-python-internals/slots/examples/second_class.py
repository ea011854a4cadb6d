"""A default beside a slot is refused; `dataclass(slots=True)` builds a second class.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass

try:
    type("Bid", (), {"__slots__": ("amount",), "amount": 0})
except ValueError as error:
    print("ValueError:", error)


class Event:
    __slots__ = ()
    registry: list[type] = []

    def __init_subclass__(cls) -> None:
        Event.registry.append(cls)

    def describe(self) -> str:
        return type(self).__name__


@dataclass(slots=True)
class BidPlaced(Event):
    load_id: int
    amount: int = 0

    def describe(self) -> str:
        return super().describe() + f" on load {self.load_id}"


print("registered", len(Event.registry), [cls.__name__ for cls in Event.registry])
print("the first one is BidPlaced:", Event.registry[0] is BidPlaced)
print("slots of the two:", [vars(cls).get("__slots__") for cls in Event.registry])
print(BidPlaced(17).describe(), BidPlaced(17).amount)
