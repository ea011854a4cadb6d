"""The compiler decides per name where it lives, before anything runs.

runtime: pyodide
verify: exact
"""

import dis
from collections.abc import Callable

RATE_PER_MILE = 2.25


def make_quote(fee: float) -> Callable[[float], float]:
    label = "spot"  # used only here: a fast local

    def quote(miles: float) -> float:
        base = max(miles, 50) * RATE_PER_MILE
        return base + fee

    print("built the quote for", label)
    return quote


quote = make_quote(75.0)
print("outer locals     ", make_quote.__code__.co_varnames)
print("outer cells      ", make_quote.__code__.co_cellvars)
print("inner free names ", quote.__code__.co_freevars)
print("inner slots      ", quote.__code__.co_varnames)
print()
for instruction in dis.get_instructions(quote):
    if instruction.opname.startswith(("LOAD_FAST", "LOAD_DEREF", "LOAD_GLOBAL")):
        print(f"{instruction.opname:22}{instruction.argrepr}")
