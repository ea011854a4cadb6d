"""Callbacks made in a loop share one cell, so they all see its last value.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from functools import partial


def notify(carrier: str) -> str:
    return f"mail to {carrier}"


def build(carriers: list[str]) -> list[Callable[[], str]]:
    callbacks = []
    for carrier in carriers:
        callbacks.append(lambda: notify(carrier))  # noqa: B023
    carrier = "nobody"
    return callbacks


late = build(["Atlas", "Bolan", "Chenab"])
print([call() for call in late])
print(late[0].__closure__[0] is late[2].__closure__[0])

names = ["Atlas", "Bolan", "Chenab"]
inlined = [lambda: notify(name) for name in names]  # noqa: B023
print([call() for call in inlined])

early = [partial(notify, name) for name in names]
print([call() for call in early])
