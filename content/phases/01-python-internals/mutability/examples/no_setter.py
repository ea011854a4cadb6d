"""An immutable built-in is a type without the functions that would change it.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from operator import setitem  # setitem(a, b, c) is the statement a[b] = c

CHANGERS = ("__setitem__", "__iadd__", "__ior__", "append", "add", "update")
TYPES: list[type] = [
    *(list, dict, set, bytearray),
    *(tuple, str, bytes, frozenset, int, float, bool, range),
]

for kind in TYPES:
    found = [name for name in CHANGERS if hasattr(kind, name)]
    hashes = "hashable" if kind.__hash__ else "unhashable"
    print(f"{kind.__name__:<13}{hashes:<11}{' '.join(found) or '-'}")


def attempt(change: Callable[..., object], *arguments: object) -> None:
    try:
        change(*arguments)
    except (TypeError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}")


print()
attempt(setitem, ("Karachi",), 0, "Lahore")
attempt(setitem, "booked", 0, "B")
attempt(lambda lanes: lanes.add("KHI-LHE"), frozenset())
