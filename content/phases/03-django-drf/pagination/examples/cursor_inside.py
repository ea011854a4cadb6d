"""What a cursor holds, what SQL it becomes, and equal times at the edge of a page.

runtime: lab
verify: exact
services: postgresql
"""

from base64 import b64decode
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote, urlsplit

from django.db import connection
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory

noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
for number, minutes in enumerate([0, 3, 3, 3, 3, 8, 9]):  # four at once
    LoadFactory(reference=f"LD-{number}", posted_at=noon - timedelta(minutes=minutes))


class LatestPosted(CursorPagination):
    page_size = 3
    ordering = ("-posted_at", "-id")


link: str | None = "/loads/"
while link:
    paginator = LatestPosted()
    request = Request(APIRequestFactory().get(link))
    with CaptureQueriesContext(connection) as queries:
        page = paginator.paginate_queryset(Load.objects.only("reference"), request)
    print([load.reference for load in page or []])
    sql = queries[0]["sql"].replace('"marketplace_load".', "")
    print(" ", sql.partition('"marketplace_load" ')[2].replace("::timestamptz", ""))
    link = paginator.get_next_link()
    if link:
        cursor = parse_qs(urlsplit(link).query)["cursor"][0]
        print("  next cursor:", unquote(b64decode(cursor).decode()))
