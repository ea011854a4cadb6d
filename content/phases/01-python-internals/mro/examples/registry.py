"""super() in a classmethod and in __init_subclass__: the MRO of the class itself.

runtime: pyodide
verify: exact
"""

from typing import Any


class Registered:
    handlers: dict[str, type] = {}

    def __init_subclass__(cls, *, event: str | None = None, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        if event:
            Registered.handlers[event] = cls


class Versioned:
    def __init_subclass__(cls, *, version: int = 1, **rest: Any) -> None:
        super().__init_subclass__(**rest)
        cls.version = version


class Handler(Registered, Versioned):
    @classmethod
    def fields(cls) -> list[str]:
        return ["id"]


class BidPlaced(Handler, event="bid.placed", version=2):
    @classmethod
    def fields(cls) -> list[str]:
        return [*super().fields(), "amount"]


print({name: cls.__name__ for name, cls in Registered.handlers.items()})
print("version", BidPlaced.version, "fields", BidPlaced.fields())
try:
    type("Typo", (Handler,), {}, evnt="bid.lost")
except TypeError as error:
    print(error)
