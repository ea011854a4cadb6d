"""Rebinding writes a slot of this frame; mutation calls into the object.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

import dis
from collections.abc import Callable


def rebind(stops: list[str], city: str) -> None:
    stops = stops + [city]


def mutate(stops: list[str], city: str) -> None:
    stops.append(city)


def augment(stops: list[str], city: str) -> None:
    stops += [city]


def bytecode(function: Callable[..., None]) -> str:
    skipped = {"RESUME", "LOAD_CONST", "RETURN_VALUE"}
    return "\n".join(
        f"  {step.opname} {step.argrepr}".rstrip()
        for step in dis.get_instructions(function)
        if step.opname not in skipped
    )


print("slots:", rebind.__code__.co_varnames)
for function in (rebind, mutate, augment):
    print(function.__name__)
    print(bytecode(function))
