"""A clerk who may only look runs an action that nobody protected.

runtime: lab
verify: exact
services: postgresql
"""

from django.contrib.admin import ModelAdmin, action, site
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.test import Client
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from freight.marketplace.services import cancel_load


def cancel_all(loads: QuerySet[Load]) -> None:
    for load in loads:
        cancel_load(load.pk)


class LoadAdmin(ModelAdmin[Load]):
    actions = ("protected", "open_to_all")

    @action
    def open_to_all(self, request: HttpRequest, loads: QuerySet[Load]) -> None:
        cancel_all(loads)

    @action(permissions=["change"])
    def protected(self, request: HttpRequest, loads: QuerySet[Load]) -> None:
        cancel_all(loads)


site.unregister(Load)
site.register(Load, LoadAdmin)
clerk, load = UserFactory(is_staff=True), LoadFactory()
clerk.user_permissions.add(Permission.objects.get(codename="view_load"))
(client := Client()).force_login(clerk)
print("delete:", client.post(f"/admin/marketplace/load/{load.pk}/delete/").status_code)
for name in LoadAdmin.actions:
    form = {"action": name, "_selected_action": load.pk}
    client.post("/admin/marketplace/load/", form)
    load.refresh_from_db()
    print(f"{name}: the load is {load.status}")
