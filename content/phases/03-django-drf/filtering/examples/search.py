"""SearchFilter: the SQL of each prefix, and the plan with a trigram index.

runtime: lab
verify: exact
services: postgresql
rows: 10000
"""

import re

from django.db import connection
from django.db.models import QuerySet
from freight.marketplace.models import Load
from rest_framework.filters import SearchFilter
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory
from rest_framework.views import APIView


def search(field: str, text: str) -> QuerySet[Load]:
    view = APIView()
    view.search_fields = [field]
    request = Request(APIRequestFactory().get("/", {"search": text}))
    return SearchFilter().filter_queryset(request, Load.objects.order_by(), view)


def plan(loads: QuerySet[Load]) -> str:
    return re.search(r"(Seq Scan|Bitmap Index Scan)[^(]*", loads.explain())[0].strip()


for prefix in ("", "^", "=", "$"):
    sql = str(search(f"{prefix}reference", "KHI-77").query)
    where = sql.rpartition(" WHERE ")[2].replace('"marketplace_load".', "")
    print(f"{prefix or ' '}  {where}")

wanted = search("reference", "9999")
with connection.cursor() as cursor:
    cursor.execute("ANALYZE marketplace_load")
    print("before:", plan(wanted))
    cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    index = "CREATE INDEX load_reference_trigram ON marketplace_load"
    cursor.execute(f"{index} USING gin (upper(reference) gin_trgm_ops)")
    print("after: ", plan(wanted))
