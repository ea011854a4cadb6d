"""Only a metaclass sees the body while it runs: here it refuses duplicate names.

runtime: pyodide
verify: exact
"""

from enum import Enum


class Once(dict[str, object]):
    def __setitem__(self, key: str, value: object) -> None:
        if key in self and not key.startswith("__"):
            raise TypeError(f"{key!r} is defined twice")
        super().__setitem__(key, value)


class Strict(type):
    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...]) -> Once:
        return Once()


def plain() -> None:
    class TestBids:
        def test_win(self) -> None: ...
        def test_win(self) -> None: ...  # noqa: F811


def strict() -> None:
    class TestBids(metaclass=Strict):
        def test_win(self) -> None: ...
        def test_win(self) -> None: ...  # noqa: F811


def status() -> None:
    class Status(Enum):
        OPEN = 1
        OPEN = 2

for build in (plain, strict, status):
    try:
        build()
        print(build.__name__, "built, one test is lost")
    except TypeError as error:
        print(build.__name__, error)
