"""More equal values than DRF's offset_cutoff: the next link leads back to its page.

runtime: lab
verify: exact
services: postgresql
rows: 10000
"""

from django.utils import timezone
from freight.marketplace.models import Load
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.test import APIRequestFactory


class LatestPosted(CursorPagination):
    page_size = 400
    ordering = ("-posted_at", "-id")


Load.objects.update(posted_at=timezone.now())  # one import, one time
seen: set[int] = set()
link: str | None = "/loads/"
for number in range(1, 7):
    paginator = LatestPosted()
    request = Request(APIRequestFactory().get(link or ""))
    page = paginator.paginate_queryset(Load.objects.only("id"), request) or []
    new = {load.pk for load in page} - seen
    seen |= new
    again = " (next: this page)" if link == paginator.get_next_link() else ""
    link = paginator.get_next_link()
    print(f"page {number}: {len(page)} loads, {len(new)} new{again}")
print("seen", len(seen), "of", Load.objects.count())
