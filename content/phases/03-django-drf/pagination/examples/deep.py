"""Page one and page 20,000 of a million loads: OFFSET against a position.

runtime: lab
verify: asserts
services: postgresql
rows: 1000000
"""

from statistics import median
from time import perf_counter
from typing import Any

from django.db import connection

COLUMNS = "id, reference, origin, destination, posted_at FROM marketplace_load"
OFFSET = f"SELECT {COLUMNS} ORDER BY id DESC LIMIT 50 OFFSET %s"
KEYSET = f"SELECT {COLUMNS} WHERE id < %s ORDER BY id DESC LIMIT 50"


def run(sql: str, value: int) -> tuple[float, int]:
    """Milliseconds, median of five runs, and pages of 8 kB that one run touched."""
    seconds = []
    with connection.cursor() as cursor:
        for _ in range(5):
            started = perf_counter()
            cursor.execute(sql, [value])
            cursor.fetchall()
            seconds.append(perf_counter() - started)
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}", [value])
        plan: dict[str, Any] = cursor.fetchone()[0][0]["Plan"]
    pages: int = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    return median(seconds) * 1000, pages


print(f"{'rows skipped':>12}  {'OFFSET':>20}  {'WHERE id <':>20}")
for skipped in (0, 1_000, 100_000, 999_950):
    slow, slow_pages = run(OFFSET, skipped)
    fast, fast_pages = run(KEYSET, 1_000_001 - skipped)
    print(
        f"{skipped:>12,}  {slow:8.2f} ms {slow_pages:6} pages"
        f"  {fast:7.2f} ms {fast_pages:6} pages"
    )
assert slow > 20 * fast
assert slow_pages > 100 * fast_pages
