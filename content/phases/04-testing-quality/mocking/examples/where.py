"""Patch the name where it is looked up, not where it was born.

runtime: pyodide
verify: exact
"""

import sys
from types import ModuleType
from unittest.mock import patch


def module(name: str, source: str) -> ModuleType:
    made = ModuleType(name)
    sys.modules[name] = made
    exec(source, made.__dict__)  # noqa: S102
    return made


module("maps", "def distance(a, b): return 1210")
by_name = module(
    "pricing",
    """
from maps import distance
def price(): return distance('Karachi', 'Lahore') * 110
""",
)
by_module = module(
    "quotes",
    """
import maps
def price(): return maps.distance('Karachi', 'Lahore') * 110
""",
)

for target in ("maps.distance", "pricing.distance"):
    with patch(target, return_value=1):
        print(f"{target:16} pricing {by_name.price():6}, quotes {by_module.price():6}")
print(f"{'not patched':16} pricing {by_name.price():6}, quotes {by_module.price():6}")
