"""The same three loads, grouped three times.

runtime: pyodide
verify: exact
"""

from itertools import groupby
from operator import itemgetter

Load = dict[str, object]
loads: list[Load] = [
    {"carrier": "Atlas", "price": 500},
    {"carrier": "Bolan", "price": 700},
    {"carrier": "Atlas", "price": 300},
]
by_carrier = itemgetter("carrier")

unsorted = {k: sum(x["price"] for x in g) for k, g in groupby(loads, by_carrier)}

ordered = sorted(loads, key=by_carrier)
kept = [(k, g) for k, g in groupby(ordered, by_carrier)]
stale = {k: sum(x["price"] for x in g) for k, g in kept}

right = {k: sum(x["price"] for x in g) for k, g in groupby(ordered, by_carrier)}

print(unsorted)
print(stale)
print(right)
