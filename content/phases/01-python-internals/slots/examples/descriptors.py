"""What `__slots__` makes: descriptors in the class, no `__dict__`, no `__weakref__`.

runtime: pyodide
verify: exact
"""

import weakref
from collections.abc import Callable


class Position:
    __slots__ = ("lat", "lon")

    def __init__(self, lat: float) -> None:
        self.lat = lat


def attempt(what: str, action: Callable[[], object]) -> None:
    try:
        print(f"{what}: {action()}")
    except (AttributeError, TypeError) as error:
        print(f"{what}: {type(error).__name__}: {error}")


position = Position(24.86)
print(type(Position.lat).__name__, Position.lat.__get__(position))
attempt("typo", lambda: setattr(position, "lattitude", 31.5))
attempt("never set", lambda: position.lon)
attempt("vars", lambda: vars(position))
attempt("weak reference", lambda: weakref.ref(position))
