"""copy.replace: a changed value that shares what did not change.

runtime: pyodide
verify: exact
"""

import copy
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Bid:
    carrier: str
    amount: int
    stops: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError(f"amount must be positive, got {self.amount}")


class Lane(NamedTuple):
    origin: str
    target: str


bid = Bid("Zenith", 900, ("KHI", "LHE"))
lower = copy.replace(bid, amount=850)
print(lower, "| stops shared:", lower.stops is bid.stops)
print(copy.replace(Lane("KHI", "LHE"), target="ISB"))
print(copy.replace(date(2026, 11, 30), day=1))

for broken in (lambda: copy.replace(bid, amount=-1), lambda: copy.replace({}, a=1)):
    try:
        broken()
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
