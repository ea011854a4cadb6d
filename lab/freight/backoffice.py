"""What the pages of the back office have in common."""

from typing import TypeVar

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

Row = TypeVar("Row", bound=Model)


class LookOnlyAdmin(admin.ModelAdmin[Row]):
    """
    Shows rows that only the services may change: a form that writes a status directly
    would leave out the lock, the other bids and the invoice.
    """

    # Counting a million rows to print "3 results (1000000 total)" takes longer than
    # finding the three.
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Row | None = None
    ) -> bool:
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: Row | None = None
    ) -> bool:
        return False
