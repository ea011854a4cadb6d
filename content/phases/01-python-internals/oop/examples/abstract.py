"""An ABC is enforced when an instance is made, by name only, and not for everyone.

runtime: pyodide
verify: exact
"""

from abc import ABC, abstractmethod


class RateSource(ABC):
    @abstractmethod
    def rate(self, lane: str) -> int: ...


class Spot(RateSource):
    """The class statement is accepted, although rate() is missing."""


class Contract(RateSource):
    def rate(self) -> int:  # wrong signature: nobody checks
        return 210


class RateCache(dict[str, int], RateSource):
    """rate() is missing here too, but dict brings its own __new__."""


def attempt(cls: type[RateSource]) -> None:
    try:
        print(cls.__name__, "gives", cls().rate("LHE-KHI"))
    except TypeError as error:
        print(error)


print("still abstract in Spot:", set(Spot.__abstractmethods__))
attempt(Spot)
Spot.rate = lambda self, lane: 250  # too late: the set was computed at creation
print("patched, still abstract:", set(Spot.__abstractmethods__))
attempt(Spot)
attempt(Contract)
attempt(RateCache)
