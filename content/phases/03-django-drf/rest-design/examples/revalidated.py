"""304 Not Modified: what it saves, and an ETag that forgets a field.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.http import HttpRequest
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from django.views.decorators.http import condition
from freight.api.loads import LoadViewSet
from freight.factories import BidFactory, LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework.test import APIClient


def version(request: HttpRequest, pk: int) -> str:
    return f'"{Load.objects.values_list("version", flat=True).get(pk=pk)}"'


view = LoadViewSet.as_view({"get": "retrieve"})
urlpatterns = [
    path("hash/<pk>", view),
    path("version/<pk>", condition(etag_func=version)(view)),
]
middleware = ["django.middleware.http.ConditionalGetMiddleware"]
override_settings(ROOT_URLCONF=__name__, MIDDLEWARE=middleware).enable()
load, client = LoadFactory(), APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
seen = {how: client.get(f"/{how}/{load.pk}") for how in ("hash", "version")}
first = seen["hash"]
print("Vary:", first["Vary"], "|", first.get("Cache-Control", "no Cache-Control"))
for event in ("unchanged", "a bid came"):
    if event == "a bid came":
        BidFactory(load=load)
    for how, first in seen.items():
        with CaptureQueriesContext(connection) as queries:
            headers = {"If-None-Match": first["ETag"]}
            answer = client.get(f"/{how}/{load.pk}", headers=headers)
        body = "body" if answer.content else "no body"
        print(f"{event:10} {how:8}", answer.status_code, body, len(queries), "queries")
