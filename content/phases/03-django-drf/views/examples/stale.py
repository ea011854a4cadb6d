"""A queryset on the class is shared by all requests: asked directly, it remembers.

runtime: lab
verify: exact
services: postgresql
"""

from django.test import override_settings
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load
from rest_framework import generics
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


class Board(APIView):
    open_loads = Load.objects.open()
    permission_classes = ()

    def get(self, request: Request, fresh: str) -> Response:
        loads = self.open_loads.all() if fresh == "all" else self.open_loads
        return Response([load.reference for load in loads])


class Generic(generics.GenericAPIView[Load]):
    queryset = Load.objects.open()
    permission_classes = ()

    def get(self, request: Request) -> Response:
        return Response([load.reference for load in self.queryset])


urlpatterns = [path("generic", Generic.as_view()), path("<fresh>", Board.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    for reference in ("LD-1", "LD-2"):
        LoadFactory(reference=reference)
        for address in ("/direct", "/all"):
            print(f"after {reference}: {address:8}", APIClient().get(address).json())
    try:
        APIClient().get("/generic")
    except RuntimeError as error:
        print(str(error).split(",")[0])
