"""Companies for the back office."""

from django.contrib import admin

from freight.parties.models import Carrier, Driver, Shipper, Truck


class TruckInline(admin.TabularInline[Truck, Carrier]):
    model = Truck
    extra = 0


class DriverInline(admin.TabularInline[Driver, Carrier]):
    model = Driver
    extra = 0


@admin.register(Shipper)
class ShipperAdmin(admin.ModelAdmin[Shipper]):
    list_display = ("name", "city")
    search_fields = ("name",)


@admin.register(Carrier)
class CarrierAdmin(admin.ModelAdmin[Carrier]):
    list_display = ("name", "city")
    search_fields = ("name",)
    inlines = (TruckInline, DriverInline)
