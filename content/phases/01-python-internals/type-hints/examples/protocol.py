"""An ABC asks who your parents are, a Protocol asks what you can do.

runtime: pyodide
verify: exact
requires: python>=3.12
"""

from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable


class Carrier(ABC):
    @abstractmethod
    def quote(self, miles: int) -> int: ...


@runtime_checkable
class Quotes(Protocol):
    def quote(self, miles: int) -> int: ...


class VendorClient:  # from a library that has never heard of us
    def quote(self, miles: int) -> int:
        return miles * 210


class Broken:
    def quote(self) -> str:
        return "call us"


for thing in (VendorClient(), Broken()):
    print(f"{type(thing).__name__:12}", isinstance(thing, Carrier), end=" ")
    print(isinstance(thing, Quotes))
for attempt in (lambda: Broken().quote(500), type("Half", (Carrier,), {})):
    try:
        attempt()
    except TypeError as error:
        print(error)
