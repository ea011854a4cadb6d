"""Two rules that looked alike were merged; four requests later, flags for 16 cases.

runtime: pyodide
verify: exact
"""

from itertools import product


def deduction(
    price: int, tax: bool, waived: bool, export: bool, minimum: bool
) -> int:
    """Commission and tax were both 10 % on the day they were merged."""
    rate = 12 if tax else 10
    if waived and not tax:
        return 0
    if export and tax:
        rate = 0
    amount = price * rate // 100
    return max(amount, 2_500) if minimum else amount


CALLED = {  # every combination that the code base uses
    (False, False, False, True): "commission",
    (False, True, False, False): "commission, waived",
    (True, False, False, False): "tax",
    (True, False, True, False): "tax, export",
}


def commission(price: int) -> int:
    return max(price * 10 // 100, 2_500)


def withholding_tax(price: int) -> int:
    return price * 12 // 100


combinations = list(product((False, True), repeat=4))
print(f"{len(combinations)} combinations, {len(CALLED)} called")
print("tax, export, minimum:", deduction(20_000, True, False, True, True))
print("two flags swapped:   ", deduction(20_000, False, False, True, False))
print("apart:               ", commission(20_000), withholding_tax(20_000))
