"""`singledispatch` picks by the class of the first argument and follows its MRO.

runtime: pyodide
verify: exact
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import singledispatch


@dataclass
class Load:
    id: int
    pickup: date


class Reefer(Load):
    """A refrigerated load: nobody registered anything for it."""


@singledispatch
def to_json(value: object) -> object:
    raise TypeError(f"no encoder for {type(value).__name__}")


to_json.register(int | str, lambda value: value)
to_json.register(date, date.isoformat)
to_json.register(Mapping, lambda value: {k: to_json(v) for k, v in value.items()})


@to_json.register
def _(value: Load) -> object:
    return {"id": value.id, "pickup": to_json(value.pickup)}


print(to_json({"load": Reefer(7, date(2026, 11, 21)), "paid": True}))
print("bool goes to int:", to_json.dispatch(bool) is to_json.dispatch(int))
try:
    to_json([1, 2])
except TypeError as error:
    print("TypeError:", error)
