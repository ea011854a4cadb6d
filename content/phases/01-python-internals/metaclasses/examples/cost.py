"""What building a class costs, and what a metaclass adds to an instance.

runtime: cpython
verify: asserts
"""

from timeit import repeat

SETUP = """
from abc import ABC
from dataclasses import dataclass
from enum import Enum
class Meta(type):
    def __new__(metacls, name, bases, namespace):
        return super().__new__(metacls, name, bases, namespace)
class Counting(type):
    def __call__(cls, *args):
        return super().__call__(*args)
class Plain: pass
class Called(metaclass=Counting): pass
"""
CLASSES = {
    "a function": "def load(): pass",
    "plain class": "class Load: pass",
    "own metaclass": "class Load(metaclass=Meta): pass",
    "ABC": "class Load(ABC): pass",
    "dataclass": "@dataclass\nclass Load:\n    a: int\n    b: int\n    c: int",
    "Enum": "class Status(Enum):\n    A = 1\n    B = 2\n    C = 3",
}


def microseconds(code: str, number: int) -> float:
    return min(repeat(code, SETUP, number=number, repeat=9)) / number * 1e6


cost = {name: microseconds(code, 100) for name, code in CLASSES.items()}
for name, time in cost.items():
    print(f"{name:14}{time:8.2f} us")
plain, called = (microseconds(f"{n}()", 50_000) * 1e3 for n in ("Plain", "Called"))
print(f"one instance: {plain:.0f} ns, with Meta.__call__ {called:.0f} ns")
assert cost["plain class"] > 20 * cost["a function"] and called > 2 * plain
assert cost["Enum"] > 2 * cost["plain class"] < cost["dataclass"] / 3
