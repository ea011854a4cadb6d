"""The order of values() and annotate() decides what is grouped.

runtime: lab
verify: exact
services: postgresql
"""

import re

from django.db.models import Avg, Count, QuerySet
from freight.factories import LoadFactory
from freight.marketplace.models import Load

LoadFactory.create_batch(2, origin="Karachi", destination="Lahore")
LoadFactory.create_batch(3, origin="Multan", destination="Lahore")


def show(name: str, loads: QuerySet) -> None:
    sql = str(loads.query)
    grouped = re.search(r"GROUP BY (.*?)(?: ORDER|$)", sql)
    columns = grouped[1].replace('"marketplace_load".', "") if grouped else "nothing"
    print(f"{name}\n  GROUP BY {columns[:60]}\n  {len(loads)} rows")


loads = Load.objects.order_by()
show("values, then annotate", loads.values("origin").annotate(n=Count("pk")))
show("annotate, then values", loads.annotate(n=Count("bids")).values("origin", "n"))
show(
    "an order_by that was left in",
    loads.order_by("reference").values("origin").annotate(n=Count("pk")),
)
busy = loads.values("origin").annotate(n=Count("pk")).filter(n__gte=3)
show("a filter on the count", busy)
print("aggregate:", loads.aggregate(n=Count("pk"), kg=Avg("weight_kg")))
