"""A load arrives between page one and page two: page numbers against a cursor.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.api.loads import LoadSerializer
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework import generics, pagination
from rest_framework.test import APIClient


class ByNumber(pagination.PageNumberPagination):
    page_size = 3


class ByCursor(pagination.CursorPagination):
    page_size = 3
    ordering = "-id"


class Loads(generics.ListAPIView[Load]):
    queryset = Load.objects.order_by("-id")
    serializer_class = LoadSerializer
    authentication_classes = permission_classes = ()


urlpatterns = [
    path("number", Loads.as_view(pagination_class=ByNumber)),
    path("cursor", Loads.as_view(pagination_class=ByCursor)),
]
client = APIClient()
with override_settings(ROOT_URLCONF=__name__):
    for style in ("/number", "/cursor"):
        Load.objects.all().delete()
        for number in range(1, 7):
            LoadFactory(reference=f"LD-{number}")
        first = client.get(style).json()
        LoadFactory(reference="NEW")  # the first row of every later answer
        rows = first["results"] + client.get(first["next"]).json()["results"]
        print(style, *(row["reference"] for row in rows))
