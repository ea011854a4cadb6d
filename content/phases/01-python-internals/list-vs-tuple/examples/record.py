"""A lane as a key: list, tuple, NamedTuple, frozen dataclass.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass
from typing import NamedTuple


class Lane(NamedTuple):
    origin: str
    target: str


class Trip(NamedTuple):
    driver: str
    truck: str


@dataclass(frozen=True, slots=True)
class Route:
    origin: str
    target: str


rates = {("KHI", "LHE"): 900}
origin, *via, target = ["KHI", "MUX", "SKZ", "LHE"]
print("unpacked:", origin, via, target)
print("tuple key:", rates[origin, target], "| NamedTuple:", rates[Lane(origin, target)])
print("dataclass key:", rates.get(Route(origin, target)))
print("Lane == Trip:", Lane("A", "B") == Trip("A", "B"))

for key in ([origin, target], (origin, [target])):
    try:
        print(rates[key])  # type: ignore[index]
    except TypeError as error:
        print(type(key).__name__, "->", error)
