"""What a view does before its handler: a broken body, a stranger, a wrong Accept.

runtime: lab
verify: exact
services: postgresql
"""

from typing import Any

from django.test import override_settings
from django.urls import path
from freight.factories import UserFactory
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


class Bids(APIView):
    def perform_content_negotiation(self, request: Request, force: bool = False) -> Any:
        print("  negotiation")
        return super().perform_content_negotiation(request, force)

    def perform_authentication(self, request: Request) -> None:
        print("  authentication")
        super().perform_authentication(request)

    def check_permissions(self, request: Request) -> None:
        print("  permissions")
        super().check_permissions(request)

    def post(self, request: Request) -> Response:
        print("  handler")
        return Response(request.data)  # the body is parsed here, and not before


urlpatterns = [path("bids/", Bids.as_view())]
stranger, user = APIClient(), APIClient()
user.force_authenticate(UserFactory.build())
with override_settings(ROOT_URLCONF=__name__):
    for name, client in (("stranger", stranger), ("user", user)):
        for accept in ("application/json", "image/png"):
            call = {"content_type": "application/json", "headers": {"accept": accept}}
            answer = client.post("/bids/", "{broken", **call)
            print(name, accept, answer.status_code, answer.json()["detail"])
