"""What a class pattern asks of the subject, in the order it asks.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass
from typing import Any


@dataclass
class Stop:
    city: str
    minutes: int


class Logged:
    __match_args__ = ("city", "delay")

    def __getattr__(self, name: str) -> Any:
        print(f"  getattr {name}", end="")
        if name == "delay":
            raise AttributeError(name)
        return "Lahore"


print(Stop.__match_args__)
match Logged():
    case Stop(city, _):
        print("a Stop")
    case Logged(city="Karachi"):
        print(" Karachi")
    case Logged(city, delay):
        print(" delayed")
    case Logged(city):
        print(" ->", city)
