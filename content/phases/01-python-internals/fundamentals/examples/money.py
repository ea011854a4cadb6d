"""Floats store binary fractions; Decimal stores the digits of the invoice.

runtime: pyodide
verify: exact
"""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from math import isclose

print(0.1 + 0.2 == 0.3, Decimal("0.1") + Decimal("0.2") == Decimal("0.3"))
print("stored  ", Decimal(2.675))
print("round   ", round(2.675, 2), round(0.5), round(1.5), round(2.5))

total = 0.0
for fee in [0.1] * 10:
    total += fee
print("dimes   ", total, sum([0.1] * 10), sum([Decimal("0.1")] * 10))
print("isclose ", isclose(total, 1.0), isclose(1e-12, 0.0))

CENT = Decimal("0.01")
amount = Decimal("2.665")
print("quantize", amount.quantize(CENT), amount.quantize(CENT, ROUND_HALF_UP))

try:
    print(amount * 1.17)
except TypeError as error:
    print("mixing  ", error)

with localcontext(prec=6):
    exact = Decimal("1234567.89")
    print("context ", exact, exact + 0)  # construction is exact, arithmetic rounds
