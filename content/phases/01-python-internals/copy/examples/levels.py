"""Assignment, shallow copy, deep copy: what is new at each level.

runtime: pyodide
verify: exact
"""

import copy
from collections import defaultdict

load = {"id": 7, "route": ["KHI", "LHE"], "driver": {"name": "Imran"}}
ways = {
    "assignment": load,
    "load.copy()": load.copy(),
    "dict(load)": dict(load),
    "{**load}": {**load},
    "copy.copy": copy.copy(load),
    "copy.deepcopy": copy.deepcopy(load),
}
for name, other in ways.items():
    outer = "same" if other is load else "new "
    inner = "same" if other["driver"] is load["driver"] else "new"
    print(f"{name:14} outer {outer}  inner {inner}")

ways["copy.copy"]["id"] = 8  # a store into the new dict
ways["copy.copy"]["route"].append("ISB")  # through the shared list
print("load now:", load["id"], load["route"])

print("-- who keeps the type, who copies at all")
bids = defaultdict(list, {"KHI-LHE": [900]})
print(type(dict(bids)).__name__, type(copy.copy(bids)).__name__)
lane = ("KHI", "LHE")
stop = ("KHI", ["dock 4"])
print("tuple:", copy.copy(stop) is stop, copy.deepcopy(stop) is stop)
print("tuple of str:", copy.deepcopy(lane) is lane)
