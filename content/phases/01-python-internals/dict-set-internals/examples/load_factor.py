"""Why a dict is never more than two thirds full: probes per lookup against the load.

runtime: pyodide
verify: exact
"""

import random

SIZE = 2**14


def probes(table: list[int | None], hashed: int) -> tuple[int, int]:
    """The slot where the search ends, and how many slots it looked at."""
    perturb, slot, count = hashed, hashed % SIZE, 1
    while table[slot] not in (None, hashed):
        perturb >>= 5
        slot = (slot * 5 + perturb + 1) % SIZE
        count += 1
    return slot, count


rng = random.Random(2026)
print("full   found   missing")
for load in (1 / 3, 2 / 3, 0.9, 0.99):
    table: list[int | None] = [None] * SIZE
    keys = [rng.getrandbits(60) for _ in range(int(SIZE * load))]
    for key in keys:
        table[probes(table, key)[0]] = key
    found = sum(probes(table, key)[1] for key in keys) / len(keys)
    others = [rng.getrandbits(60) for _ in range(2_000)]
    missing = sum(probes(table, key)[1] for key in others) / len(others)
    print(f"{load:4.0%}   {found:5.2f}   {missing:7.2f}")
