"""The interpreter rewrites an instruction for the types it sees, and back.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

import dis


def total(price: float, fee: float) -> float:
    return price + fee


def plus() -> str:
    """Name of the instruction that adds, as it stands in memory now."""
    names = (it.opname for it in dis.get_instructions(total, adaptive=True))
    return next(name for name in names if name.startswith("BINARY_OP"))


print("before any call ", plus())
for call in range(1, 4):
    total(100, 5)
    print("int call", call, "     ", plus())

calls = 0
while plus() == "BINARY_OP_ADD_INT":
    total(100.0, 5.0)
    calls += 1
print("float call", calls, "  ", plus())

seen = {plus()}
for number in range(10_000):  # one call site, two types
    total(100, 5) if number % 2 else total(100.0, 5.0)
    seen.add(plus())
print("mixed types     ", *sorted(seen))
