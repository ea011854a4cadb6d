"""Line coverage in twenty lines: ask the interpreter to report each line once.

runtime: pyodide
verify: exact
"""

import dis
import sys
from types import CodeType

FEE = """
def fee(hours, refrigerated):
    rate = 1500
    if refrigerated:
        rate = 2500
    if hours <= 2:
        return 0
    return (hours - 2) * rate
"""
code = compile(FEE, "fee.py", "exec")
TOOL = sys.monitoring.COVERAGE_ID
seen: set[int] = set()


def on_line(where: CodeType, line: int) -> object:
    if where.co_filename == "fee.py":
        seen.add(line)
    return sys.monitoring.DISABLE  # seen once is enough: no cost from then on


sys.monitoring.use_tool_id(TOOL, "tiny")
sys.monitoring.register_callback(TOOL, sys.monitoring.events.LINE, on_line)
sys.monitoring.set_events(TOOL, sys.monitoring.events.LINE)
space: dict = {}
exec(code, space)
space["fee"](5, True)
sys.monitoring.set_events(TOOL, 0)

inner = next(const for const in code.co_consts if isinstance(const, CodeType))
lines = {line for _, line in dis.findlinestarts(inner)} - {inner.co_firstlineno}
print("executable:", sorted(lines))
print("missed:    ", sorted(lines - seen))
print(f"covered:    {len(seen & lines) / len(lines):.0%}")
