"""Users for the back office."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin as BaseUserAdmin

from freight.accounts.models import User


@admin.register(User)
class UserAdmin(BaseUserAdmin[User]):
    list_display = ("username", "shipper", "carrier", "is_staff")
    list_select_related = ("shipper", "carrier")
    autocomplete_fields = ("shipper", "carrier")
    fieldsets = (
        *(BaseUserAdmin.fieldsets or ()),
        ("Company", {"fields": ("shipper", "carrier")}),
    )
