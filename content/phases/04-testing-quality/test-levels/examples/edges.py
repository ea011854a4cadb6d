"""A rule, three ways to get it wrong, and the test data that notices.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable

Fits = Callable[[int, int], bool]


def fits(capacity_kg: int, weight_kg: int) -> bool:
    return 0 < weight_kg <= capacity_kg


BROKEN: dict[str, Fits] = {
    "< for <=": lambda capacity, weight: 0 < weight < capacity,
    "one kg too many": lambda capacity, weight: 0 < weight <= capacity + 1,
    "no lower bound": lambda capacity, weight: weight <= capacity,
}
TYPICAL = [(25_000, 18_000, True), (25_000, 40_000, False)]
EDGES = [
    (25_000, 25_000, True),
    (25_000, 25_001, False),
    (25_000, 1, True),
    (25_000, 0, False),
]


def green(rule: Fits, cases: list[tuple[int, int, bool]]) -> bool:
    return all(rule(capacity, weight) is want for capacity, weight, want in cases)


assert green(fits, TYPICAL + EDGES)
print(f"{'the rule has':17} typical  edges")
for name, rule in BROKEN.items():
    verdicts = ["green" if green(rule, data) else "RED" for data in (TYPICAL, EDGES)]
    print(f"{name:17} {verdicts[0]:8} {verdicts[1]}")
