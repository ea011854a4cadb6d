"""A tuple of constants is built by the compiler, a list each time it is run.

runtime: pyodide
verify: exact
"""

import dis
from collections.abc import Callable


def open_tuple() -> tuple[str, ...]:
    return ("posted", "bidding", "booked")


def open_list() -> list[str]:
    return ["posted", "bidding", "booked"]


def in_list(status: str) -> bool:
    return status in ["posted", "bidding", "booked"]


def from_names(origin: str, target: str) -> tuple[str, str]:
    return (origin, target)


def instructions(function: Callable[..., object]) -> str:
    skip = {"RESUME", "RETURN_VALUE"}
    ops = [i.opname for i in dis.get_instructions(function)]
    return ", ".join(op for op in ops if op not in skip)


for function in (open_tuple, open_list, in_list, from_names):
    print(f"{function.__name__:10}", instructions(function))

print("two calls, one tuple:", open_tuple() is open_tuple())
print("two calls, one list: ", open_list() is open_list())
print("in_list tests against:", in_list.__code__.co_consts[-1])
