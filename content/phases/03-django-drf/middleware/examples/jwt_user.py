"""request.user of a JWT: unknown to middleware before the view, known after it.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from freight.factories import ShipperFactory, UserFactory
from rest_framework.test import APIClient
from rest_framework_simplejwt.tokens import AccessToken


def audit(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    def call(request: HttpRequest) -> HttpResponse:
        print("before:", request.user)
        response = get_response(request)
        print("after: ", request.user, response.status_code)
        return response

    return call


user = UserFactory(username="bilal", shipper=ShipperFactory())
client = APIClient()
client.credentials(HTTP_AUTHORIZATION=f"Bearer {AccessToken.for_user(user)}")
with override_settings(MIDDLEWARE=[*settings.MIDDLEWARE, "__main__.audit"]):
    client.get("/api/loads/")
