"""Two snapshots around identical traffic: the line that keeps growing is the leak.

runtime: pyodide
verify: exact
"""

import tracemalloc

QUOTES: dict[tuple[int, float], dict[str, object]] = {}


def quote(load_id: int, at: float) -> dict[str, object]:
    """Meant as a cache, but `at` makes every key new."""
    key = (load_id, at)
    if key not in QUOTES:
        QUOTES[key] = {"load": load_id, "bids": [0.0]}
    return QUOTES[key]


def serve(requests: range) -> None:
    for request in requests:
        quote(load_id=request % 50, at=request * 0.5)


serve(range(1_000))  # warm up, or start-up costs look like a leak
tracemalloc.start()
first = tracemalloc.take_snapshot()
serve(range(1_000, 2_000))
second = tracemalloc.take_snapshot()

for change in second.compare_to(first, "lineno")[:2]:
    where = change.traceback[0]
    print(f"{where.filename}:{where.lineno}  {change.count_diff:+,} blocks")
print("entries in QUOTES:", f"{len(QUOTES):,}")
