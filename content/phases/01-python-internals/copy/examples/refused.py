"""What deepcopy returns unchanged, and what it refuses.

runtime: pyodide
verify: exact
"""

import copy
import decimal
import io
import logging
import threading
from types import MappingProxyType


def price() -> int:
    return 900


same = {
    "function": price,
    "class": decimal.Decimal,
    "str": "KHI-LHE",
    "Decimal": decimal.Decimal("9.50"),
    "logger": logging.getLogger("bids"),
}
for name, value in same.items():
    print(f"{name:9} same object:", copy.deepcopy(value) is value)

refused = {
    "module": io,
    "lock": threading.Lock(),
    "generator": (n for n in [1]),
    "view": MappingProxyType({"base": 900}),
}
for name, value in refused.items():
    try:
        copy.deepcopy({"id": 7, "extra": {"deep": value}})
    except TypeError as error:
        print(f"{name:9} {error}")
