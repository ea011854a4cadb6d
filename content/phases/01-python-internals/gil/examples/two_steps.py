"""Neither `trips += 1` nor check-then-act is one instruction.

runtime: pyodide
verify: exact
"""

import dis
from collections.abc import Callable


class Driver:
    trips = 0

    def finish_trip(self) -> None:
        self.trips += 1


def rate_for(lane: str, cache: dict[str, int], load: Callable[[str], int]) -> int:
    if lane not in cache:
        cache[lane] = load(lane)
    return cache[lane]


def steps(function: Callable[..., object], names: set[str]) -> str:
    found = (i for i in dis.get_instructions(function) if i.opname in names)
    return ", ".join(f"{i.opname} {i.argrepr}".strip() for i in found)


print("increment:", steps(Driver.finish_trip, {"LOAD_ATTR", "BINARY_OP", "STORE_ATTR"}))
print("check-act:", steps(rate_for, {"CONTAINS_OP", "CALL", "STORE_SUBSCR"}))
