"""What a type checker knows after `Callable[..., Any]` and after a `ParamSpec`.

runtime: cpython
verify: asserts
requires: python>=3.12, mypy
"""

from mypy import api

SOURCE = '''
from collections.abc import Callable
from functools import wraps
from typing import Any

def vague(function: Callable[..., Any]) -> Callable[..., Any]:
    return function

def exact[**P, R](function: Callable[P, R]) -> Callable[P, R]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        return function(*args, **kwargs)
    return wrapper

def book(load_id: int, *, urgent: bool = False) -> str:
    return f"booked {load_id}"

reveal_type(vague(book))
reveal_type(exact(book))
vague(book)("seven", urgnt=True)
exact(book)("seven", urgnt=True)
'''

report, problems, _ = api.run(["--strict", "--no-incremental", "-c", SOURCE])
faults: list[str] = []
for line in report.splitlines()[:-1]:
    _, number, message = line.split(":", 2)
    code = SOURCE.splitlines()[int(number) - 1]
    print(f"{code}\n   {message.strip()}")
    faults += [code] if "error" in message else []
assert not problems and faults and all(code.startswith("exact") for code in faults)
