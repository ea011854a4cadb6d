"""Since 3.13 `locals()` in a function is a fresh copy and cannot change a variable.

runtime: pyodide
verify: exact
"""

import sys


def price(rate: float) -> None:
    exec("rate = 99.0; note = 'added'")
    locals()["rate"] = 77.0
    print("after exec and locals():", rate)

    before = locals()
    rate = 3.0
    print("old snapshot:", before["rate"], "  new one:", locals()["rate"])

    frame = sys._getframe()
    frame.f_locals["rate"] = 5.0  # write-through proxy: what debuggers use
    print("after f_locals:", rate)


def price_from(formula: str, rate: float) -> float:
    namespace = {"rate": rate}
    exec(formula, namespace)  # an explicit namespace works on every version
    return namespace["total"]


price(2.0)
print("explicit namespace:", price_from("total = rate * 2", 2.0))
