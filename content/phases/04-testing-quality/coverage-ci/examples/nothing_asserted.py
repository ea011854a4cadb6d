"""Full coverage with tests that cannot fail, found by breaking the code on purpose.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable

Fee = Callable[[int], int]
SOURCE = """
def fee(hours):
    if hours <= 2:
        return 0
    return (hours - 2) * 1500
"""
CHANGES = [("<=", "<"), ("return 0", "return 1"), ("- 2", "+ 2"), ("* 1500", "* 1499")]


def build(source: str) -> Fee:
    space: dict[str, Fee] = {}
    exec(source, space)  # noqa: S102
    return space["fee"]


def runs_everything(fee: Fee) -> None:
    fee(1)
    fee(5)  # every line, every branch


def asserts(fee: Fee) -> None:
    assert fee(1) == 0
    assert fee(5) == 4500


for test in (runs_everything, asserts):
    test(build(SOURCE))
    survivors = []
    for old, new in CHANGES:
        try:
            test(build(SOURCE.replace(old, new)))
            survivors.append(f"{old} to {new}")
        except AssertionError:
            continue
    print(f"{test.__name__:16} survivors: {', '.join(survivors) or 'none'}")
