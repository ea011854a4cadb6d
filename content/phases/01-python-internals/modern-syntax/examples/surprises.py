"""Literals compare with ==, strings are no sequences, failed guards leave names.

runtime: pyodide
verify: exact
"""

from collections import defaultdict
from typing import Any


def kind(value: Any) -> str:
    match value:
        case 1:
            return "equals 1"
        case True:
            return "is True"
        case [*_]:
            return "sequence"
        case str():
            return "string"
    return "no case"


print([kind(v) for v in (1, 1.0, True, (2,), range(2), "ab", {2})])


def guarded(event: dict[str, int]) -> str:
    match event:
        case {"amount": amount} if amount > 1000:
            return "large"
        case _:
            return f"other, amount is {amount}"  # bound by the failed case


print(guarded({"amount": 450}))

counts: defaultdict[str, int] = defaultdict(int)
match counts:
    case {"bids": n}:
        print("found", n)
    case _:
        print("no key created:", dict(counts))
