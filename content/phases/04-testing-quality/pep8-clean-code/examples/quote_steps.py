"""A freight quote cleaned up: the same answers before and after, boundary by boundary.

runtime: pyodide
verify: exact
"""

from dataclasses import dataclass, field, replace
from itertools import product


def calc(d: int, w: int, e: str, u: bool) -> int | None:
    if d > 0:
        if w > 0 and w <= 40000:
            if e == "flatbed" or e == "reefer":
                p = d * 52
                if e == "reefer":
                    p = p + d * 9
                if w > 20000:
                    p = p * 115 // 100
                if u:
                    p = p * 120 // 100
                return max(p, 15000)
    return None


@dataclass(frozen=True, kw_only=True)
class Tariff:
    per_km: dict[str, int] = field(default_factory=lambda: {"flatbed": 52, "reefer": 61})
    max_kg: int = 40_000
    heavy_above_kg: int = 20_000
    minimum: int = 15_000


def quote(tariff: Tariff, km: int, kg: int, equipment: str, urgent: bool) -> int | None:
    rate = tariff.per_km.get(equipment)
    if rate is None or km <= 0 or not 0 < kg <= tariff.max_kg:
        return None
    amount = km * rate
    if kg > tariff.heavy_above_kg:
        amount = amount * 115 // 100
    if urgent:
        amount = amount * 120 // 100
    return max(amount, tariff.minimum)


KM, KG = (0, 1, 245, 246, 1210), (0, 1, 20_000, 20_001, 40_000, 40_001)
CASES = list(product(KM, KG, ("flatbed", "reefer", "boat"), (False, True)))
for name, tariff in {
    "cleaned": Tariff(),
    "slip: >= instead of >": replace(Tariff(), heavy_above_kg=19_999),
}.items():
    wrong = [case for case in CASES if calc(*case) != quote(tariff, *case)]
    print(f"{name:22} {len(CASES)} cases, {len(wrong)} differ", wrong[:1])
