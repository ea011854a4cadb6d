"""What one more query costs, even without a network: the database hardly works.

runtime: lab
verify: asserts
services: postgresql
rows: 10000
"""

import re
from collections.abc import Callable
from time import perf_counter

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.marketplace.models import Load
from freight.parties.models import Shipper


def ms(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


load = Load.objects.earliest("pk")
with CaptureQueriesContext(connection) as queries:
    assert load.shipper_id
    print("load.shipper_id:", len(queries), "queries")
    assert load.shipper.id
    print("load.shipper.id:", len(queries), "query")

loads = Load.objects.order_by("pk")[:500]
joined = ms(lambda: [load.shipper.name for load in loads.select_related("shipper")])
lazy = ms(lambda: [load.shipper.name for load in loads])
plan = Shipper.objects.filter(pk=load.shipper_id).explain(analyze=True)
inside = sum(map(float, re.findall(r"(?:Planning|Execution) Time: ([\d.]+)", plan)))
print(f"500 loads: {joined:.0f} ms joined, {lazy:.0f} ms lazy")
print(f"a lookup: {lazy / 500:.2f} ms, {inside:.2f} ms of it planned and executed")
assert lazy > 5 * joined and inside < lazy / 500 / 2
