"""A JOIN and a second query: what the two methods send.

runtime: lab
verify: exact
services: postgresql
"""

import re

from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Load

for reference in ("LD-1", "LD-2"):
    BidFactory.create_batch(2, load=LoadFactory(reference=reference))


def show(name: str, loads: QuerySet[Load]) -> None:
    with CaptureQueriesContext(connection) as queries:
        list(loads)
    print(name)
    for query in queries:
        sql = re.sub(r"SELECT .*? FROM", "SELECT ... FROM", query["sql"])
        sql = re.sub(r"\"marketplace_(\w+)\"|\"parties_(\w+)\"", r"\1\2", sql)
        print("  " + sql.replace('"', ""))


show("select_related", Load.objects.select_related("shipper"))
show("prefetch_related", Load.objects.prefetch_related("bids"))
