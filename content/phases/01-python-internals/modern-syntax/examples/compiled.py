"""What four patterns compile to: tests in a row, no jump table.

runtime: pyodide
verify: exact
"""

import dis

PATTERNS = [
    '"ping"',
    "[kind, load]",
    '{"type": "bid", "load": load}',
    "Stop(city, minutes=0)",
]
KEEP = ("COMPARE_OP", "MATCH_", "GET_LEN", "UNPACK_", "STORE_NAME")

for pattern in PATTERNS:
    code = compile(f"match event:\n    case {pattern}: pass", "<demo>", "exec")
    steps = [s for s in dis.get_instructions(code) if s.opname.startswith(KEEP)]
    print(pattern)
    print("   ", *[s.opname.removeprefix("UNPACK_") for s in steps])
