"""Defining `__eq__` takes `__hash__` away, also in a subclass that inherited one.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass


class Carrier:
    def __init__(self, dot: int, name: str) -> None:
        self.dot, self.name = dot, name

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Carrier):
            return NotImplemented
        return self.dot == other.dot

    def __hash__(self) -> int:
        return hash(self.dot)  # only what __eq__ compares, and never changes


class Broker(Carrier):
    def __eq__(self, other: object) -> bool:
        return self.dot == other.dot if isinstance(other, Broker) else NotImplemented


@dataclass
class Bid:
    load_id: int


@dataclass(frozen=True)
class FrozenBid:
    load_id: int


print(len({Carrier(7, "Indus"), Carrier(7, "Indus Ltd")}), Carrier(7, "a") == 7)
for value in (Broker(7, "Indus"), Bid(1), FrozenBid(1)):
    try:
        print(type(value).__name__, "in a set:", len({value}))
    except TypeError as error:
        print(str(error).split("(")[0].strip(), "|", type(value).__hash__)
