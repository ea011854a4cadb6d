"""Two parents with slots of their own cannot be combined; mixins need empty slots.

runtime: pyodide
verify: exact
"""


class Located:
    __slots__ = ("lat", "lon")


class Timed:
    __slots__ = ("at",)


try:
    type("Position", (Located, Timed), {"__slots__": ()})
except TypeError as error:
    print("TypeError:", error)


class TimedMixin:
    __slots__ = ()
    at: float

    def age(self, now: float) -> float:
        return now - self.at


class Position(Located, TimedMixin):
    __slots__ = ("at",)


position = Position()
position.at = 100.0
print("age", position.age(now=160.0), "has __dict__:", hasattr(position, "__dict__"))
