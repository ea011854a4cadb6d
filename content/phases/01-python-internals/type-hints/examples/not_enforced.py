"""Five wrong types and not one complaint: the interpreter checks no hint.

runtime: pyodide
verify: exact
requires: python>=3.12
"""

from dataclasses import dataclass
from typing import NewType

LoadId = NewType("LoadId", int)


class Page[T]:
    def __init__(self, items: list[T]) -> None:
        self.items = items


@dataclass
class Bid:
    load: LoadId
    cents: int


def total(miles: int, rate: int = 3) -> int:
    return miles * rate


late: bool = "no"
print(total("12"), total([12]))
print(Bid(load="L-7", cents=None))
print(Page[int](["a", "b"]).items, type(Page[int]([])) is type(Page[str]([])))
print(type(LoadId(7)), LoadId("seven"))
print("late" if late else "on time")
