"""A request log: id, method, path, status, user and duration, also of a failure.

runtime: lab
verify: asserts
services: postgresql
"""

from collections.abc import Callable
from contextvars import ContextVar
from time import perf_counter
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import include, path
from freight.factories import UserFactory
from rest_framework_simplejwt.tokens import AccessToken

request_id: ContextVar[str] = ContextVar("request_id", default="-")
lines: list[str] = []


def access_log(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    def call(request: HttpRequest) -> HttpResponse:
        request_id.set(request.headers.get("X-Request-ID") or uuid4().hex[:8])
        started = perf_counter()  # a local: the layer is shared by all requests
        response = get_response(request)
        user = getattr(request, "user", "-")  # DRF has logged in by now
        milliseconds = (perf_counter() - started) * 1000
        what = f"{request.method} {request.path} {response.status_code} {user}"
        lines.append(f"{request_id.get()} {what} {milliseconds:.1f} ms")
        return response

    return call


bearer = f"Bearer {AccessToken.for_user(UserFactory(username='bilal'))}"
urlpatterns = [path("api/", include("freight.api.urls")), path("boom", lambda _: 1 / 0)]
with override_settings(MIDDLEWARE=["__main__.access_log"], ROOT_URLCONF=__name__):
    client = Client(raise_request_exception=False)
    client.get("/api/bids/", headers={"x-request-id": "from-proxy"})
    client.get("/api/bids/", headers={"authorization": bearer})
    client.get("/boom")
print("\n".join(lines))
assert [line.split()[3:5] for line in lines][1:] == [["200", "bilal"], ["500", "-"]]
