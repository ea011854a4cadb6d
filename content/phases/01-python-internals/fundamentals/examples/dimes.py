"""Ten dimes, added four ways.

runtime: pyodide
verify: exact
"""

import math
from decimal import Decimal

fees = [0.1] * 10

total = 0.0
for fee in fees:
    total += fee

print("loop   ", total, total == 1)
print("sum    ", sum(fees))
print("fsum   ", math.fsum(fees))
print("Decimal", sum([Decimal("0.1")] * 10))
print("isclose", math.isclose(total, 1.0), math.isclose(1e-12, 0.0))
