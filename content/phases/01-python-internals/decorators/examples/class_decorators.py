"""Decorating a class: keep the class and register it, or build a new one and pay.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass

parsers: dict[str, type] = {}


def handles(event: str):
    def decorator[C: type](cls: C) -> C:
        parsers[event] = cls
        return cls  # the same class: isinstance, pickle and super() keep working

    return decorator


def rebuilt(cls: type) -> type:
    body = {k: v for k, v in vars(cls).items() if k not in ("__dict__", "__weakref__")}
    return type(cls.__name__, cls.__bases__, body)


@handles("bid.placed")
@dataclass(slots=True)  # a new class as well, but since 3.14 it mends super()
class BidParser:
    source: str = "api"

    def describe(self) -> str:
        return super().__str__()


@rebuilt
class TripParser:
    def describe(self) -> str:
        return super().__str__()


print(*parsers, BidParser().describe())
try:
    TripParser().describe()
except TypeError as error:
    print("rebuilt:", error)
