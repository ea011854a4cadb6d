"""What the number of pages costs: COUNT over a million loads, and doing without it.

runtime: lab
verify: asserts
services: postgresql
rows: 1000000
"""

from functools import cached_property
from time import perf_counter

from django.core.paginator import Paginator
from django.db import connection
from freight.marketplace.models import Load


class EstimatedPaginator(Paginator[Load]):
    """Takes the planner's estimate for the whole table; never for a filtered one."""

    @cached_property
    def count(self) -> int:
        sql = "SELECT reltuples::bigint FROM pg_class WHERE relname = %s"
        with connection.cursor() as cursor:
            cursor.execute(sql, [Load._meta.db_table])
            rows: int = cursor.fetchone()[0]
        return rows


def milliseconds(paginator: Paginator[Load]) -> tuple[float, int]:
    started = perf_counter()
    rows = paginator.count
    return (perf_counter() - started) * 1000, rows


loads = Load.objects.order_by("-id")
started = perf_counter()
list(loads[:50])
page = (perf_counter() - started) * 1000
exact, rows = milliseconds(Paginator(loads, 50))
guess, estimate = milliseconds(EstimatedPaginator(loads, 50))
print(f"fifty loads          {page:7.1f} ms")
print(f"count(*)             {exact:7.1f} ms, {rows:,} rows")
print(f"planner's estimate   {guess:7.1f} ms, {estimate:,} rows")
assert exact > 3 * page
assert abs(estimate - rows) < rows * 0.05
