"""Trips for the back office: to look at."""

from django.contrib import admin

from freight.backoffice import LookOnlyAdmin
from freight.trips.models import Trip


@admin.register(Trip)
class TripAdmin(LookOnlyAdmin[Trip]):
    list_display = ("load", "truck", "driver", "status", "started_at", "delivered_at")
    list_select_related = ("load", "truck", "driver")
    list_filter = ("status",)
    search_fields = ("load__reference", "truck__plate")
    ordering = ("-id",)
