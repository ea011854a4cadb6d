"""Decorators run when `def` runs, once; only their wrappers run per call.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from functools import wraps


def step(name: str) -> Callable:
    print(f"1 evaluate  @step({name!r})")

    def decorator(function: Callable) -> Callable:
        print(f"2 apply     {name}")

        @wraps(function)
        def wrapper(*args: object, **kwargs: object) -> object:
            print(f"3 enter     {name}")
            try:
                return function(*args, **kwargs)
            finally:
                print(f"3 leave     {name}")

        return wrapper

    return decorator


@step("outer")
@step("inner")
def book(load_id: int) -> str:
    print(f"  body      load {load_id}")
    return "booked"


print("-- module loaded, nothing has been called yet --")
print(book(7))
