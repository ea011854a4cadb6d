"""Loads and bids for the back office: to look at. Changes go through the services."""

from typing import Annotated

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django_stubs_ext import Annotations

from freight.backoffice import LookOnlyAdmin
from freight.marketplace.models import Bid, BidSummary, Load, LoadQuerySet


class BidInline(admin.TabularInline[Bid, Load]):
    model = Bid
    extra = 0
    can_delete = False
    fields = readonly_fields = ("carrier", "truck", "amount", "status", "placed_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Bid]:
        return super().get_queryset(request).select_related("carrier", "truck")

    def has_add_permission(self, request: HttpRequest, obj: Load | None = None) -> bool:
        return False


@admin.register(Load)
class LoadAdmin(LookOnlyAdmin[Load]):
    list_display = (
        "reference",
        "shipper",
        "origin",
        "destination",
        "pickup_on",
        "status",
        "bid_count",
    )
    list_select_related = ("shipper",)
    list_filter = ("status", "equipment")
    search_fields = ("reference",)
    date_hierarchy = "pickup_on"
    ordering = ("-id",)
    inlines = (BidInline,)

    def get_queryset(self, request: HttpRequest) -> LoadQuerySet:
        return Load.objects.with_bid_summary()

    @admin.display(description="bids")
    def bid_count(self, load: Annotated[Load, Annotations[BidSummary]]) -> int:
        return load.bid_count
