"""Behaviour for types that we do not own: chosen by the first argument's type.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import singledispatch


@dataclass
class Stop:
    city: str


class FuelStop(Stop):
    pass


@singledispatch
def to_json(value: object) -> object:
    raise TypeError(f"cannot serialize {type(value).__name__}")


@to_json.register
def _(value: Decimal) -> str:
    return f"{value:.2f}"


@to_json.register
def _(value: Stop) -> dict[str, str]:
    return {"type": type(value).__name__, "city": value.city}


print(to_json(Decimal("1800")), to_json(FuelStop("Multan")))
print("FuelStop is served by:", to_json.dispatch(FuelStop) is to_json.dispatch(Stop))
try:
    to_json({1, 2})
except TypeError as error:
    print(error)
