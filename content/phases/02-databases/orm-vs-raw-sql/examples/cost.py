"""What objects cost: ten thousand rows as models, dicts, tuples, and from a cursor.

runtime: lab
verify: asserts
services: postgresql
rows: 10000
"""

from collections.abc import Callable
from time import perf_counter

from django.db import connection
from freight.marketplace.models import Load


def from_cursor() -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT reference, asking_price FROM marketplace_load")
        return cursor.fetchall()


ways: dict[str, Callable[[], list]] = {
    "models": lambda: list(Load.objects.all()),
    "only()": lambda: list(Load.objects.only("reference", "asking_price")),
    "values()": lambda: list(Load.objects.values("reference", "asking_price")),
    "values_list()": lambda: list(
        Load.objects.values_list("reference", "asking_price")
    ),
    "cursor": from_cursor,
}
best: dict[str, float] = {}
for name, way in ways.items():
    times = []
    for _ in range(5):
        started = perf_counter()
        assert len(way()) == 10_000
        times.append(perf_counter() - started)
    best[name] = min(times)
for name, seconds in best.items():
    print(f"{name:14} {seconds / best['cursor']:4.1f} x the cursor")
assert best["models"] > 3 * best["values_list()"]
assert best["only()"] > best["values()"]
