"""A class-based decorator loses `self` on methods until it has `__get__`.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from functools import update_wrapper
from types import MethodType


class Counted:
    def __init__(self, function: Callable) -> None:
        update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


class CountedMethod(Counted):
    def __get__(self, instance: object, owner: type | None = None):
        return self if instance is None else MethodType(self, instance)


class Truck:
    plate = "LEA-42"

    @Counted
    def park(self, dock: int) -> str:
        return f"{self.plate} at {dock}"

    @CountedMethod
    def leave(self, dock: int) -> str:
        return f"{self.plate} leaves {dock}"


truck = Truck()
try:
    truck.park(3)
except TypeError as error:
    print("Counted:", error)
print("CountedMethod:", truck.leave(3), "| calls:", Truck.leave.calls)
