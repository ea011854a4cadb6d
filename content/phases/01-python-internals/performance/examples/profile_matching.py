"""Profile a slow load board: two time columns, and what profiling itself costs.

runtime: cpython
verify: asserts
"""

import cProfile
import pstats
import time

LOADS = [f"City-{n % 97} " for n in range(1_000)]
TRUCKS = [f"city-{n % 89}" for n in range(500)]


def same_city(load: str, truck: str) -> bool:
    return load.strip().lower() == truck.strip().lower()


def match(loads: list[str], trucks: list[str]) -> int:
    return sum(same_city(load, truck) for load in loads for truck in trucks)


def load_board() -> int:
    return match(LOADS, TRUCKS)


start = time.perf_counter()
load_board()
plain = time.perf_counter() - start

with cProfile.Profile() as profile:
    load_board()
stats = pstats.Stats(profile)
print(f"{'calls':>9} {'tottime':>8} {'cumtime':>8}")
by_cumtime = sorted(stats.stats.items(), key=lambda row: -row[1][3])
for (_, _, name), (_, calls, own, cumulative, _) in by_cumtime[:7]:
    print(f"{calls:>9,} {own:8.3f} {cumulative:8.3f}  {name}")
print(f"run without the profiler: {plain:.3f} s, with it: {stats.total_tt:.3f} s")
assert stats.total_tt > 1.3 * plain
