"""Famous micro-optimisations, in nanoseconds per item on this interpreter.

runtime: cpython
verify: asserts
"""

import math
import timeit

miles = [float(n) for n in range(1_000)]
rates = {n: n for n in range(1_000)}
sqrt = math.sqrt


def fee(mile: float) -> float:
    return mile * 0.05


PAIRS = {
    "inline a call": ("[fee(m) for m in miles]", "[m * 0.05 for m in miles]"),
    "append loop to comprehension": (
        "out = []\nfor m in miles: out.append(m * 2)",
        "[m * 2 for m in miles]",
    ),
    "math.sqrt to a plain name": (
        "[math.sqrt(m) for m in miles]",
        "[sqrt(m) for m in miles]",
    ),
    "d.get(k) to d[k]": ("for n in rates: rates.get(n)", "for n in rates: rates[n]"),
    "m ** 2 to m * m": ("[m ** 2 for m in miles]", "[m * m for m in miles]"),
}
for trick, pair in PAIRS.items():
    a, b = (
        min(timeit.repeat(code, number=200, repeat=7, globals=globals())) / 200 * 1e6
        for code in pair
    )
    print(f"{trick:<28} {a:5.0f} to {b:3.0f} ns, saves {a - b:3.0f}")
    assert abs(a - b) < 500, "less than half a microsecond an item, each of them"
