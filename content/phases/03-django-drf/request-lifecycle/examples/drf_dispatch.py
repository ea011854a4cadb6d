"""Inside an APIView: what runs before the handler, in order, and what a failure skips.

runtime: lab
verify: exact
"""

from django.test import override_settings
from django.urls import path
from rest_framework.authentication import BaseAuthentication
from rest_framework.permissions import BasePermission
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView


class Key(BaseAuthentication):
    def authenticate(self, request: Request) -> None:
        print("authentication")


class MayRead(BasePermission):
    def has_permission(self, request: Request, view: APIView) -> bool:
        print("permission")
        return request.method == "GET"


class Calm(BaseThrottle):
    def allow_request(self, request: Request, view: APIView) -> bool:
        return print("throttle") is None


class Board(APIView):
    authentication_classes, permission_classes = (Key,), (MayRead,)
    throttle_classes = (Calm,)

    def get(self, request: Request) -> Response:
        return Response(print("handler"))


urlpatterns = [path("board/", Board.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print("GET ", APIClient().get("/board/").status_code)
    print("POST", APIClient().post("/board/").status_code)
