"""A value written four times drifts; named once, from the environment, it fails early.

runtime: pyodide
verify: exact
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


@dataclass(frozen=True)
class Fees:
    platform_rate: Decimal
    payout_days: int


def read_fees(environ: Mapping[str, str] = os.environ) -> Fees:
    """Reads once, at the start; a wrong value stops the program with its name."""
    try:
        rate = Decimal(environ.get("PLATFORM_RATE", "0.03"))
    except InvalidOperation:
        raw = environ["PLATFORM_RATE"]
        raise SystemExit(f"PLATFORM_RATE is {raw!r}: a number such as 0.03") from None
    if not 0 <= rate < 1:
        raise SystemExit(f"PLATFORM_RATE is {rate}: at least 0 and below 1")
    return Fees(platform_rate=rate, payout_days=int(environ.get("PAYOUT_DAYS", "7")))


for rate in ("0.05", "3%", "3"):
    try:
        print(read_fees({"PLATFORM_RATE": rate}))
    except SystemExit as error:
        print("stops:", error)
