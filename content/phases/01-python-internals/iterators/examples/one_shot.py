"""Three questions to one iterator, and to one list.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterable


def report(bids: Iterable[int]) -> str:
    has_395 = 395 in bids
    return f"395? {has_395}  left: {list(bids)}  best: {min(bids, default=None)}"


raw = ["410", "395", "402", "388"]

print(report([int(bid) for bid in raw]))
print(report(map(int, raw)))
