"""What mypy knows at each line, and the typos it catches on the way.

runtime: cpython
verify: asserts
requires: python>=3.13, mypy
"""

from mypy import api

SOURCE = """
from typing import Literal, NewType, TypedDict, TypeIs, overload
LoadId = NewType("LoadId", int)
class Bid(TypedDict):
    cents: int
    carrier: str
def is_bid(raw: object) -> TypeIs[Bid]:
    return isinstance(raw, dict) and "cents" in raw
@overload
def find(load: LoadId, many: Literal[True]) -> list[Bid]: ...
@overload
def find(load: LoadId, many: Literal[False] = ...) -> Bid | None: ...
def find(load: LoadId, many: bool = False) -> list[Bid] | Bid | None: ...
def show(raw: Bid | str) -> None:
    if is_bid(raw): reveal_type(raw)
    else: reveal_type(raw)
bid = find(LoadId(7))
reveal_type(bid)
bid["cents"]
assert bid is not None
bid["cents"] + bid["carier"]
find(7)
"""
report, _, _ = api.run(["--strict", "--no-incremental", "-c", SOURCE])
for line in report.splitlines():
    if "Revealed" in line or "[" in line and ": error:" in line:
        code = SOURCE.splitlines()[int(line.split(":")[1]) - 1].strip()
        print(f"{code}\n    {line.split(': ', 2)[2]}")
CODES = ("index", "typeddict-item", "call-overload")
assert all(f"[{code}]" in report for code in CODES)
