"""A pickle or JSON round trip is not the same copy.

runtime: pyodide
verify: exact
"""

import copy
import json
import pickle
from decimal import Decimal

lane = "-".join(["KHI", "LHE"])  # a string made at run time
load = {"lane": lane, "stops": ("KHI", "LHE"), 7: "dock"}

print("deepcopy shares the str:", copy.deepcopy(load)["lane"] is lane)
print("pickle makes a new str: ", pickle.loads(pickle.dumps(load))["lane"] is not lane)
print("json:", json.loads(json.dumps(load)))

jobs = {"rate": Decimal("9.50"), "notify": lambda: None}
print("deepcopy keeps the lambda:", copy.deepcopy(jobs)["notify"] is jobs["notify"])
for codec in (pickle, json):
    try:
        codec.dumps(jobs)
    except (TypeError, AttributeError, pickle.PicklingError) as error:
        print(f"{codec.__name__}: {type(error).__name__}")
