"""Why a dict is never more than two thirds full: probes per lookup against the load.

runtime: pyodide
verify: exact
"""

import random


def search(table: list[int | None], hashed: int) -> tuple[int, int]:
    """The slot where the search ends, and how many slots it looked at."""
    mask = len(table) - 1
    perturb, slot, count = hashed, hashed & mask, 1
    while table[slot] is not None and table[slot] != hashed:
        perturb >>= 5
        slot = (slot * 5 + perturb + 1) & mask
        count += 1
    return slot, count


def row(size: int, load: float) -> str:
    rng = random.Random(2026)
    table: list[int | None] = [None] * size
    keys = [rng.getrandbits(60) for _ in range(int(size * load))]
    for key in keys:
        table[search(table, key)[0]] = key
    hits = [search(table, key)[1] for key in keys]
    misses = [search(table, rng.getrandbits(60))[1] for _ in range(1_000)]
    found, missing = sum(hits) / len(hits), sum(misses) / len(misses)
    return f"{load:4.0%}  {size:>6,}  {found:5.2f}  {missing:7.2f}"


print("full   slots  found  missing")
for load in (1 / 3, 2 / 3, 0.9, 0.99):
    for size in (2**11, 2**15):
        print(row(size, load))
