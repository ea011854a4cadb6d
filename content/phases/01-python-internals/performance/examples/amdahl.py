"""Amdahl's law on one request of 100 ms: what a faster part buys.

runtime: pyodide
verify: exact
"""

PARTS = {"SQL, 41 queries": 60.0, "serialising": 25.0, "matching": 15.0}
total = sum(PARTS.values())

print("part              share   10x faster part   infinitely fast")
for part, ms in PARTS.items():
    tenth = total / (total - ms + ms / 10)
    ceiling = total / (total - ms)
    print(f"{part:<16} {ms / total:5.0%} {tenth:14.2f}x {ceiling:16.2f}x")

print("\ncores for a job of which 5% cannot be split")
for cores in (2, 8, 64, 1_000):
    print(f"{cores:>5} cores {1 / (0.05 + 0.95 / cores):5.1f}x")
