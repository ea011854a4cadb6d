"""Four class statements that CPython refuses, and one that it accepts.

runtime: pyodide
verify: exact
"""


class Load: ...
class Reefer(Load): ...
class Audited: ...
class Tracked: ...
class Invoice(Audited, Tracked): ...
class Payment(Tracked, Audited): ...


class Point:
    __slots__ = ("lat", "lon")


class Box:
    __slots__ = ("width",)


def build(*bases: type) -> None:
    names = ", ".join(base.__name__ for base in bases)
    try:
        cls = type("Combined", bases, {})
    except TypeError as error:
        print(f"({names}):", " ".join(str(error).split()))
    else:
        print(f"({names}): ok,", " > ".join(c.__name__ for c in cls.__mro__))


build(Load, Reefer)
build(Reefer, Load)
build(Invoice, Payment)
build(object, Load)
build(Point, Box)
