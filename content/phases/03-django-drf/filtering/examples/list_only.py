"""DELETE with a filter in its URL, and a backend that narrows lists and nothing else.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django_filters.rest_framework import DjangoFilterBackend
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from rest_framework.mixins import DestroyModelMixin
from rest_framework.routers import SimpleRouter
from rest_framework.test import APIClient


class ListOnly(DjangoFilterBackend):
    def filter_queryset(self, request, queryset, view):
        if getattr(view, "action", "list") != "list":
            return queryset
        return super().filter_queryset(request, queryset, view)


class Default(DestroyModelMixin, LoadViewSet):
    pass


class Mended(Default):
    filter_backends = (ListOnly,)


router = SimpleRouter()
for view in (Default, Mended):
    router.register(view.__name__, view, view.__name__)
urlpatterns = router.urls
load = LoadFactory(status="open")
client = APIClient()
client.force_authenticate(UserFactory(shipper=load.shipper))
with override_settings(ROOT_URLCONF=__name__):
    for name in ("Default", "Mended"):
        listed = client.get(f"/{name}/?status=cancelled").json()["results"]
        answer = client.delete(f"/{name}/{load.pk}/?status=cancelled")
        print(name, "list", len(listed), "DELETE", answer.status_code)
