"""A commission of 2.5 % on a month's invoices, in floats and in decimals.

runtime: pyodide
verify: exact
"""

from decimal import ROUND_HALF_UP, Decimal

PAISA = Decimal("0.01")


def as_submitted(amount: str) -> float:
    return round(float(amount) * 0.025, 2)


def corrected(amount: str) -> Decimal:
    return (Decimal(amount) * Decimal("0.025")).quantize(PAISA, ROUND_HALF_UP)


invoices = [f"{110_000 + 7 * trip}.20" for trip in range(1000)]
off = [a for a in invoices if f"{as_submitted(a):.2f}" != str(corrected(a))]
print(f"{len(off)} of {len(invoices)} commissions differ, the first one:")
print(f"  {off[0]}: float {as_submitted(off[0]):.2f}, decimal {corrected(off[0])}")

total = 0.0
for amount in invoices:
    total += as_submitted(amount)
print(f"month, added as floats:   {total}")
print(f"month, added as decimals: {sum(map(corrected, invoices))}")
