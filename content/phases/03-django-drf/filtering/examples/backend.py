"""Visibility in a filter backend: the list is right, everything else leaks.

runtime: lab
verify: exact
services: postgresql
"""

from freight.api.loads import LoadViewSet
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework.filters import BaseFilterBackend, SearchFilter
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate


class VisibleBackend(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        return queryset.visible_to(request.user)


class Guarded(LoadViewSet):  # whose get_queryset begins with visible_to
    def total(self, request):
        return Response(self.get_queryset().count())


class Backend(Guarded):
    filter_backends = (VisibleBackend,)

    def get_queryset(self):
        return Load.objects.select_related("shipper").with_bid_summary()


class Searching(Backend):
    filter_backends = (SearchFilter,)  # replaces the list, and the fence with it


user = UserFactory(shipper=LoadFactory.create_batch(3)[0].shipper)
request = APIRequestFactory().get("/")
force_authenticate(request, user)
for view in (Backend, Searching, Guarded):
    rows = view.as_view({"get": "list"})(request).data["results"]
    total = view.as_view({"get": "total"})(request).data
    print(f"{view.__name__:9} list {len(rows)} total {total}")
