"""Lazy building blocks on the stops and prices of a few loads.

runtime: pyodide
verify: exact
requires: python>=3.12
"""

from itertools import (
    accumulate,
    batched,
    chain,
    combinations,
    count,
    islice,
    pairwise,
    product,
    zip_longest,
)

stops = ["Lahore", "Multan", "Sukkur", "Karachi"]
pages = [[820, 450], [], [610]]

print("chain      ", list(chain.from_iterable(pages)))
print("islice     ", list(islice(count(start=100, step=50), 2, 5)))
print("pairwise   ", list(pairwise(stops)))
print("accumulate ", list(accumulate([820, -450, 610], initial=1000)))
print("running max", list(accumulate([820, 450, 910, 610], max)))
print("batched    ", list(batched(stops, 3)))
print("zip_longest", list(zip_longest(["A", "B"], [1], fillvalue=0)))
print("product    ", ["".join(p) for p in product("AB", "12")])
print("combination", ["".join(c) for c in combinations("ABC", 2)])
