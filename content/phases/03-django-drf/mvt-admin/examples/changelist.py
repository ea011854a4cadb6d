"""The same admin list with 5 and with 25 loads: which columns cost a query per row?

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import ModelAdmin, display, site
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from freight.factories import LoadFactory
from freight.marketplace.models import Load

boss = get_user_model().objects.create_superuser("boss")
client = Client()
client.force_login(boss)


class Method(ModelAdmin[Load]):
    list_display = ("reference", "city")

    @display(ordering="shipper__city")
    def city(self, load: Load) -> str:
        return load.shipper.city


COLUMNS: dict[str, tuple[type[ModelAdmin[Load]], dict]] = {
    "shipper": (ModelAdmin, {"list_display": ("reference", "shipper")}),
    "shipper__city": (ModelAdmin, {"list_display": ("reference", "shipper__city")}),
    "a method": (Method, {}),
    "the method, cured": (Method, {"list_select_related": ("shipper",)}),
    "... no full count": (
        Method,
        {"list_select_related": ("shipper",), "show_full_result_count": False},
    ),
}
for rows in (5, 20):
    LoadFactory.create_batch(rows)
    print(f"{Load.objects.count()} loads")
    for name, (admin, options) in COLUMNS.items():
        site.unregister(Load)
        site.register(Load, admin, **options)
        with CaptureQueriesContext(connection) as queries:
            client.get("/admin/marketplace/load/")
        print(f"  {name:18} {len(queries):2} queries")
