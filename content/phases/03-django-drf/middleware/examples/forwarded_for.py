"""An IP block that trusts X-Forwarded-For is a header away; count hops from the right.

runtime: lab
verify: exact
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.test import Client, override_settings
from django.urls import path

BLOCKED, PROXIES = {"203.0.113.9"}, {"10.0.0.2"}


def leftmost(request: HttpRequest) -> str:  # whatever the client wrote
    return request.headers["X-Forwarded-For"].split(",")[0].strip()


def trusted(request: HttpRequest) -> str:
    address = request.META["REMOTE_ADDR"]
    hops = request.headers.get("X-Forwarded-For", "").split(",")
    while address in PROXIES and hops:  # only our proxy is believed
        address = hops.pop().strip()
    return address


def block(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    def call(request: HttpRequest) -> HttpResponse:
        if address_of(request) in BLOCKED:
            return HttpResponseForbidden()
        return get_response(request)

    return call


urlpatterns = [path("", lambda request: HttpResponse())]
with override_settings(MIDDLEWARE=["__main__.block"], ROOT_URLCONF=__name__):
    for address_of in (leftmost, trusted):
        for header in ("203.0.113.9", "198.51.100.4, 203.0.113.9"):  # the proxy appends
            client = Client(REMOTE_ADDR="10.0.0.2", HTTP_X_FORWARDED_FOR=header)
            print(f"{address_of.__name__:8} {header:26}", client.get("/").status_code)
