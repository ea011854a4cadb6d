"""Full coverage, and the tests notice little: change the code and count who complains.

runtime: pyodide
verify: exact
"""

import ast
from collections.abc import Callable, Iterator
from math import ceil

SOURCE = """
def fee(hours):
    if hours <= 2:
        return 0
    return min(12000, ceil(hours - 2) * 1500)
"""
Fee = Callable[[float], int]


def mutants() -> Iterator[str]:
    changes = "<= 2, < 2; <= 2, <= 3; return 0, return 1; min, max; 12000, 12001"
    for change in (changes + "; ceil, int; - 2, - 3; 1500, 1501").split("; "):
        old, new = change.split(", ")
        yield SOURCE.replace(old, new)


def weak(fee: Fee) -> bool:
    return fee(1) == 0 and fee(5) > 0  # each line runs, both branches are taken


def strong(fee: Fee) -> bool:
    cases = {0: 0, 2: 0, 2.1: 1500, 3: 1500, 5: 4500, 10: 12_000, 30: 12_000}
    return all(fee(hours) == amount for hours, amount in cases.items())


for test in weak, strong:
    survivors = []
    for source in [SOURCE, *mutants()]:
        names: dict = {"ceil": ceil}
        exec(source, names)
        if test(names["fee"]):
            survivors.append(ast.unparse(ast.parse(source)).splitlines()[1:])
    print(f"{test.__name__}: {len(survivors) - 1} of 8 mutants survive")
    for lines in survivors[1:]:
        print("   ", " | ".join(line.strip() for line in lines))
