"""A user is blocked, the access token lives on: what each check costs.

runtime: lab
verify: exact
services: postgresql
"""

from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import path
from freight.factories import UserFactory
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView
from rest_framework_simplejwt.authentication import (
    JWTAuthentication,
    JWTStatelessUserAuthentication,
)
from rest_framework_simplejwt.tokens import AccessToken


class Who(APIView):
    def get(self, request: Request) -> Response:
        return Response(request.user.pk is not None)


ways = {"user": JWTAuthentication, "token": JWTStatelessUserAuthentication}
urlpatterns = [
    path(name, Who.as_view(authentication_classes=[cls])) for name, cls in ways.items()
]
user = UserFactory()
headers = {"authorization": f"Bearer {AccessToken.for_user(user)}"}
with override_settings(ROOT_URLCONF=__name__):
    for state in ("active", "blocked"):
        user.is_active = state == "active"
        user.save()
        for name in ways:
            with CaptureQueriesContext(connection) as queries:
                answer = APIClient().get(f"/{name}", headers=headers)
            print(f"{state:7} {name:5} {answer.status_code} {len(queries)} queries")
