"""Since 3.12 a list comprehension runs in its caller's frame; a generator does not.

runtime: pyodide
verify: exact
"""

import dis
import sys
from types import CodeType


def where() -> str:
    return sys._getframe(1).f_code.co_name


def report() -> list[str]:
    load = "untouched"
    in_list = [where() for load in ("L-1",)]
    in_dict = {where(): load for load in ("L-1",)}
    in_generator = list(where() for _ in ("L-1",))
    return [*in_list, *in_dict, *in_generator, load]


print(report())
print([c.co_name for c in report.__code__.co_consts if isinstance(c, CodeType)])


def rates(loads: list[int]) -> list[int]:
    return [load * 2 for load in loads]


steps = [i.opname for i in dis.get_instructions(rates)]
loop = steps[steps.index("FOR_ITER") : steps.index("JUMP_BACKWARD") + 1]
print("isolated by", *[s for s in steps if s.endswith("AND_CLEAR")])
print("the loop:", *loop)
