"""The same list built four ways, in nanoseconds per element.

runtime: cpython
verify: asserts
requires: python>=3.12
"""

import dis
from timeit import repeat

LOADS = list(range(1000))


def by_append() -> list[int]:
    rates = []
    for load in LOADS:
        rates.append(load + 40)
    return rates


def by_comprehension() -> list[int]:
    return [load + 40 for load in LOADS]


def by_generator() -> list[int]:
    return list(load + 40 for load in LOADS)


def by_concatenation() -> list[int]:
    rates: list[int] = []
    for load in LOADS:
        rates = rates + [load + 40]
    return rates


cost = {}
for build in (by_comprehension, by_append, by_generator, by_concatenation):
    rounds = 20 if build is by_concatenation else 100
    cost[build] = min(repeat(build, number=rounds, repeat=40)) / rounds / len(LOADS)
    ops = {i.opname for i in dis.get_instructions(build)}
    how = "LIST_APPEND" if "LIST_APPEND" in ops else "CALL"
    print(f"{build.__name__:17} {cost[build] * 1e9:7.1f} ns   {how}")

assert min(cost[by_append], cost[by_generator]) > cost[by_comprehension] * 1.05
assert cost[by_concatenation] > cost[by_append] * 5
