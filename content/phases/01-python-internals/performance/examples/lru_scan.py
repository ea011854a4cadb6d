"""Two users of the same kind of cache, 101 lanes, room for 100.

runtime: pyodide
verify: exact
"""

from functools import lru_cache

LANES = 101
rng = 1


def next_lane() -> int:
    """A small generator of the same numbers on every machine."""
    global rng
    rng = rng * 16_807 % 2_147_483_647
    return rng % LANES


@lru_cache(maxsize=100)
def rate_nightly(lane: int) -> int:
    return 900 + lane


@lru_cache(maxsize=100)
def rate_live(lane: int) -> int:
    return 900 + lane


for _ in range(10):
    for lane in range(LANES):  # the nightly job: every lane, in order
        rate_nightly(lane)
for _ in range(10 * LANES):  # live traffic: any lane
    rate_live(next_lane())

print("nightly:", rate_nightly.cache_info())
print("live:   ", rate_live.cache_info())
