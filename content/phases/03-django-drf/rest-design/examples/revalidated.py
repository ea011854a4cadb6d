"""304 Not Modified: what it saves, and two ways in which a cheap ETag is wrong.

runtime: lab
verify: exact
services: postgresql
"""

from django.http import HttpRequest
from django.test import override_settings
from django.urls import path
from django.views.decorators.http import condition
from freight.api.loads import LoadSerializer, LoadViewSet
from freight.factories import BidFactory, LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework.test import APIClient

serialised: list[int] = []


class Counted(LoadSerializer):
    def to_representation(self, instance: Load) -> dict[str, object]:
        serialised.append(instance.pk)
        return super().to_representation(instance)


def version(request: HttpRequest, pk: int) -> str:
    return f'"{Load.objects.values_list("version", flat=True).get(pk=pk)}"'


view = LoadViewSet.as_view({"get": "retrieve"}, serializer_class=Counted)
cheap = condition(etag_func=version)(view)
urlpatterns = [path("hash/<pk>", view), path("version/<pk>", cheap)]
middleware = ["django.middleware.http.ConditionalGetMiddleware"]
override_settings(ROOT_URLCONF=__name__, MIDDLEWARE=middleware).enable()
load, owner, nobody = LoadFactory(), APIClient(), APIClient()
owner.force_authenticate(UserFactory(shipper=load.shipper))
seen = {how: owner.get(f"/{how}/{load.pk}") for how in ("hash", "version")}
for event, who in ("unchanged", owner), ("a bid came", owner), ("no login", nobody):
    if event == "a bid came":
        BidFactory(load=load)
    for how, first in seen.items():
        serialised.clear()
        answer = who.get(f"/{how}/{load.pk}", HTTP_IF_NONE_MATCH=first["ETag"])
        print(f"{event:10} {how:8} {answer.status_code}, serialised: {len(serialised)}")
print("Vary:", first["Vary"], "|", first.get("Cache-Control", "no Cache-Control"))
