"""Three spellings of one are one dictionary key; big ints and floats part ways.

runtime: pyodide
verify: exact
"""

import json
from decimal import Decimal

stops = {1: "int", True: "bool", 1.0: "float"}  # noqa: F601
print(stops)
print(hash(1) == hash(True) == hash(1.0) == hash(Decimal(1)))

payload = json.loads('{"pallets": true}')
print(isinstance(payload["pallets"], int), payload["pallets"] * 40)

load_id = 9_007_199_254_740_993  # 2**53 + 1, an id from another system
print(float(load_id) == load_id, int(float(load_id)))

missing = float("nan")
print(missing == missing, missing in [missing], float("nan") in [missing])
print(-7 // 2, -7 % 2, int(-3.5))
