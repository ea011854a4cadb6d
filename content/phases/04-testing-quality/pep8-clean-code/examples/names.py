"""The same fee twice: once as it grew, once with names. Both give the same amounts.

runtime: pyodide
verify: exact
"""

from decimal import Decimal
from itertools import product


def calc(d, t, f=False):  # type: ignore[no-untyped-def]
    x = 0
    if d > 2:
        if f == False:  # noqa: E712
            x = (d - 2) * 1500
        else:
            x = (d - 2) * 2500
        if x > 20000:
            x = 20000
    if t == 2:
        x = x * 0.5
    return x


FREE_HOURS = 2
RATE_PER_HOUR = {"standard": Decimal(1500), "refrigerated": Decimal(2500)}
DAILY_CAP = Decimal(20_000)
PARTNER_DISCOUNT = Decimal("0.5")


def detention_fee(hours: int, *, truck: str, is_partner: bool) -> Decimal:
    """Rupees for a truck that waits at the dock longer than the free hours."""
    billable_hours = max(0, hours - FREE_HOURS)
    fee = min(billable_hours * RATE_PER_HOUR[truck], DAILY_CAP)
    return fee * PARTNER_DISCOUNT if is_partner else fee


cases = list(product(range(30), RATE_PER_HOUR, (False, True)))
for hours, truck, partner in cases:
    old = calc(hours, 2 if partner else 1, truck == "refrigerated")
    assert old == detention_fee(hours, truck=truck, is_partner=partner)
print("compared:", len(cases), "cases, all equal")
print("calc(9, 2, True)  =", calc(9, 2, True))
