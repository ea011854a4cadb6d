"""Dunders of the metaclass act on the class itself: enum, ABC and one of our own.

runtime: pyodide
verify: exact
"""

from collections.abc import Sized
from enum import Enum


class Status(Enum):
    OPEN = "open"
    BOOKED = "booked"


class Route:
    def __len__(self) -> int:
        return 3


class Indexed(type):
    def __getitem__(cls, load_id: int) -> str:
        return f"{cls.__name__} number {load_id}"


class Load(metaclass=Indexed): ...


print(type(Status).__name__, len(Status), Status("open") is Status.OPEN)
print(type(Sized).__name__, isinstance(Route(), Sized), Sized in Route.__mro__)
print(type(Load).__name__, Load[7])
try:
    Load()[7]
except TypeError as error:
    print(error)
