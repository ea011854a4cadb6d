"""Which permission method runs when, for each operation of a viewset.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from django.test import override_settings
from django.urls import include, path
from freight.factories import LoadFactory, UserFactory
from freight.marketplace.models import Load
from rest_framework import permissions, routers, viewsets
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import Serializer
from rest_framework.test import APIClient


class Loud(permissions.BasePermission):
    def has_permission(self, request: Request, view: Any) -> bool:
        print(f"{view.action:8} has_permission", end=" ")
        return True

    def has_object_permission(self, request: Request, view: Any, obj: Load) -> bool:
        print("has_object_permission", end=" ")
        return True


class Loads(viewsets.ModelViewSet[Load]):
    queryset, serializer_class = Load.objects.all(), Serializer
    permission_classes = (Loud,)

    def update(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return Response(Load.objects.get(pk=kwargs["pk"]).reference)  # past get_object


(router := routers.SimpleRouter()).register("loads", Loads)
urlpatterns = [path("", include(router.urls))]
client, pk = APIClient(), LoadFactory().pk
client.force_authenticate(UserFactory.build())
with override_settings(ROOT_URLCONF=__name__):
    for method, where in (("get", ""), ("get", f"{pk}/"), ("put", f"{pk}/")):
        print(getattr(client, method)(f"/loads/{where}").status_code)
