"""The bug that invariance prevents: mypy reports it, the interpreter proves it.

runtime: cpython
verify: asserts
requires: python>=3.12, mypy
"""

from mypy import api

SOURCE = """
from collections.abc import Callable, Sequence
class Truck: ...
class Reefer(Truck):
    def cool(self) -> str: return "-18 C"

def add_spare(fleet: list[Truck]) -> None: fleet.append(Truck())
def count(fleet: Sequence[Truck]) -> int: return len(fleet)
def plate(truck: Truck) -> str: return "LES-1947"
def per_reefer(check: Callable[[Reefer], str]) -> None: ...
def per_truck(check: Callable[[Truck], str]) -> None: ...

reefers: list[Reefer] = [Reefer()]
count(reefers)
per_reefer(plate)
per_truck(Reefer.cool)
add_spare(reefers)
print([truck.cool() for truck in reefers])
"""

report, _, _ = api.run(["--strict", "--no-incremental", "-c", SOURCE])
lines = [line for line in report.splitlines() if "error:" in line]
for line in lines:
    at = int(line.split(":")[1])
    print(SOURCE.splitlines()[at - 1], line.partition(" error: ")[2], sep="\n    ")
try:
    exec(SOURCE)
except AttributeError as error:
    print("at run time:", error)
assert len(lines) == 2 and all("[arg-type]" in line for line in lines)
