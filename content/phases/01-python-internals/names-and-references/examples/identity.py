"""When two equal values happen to be one object, and why no code may rely on it.

runtime: pyodide
verify: exact
"""

import sys


def show(what: str, left: object, right: object) -> None:
    print(f"{what:<24} == {left == right!s:<6} is {left is right}")


def bid_limit() -> int:
    return 5000  # the compiler keeps one 5000 for the whole module


def credit_limit() -> int:
    return 5000


def day() -> int:
    return 24 * 60 * 60


show("256 made twice", int("256"), int("256"))
show("5000 made twice", int("5000"), int("5000"))
show("5000 in two functions", bid_limit(), credit_limit())

literal = "load_status"  # looks like an identifier: interned by the compiler
built = "_".join(["load", "status"])  # made at run time: not interned
show("str literal, str built", literal, built)
show("after sys.intern", literal, sys.intern(built))

nan = float("nan")
show("nan and itself", nan, nan)
print("nan in [nan]            ", nan in [nan])
print("24 * 60 * 60 folded     ", 86400 in day.__code__.co_consts)
