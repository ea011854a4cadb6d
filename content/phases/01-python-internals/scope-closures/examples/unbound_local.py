"""One assignment anywhere in the body makes the name local in the whole body.

runtime: pyodide
verify: exact
"""

import dis
from collections.abc import Callable

open_loads = 40


def book_wrong() -> int:
    print("before:", open_loads)  # noqa: F823
    open_loads -= 1
    return open_loads


def book_right() -> int:
    global open_loads
    open_loads -= 1
    return open_loads


def first_read(function: Callable[[], int]) -> str:
    return next(
        step.opname
        for step in dis.get_instructions(function)
        if step.argval == "open_loads" and step.opname.startswith("LOAD")
    )


print("wrong reads with", first_read(book_wrong))
print("right reads with", first_read(book_right))
try:
    book_wrong()
except UnboundLocalError as error:
    print(f"{type(error).__name__}: {error}")
print("subclass of NameError:", issubclass(UnboundLocalError, NameError))
print("right:", book_right())
