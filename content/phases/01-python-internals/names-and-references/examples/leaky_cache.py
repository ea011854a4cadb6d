"""A cache that hands out its own object: the second request pays for the first.

runtime: pyodide
verify: exact
"""

from collections.abc import Mapping
from types import MappingProxyType

RATES: dict[str, dict[str, int]] = {"KHI-LHE": {"base": 900}}


def leaky_quote(lane: str, urgent: bool) -> int:
    rate = RATES[lane]  # an alias of the cached dict
    if urgent:
        rate["base"] += 200
    return rate["base"]


def find_rate(lane: str) -> Mapping[str, int]:
    return MappingProxyType(RATES[lane])  # callers may look, not touch


def quote(lane: str, urgent: bool) -> int:
    base = find_rate(lane)["base"]  # an int: `+=` can only rebind our own name
    if urgent:
        base += 200
    return base


print("leaky:", [leaky_quote("KHI-LHE", urgent) for urgent in (True, True, False)])
RATES["KHI-LHE"]["base"] = 900
print("fixed:", [quote("KHI-LHE", urgent) for urgent in (True, True, False)])
try:
    find_rate("KHI-LHE")["base"] = 0  # type: ignore[index]
except TypeError as error:
    print("guard:", error)
