"""Removing cancelled loads inside the loop that walks them.

runtime: pyodide
verify: exact
"""

loads = ["L1 open", "L2 cancelled", "L3 cancelled", "L4 open", "L5 cancelled"]

for load in loads:
    if load.endswith("cancelled"):
        loads.remove(load)

print(loads)
