"""An error in `__exit__` replaces the body's error and keeps it as its context.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def session(name: str, *, broken: bool = False) -> Iterator[str]:
    try:
        yield name
    finally:
        print("closing", name)
        if broken:
            raise ConnectionError(f"{name}: rollback failed")


try:
    with session("outer"), session("inner", broken=True):
        raise ValueError("price is negative")
except ConnectionError as error:
    print("caught: ", repr(error))
    print("context:", repr(error.__context__))

try:
    with suppress(ValueError), session("inner", broken=True):
        raise ValueError("price is negative")
except ConnectionError as error:
    print("suppress(ValueError) saw:", type(error).__name__)
