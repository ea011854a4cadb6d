"""The compiler fixes the size of a frame; each slot holds a pointer to an object.

runtime: pyodide
verify: exact
"""

import dis


def price(miles: float, rate: float) -> float:
    base = miles * rate
    fuel = base * 0.18
    return base + fuel


code = price.__code__
print("local slots:     ", code.co_varnames)
print("evaluation stack:", code.co_stacksize, "slots")
print()
for step in dis.get_instructions(price):
    if "FAST" in step.opname:
        print(f"{step.opname:<35} {step.argrepr}")
