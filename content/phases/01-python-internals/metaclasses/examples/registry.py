"""A plug-in framework in one hook: subclasses register themselves, no metaclass.

runtime: pyodide
verify: exact
"""

from abc import ABC, abstractmethod
from typing import ClassVar


class Handler(ABC):
    _by_event: ClassVar[dict[str, type[Handler]]] = {}

    def __init_subclass__(cls, event: str | None = None, **options: object) -> None:
        super().__init_subclass__(**options)  # leave the rest to other parents
        if event is None:
            return  # an intermediate base class
        if taken := Handler._by_event.get(event):
            raise TypeError(f"{event!r}: {cls.__name__} but also {taken.__name__}")
        Handler._by_event[event] = cls

    @abstractmethod
    def handle(self, load_id: int) -> str: ...

    @classmethod
    def dispatch(cls, event: str, load_id: int) -> str:
        return cls._by_event[event]().handle(load_id)


class BidPlaced(Handler, event="bid.placed"):
    def handle(self, load_id: int) -> str:
        return f"notify the shipper of load {load_id}"


print(Handler.dispatch("bid.placed", 7))
try:

    class Other(Handler, event="bid.placed"):
        pass
except TypeError as error:
    print(error)
