"""The page of one load with its bids inline: what a drop-down for each row costs.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import AdminSite, ModelAdmin, TabularInline
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid, Load

FIELDS = ("carrier", "truck", "amount")


def joined(inline, request):
    return Bid.objects.select_related("carrier", "truck")


INLINES = {
    "plain": {},
    "plain-joined": {"get_queryset": joined},
    "look-only": {"readonly_fields": FIELDS},
    "look-only-joined": {"readonly_fields": FIELDS, "get_queryset": joined},
}
urlpatterns = []
for name, options in INLINES.items():
    options |= {"model": Bid, "extra": 0, "fields": FIELDS}
    site = AdminSite(name)
    site.register(Load, ModelAdmin, inlines=[type("Bids", (TabularInline,), options)])
    urlpatterns.append(path(f"{name}/", site.urls))
override_settings(ROOT_URLCONF=__name__).enable()
(client := Client()).force_login(get_user_model().objects.create_superuser("boss"))
load = LoadFactory()
for bids in (5, 20):
    BidFactory.create_batch(bids, load=load)
    for name in INLINES:
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/{name}/marketplace/load/{load.pk}/change/")
        print(f"{load.bids.count():2} bids, {name:16} {len(queries):2} queries")
