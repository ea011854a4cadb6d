"""Visibility as a filter backend: whoever calls get_queryset goes past it.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load, LoadQuerySet
from rest_framework.filters import BaseFilterBackend
from rest_framework.response import Response
from rest_framework.test import APIClient


class VisibleBackend(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        return queryset.visible_to(request.user)


class Guarded(LoadViewSet):  # whose get_queryset begins with visible_to
    def total(self, request):
        return Response(self.get_queryset().count())


class Backend(Guarded):
    filter_backends = (VisibleBackend,)

    def get_queryset(self) -> LoadQuerySet:
        return Load.objects.select_related("shipper").with_bid_summary()


urlpatterns = [
    path(f"{view.__name__}/{name}/", view.as_view({"get": name}))
    for view in (Backend, Guarded)
    for name in ("list", "total")
]
client = APIClient()
client.force_authenticate(UserFactory(shipper=LoadFactory.create_batch(3)[0].shipper))
with override_settings(ROOT_URLCONF=__name__):
    for view in ("Backend", "Guarded"):
        rows = client.get(f"/{view}/list/").json()["results"]
        print(view, "list", len(rows), "total", client.get(f"/{view}/total/").json())
