"""An admin action with update() and one that calls the service.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import action, site
from django.contrib.admin.models import LogEntry
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import HttpRequest
from django.test import Client
from freight.backoffice import LookOnlyAdmin
from freight.factories import BidFactory, LoadFactory
from freight.marketplace.models import Bid
from freight.marketplace.services import accept_bid


class BidAdmin(LookOnlyAdmin[Bid]):
    actions = ("by_update", "by_service")

    @action
    def by_update(self, request: HttpRequest, bids: QuerySet[Bid]) -> None:
        bids.update(status=Bid.Status.ACCEPTED)

    @action
    def by_service(self, request: HttpRequest, bids: QuerySet[Bid]) -> None:
        for bid in bids:
            accept_bid(bid.pk)


site.register(Bid, BidAdmin)
client = Client()
client.force_login(get_user_model().objects.create_superuser("boss"))
for name in BidAdmin.actions:
    load = LoadFactory()
    bids = BidFactory.create_batch(3, load=load)
    form = {"action": name, "_selected_action": [bids[0].pk]}
    client.post("/admin/marketplace/bid/", form)
    load.refresh_from_db()
    print(f"{name}: load {load.status}, trip planned: {hasattr(load, 'trip')}")
    print("  bids", *load.bids.order_by("pk").values_list("status", flat=True))
print("entries in the admin's log:", LogEntry.objects.count())
