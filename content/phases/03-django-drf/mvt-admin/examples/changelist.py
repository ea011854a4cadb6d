"""The same admin list with 5 and with 25 loads: which columns cost a query per row?

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import AdminSite, ModelAdmin
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load


class Method(ModelAdmin[Load]):
    list_display = ("reference", "city")

    def city(self, load: Load) -> str:
        return load.shipper.city


cured = {"list_select_related": ("shipper",)}
SITES: dict[str, tuple[type[ModelAdmin[Load]], dict]] = {
    "shipper": (ModelAdmin, {"list_display": ("reference", "shipper")}),
    "shipper__city": (ModelAdmin, {"list_display": ("reference", "shipper__city")}),
    "method": (Method, {}),
    "method-cured": (Method, cured),
    "no-full-count": (Method, cured | {"show_full_result_count": False}),
}
urlpatterns = []
for name, (admin, options) in SITES.items():
    site = AdminSite(name)
    site.register(Load, admin, **options)
    urlpatterns.append(path(f"{name}/", site.urls))
override_settings(ROOT_URLCONF=__name__).enable()
(client := Client()).force_login(get_user_model().objects.create_superuser("boss"))
for rows in (5, 20):
    LoadFactory.create_batch(rows)
    for name in SITES:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/{name}/marketplace/load/").status_code == 200
        print(f"{Load.objects.count():2} loads, {name:14} {len(queries):2} queries")
