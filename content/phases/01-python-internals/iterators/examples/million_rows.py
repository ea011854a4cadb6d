"""One million database rows: fetchall, row by row, and in chunks of 1,000.

runtime: cpython
verify: asserts
"""

import sqlite3
import sys
import tracemalloc
from collections.abc import Callable, Iterable

ROWS = 1_000_000
QUERY = f"""
    WITH RECURSIVE bids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM bids LIMIT {ROWS})
    SELECT id, 400 + id % 50 FROM bids
"""


def in_chunks(cursor: sqlite3.Cursor) -> Iterable[tuple[int, int]]:
    for chunk in iter(lambda: cursor.fetchmany(1_000), []):
        yield from chunk


def measure(read: Callable[[sqlite3.Cursor], Iterable[tuple[int, int]]]) -> int:
    cursor = sqlite3.connect(":memory:").execute(QUERY)
    tracemalloc.start()
    total = sum(amount for _, amount in read(cursor))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == 424_500_000
    return peak


whole = measure(lambda cursor: cursor.fetchall())
chunked = measure(in_chunks)
one_by_one = measure(iter)

print(f"fetchall        {whole / 1024:>10,.1f} KiB")
print(f"fetchmany(1000) {chunked / 1024:>10,.1f} KiB")
print(f"row by row      {one_by_one / 1024:>10,.1f} KiB")
print(f"a list iterator itself: {sys.getsizeof(iter([0] * ROWS))} bytes")

assert whole > 100 * chunked > 100 * one_by_one
assert sys.getsizeof(iter([0] * ROWS)) == sys.getsizeof(iter([]))
