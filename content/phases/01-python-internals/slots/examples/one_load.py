"""After warming up, both kinds of attribute are one specialized instruction.

runtime: pyodide
verify: exact
"""

import dis
from dataclasses import make_dataclass
from typing import Any

Plain = make_dataclass("Plain", ["lat", "lon"])
Slotted = make_dataclass("Slotted", ["lat", "lon"], slots=True)


def read_plain(position: Any) -> float:
    return position.lat


def read_slotted(position: Any) -> float:
    return position.lat


for read, position in (
    (read_plain, Plain(24.86, 67.01)),
    (read_slotted, Slotted(24.86, 67.01)),
):
    for _ in range(1_000):
        read(position)
    names = [step.opname for step in dis.get_instructions(read, adaptive=True)]
    print(read.__name__, [name for name in names if "LOAD_ATTR" in name])
