"""An IP block that trusts X-Forwarded-For is a header away; count hops from the right.

runtime: lab
verify: exact
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseForbidden
from django.test import Client, override_settings
from django.urls import path

BLOCKED, PROXIES = {"203.0.113.9"}, {"10.0.0.2"}
PROXIED = [("10.0.0.2", "203.0.113.9"), ("10.0.0.2", "198.51.100.4, 203.0.113.9")]


def addresses(request: HttpRequest) -> list[str]:
    header = request.headers.get("X-Forwarded-For", "")
    return [*header.replace(",", " ").split(), request.META["REMOTE_ADDR"]]


def leftmost(request: HttpRequest) -> str:  # whatever the client wrote
    return addresses(request)[0]


def trusted(request: HttpRequest) -> str:
    hops = reversed(addresses(request))  # the nearest first; only our proxy is believed
    outside = (hop for hop in hops if hop not in PROXIES)
    return next(outside, request.META["REMOTE_ADDR"])


def block(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    def call(request: HttpRequest) -> HttpResponse:
        blocked = address_of(request) in BLOCKED
        return HttpResponseForbidden() if blocked else get_response(request)

    return call


urlpatterns = [path("", lambda _: HttpResponse())]
with override_settings(MIDDLEWARE=["__main__.block"], ROOT_URLCONF=__name__):
    for address_of in (leftmost, trusted):
        for peer, sent in [*PROXIED, ("203.0.113.9", "198.51.100.4")]:  # past the proxy
            answer = Client(REMOTE_ADDR=peer, HTTP_X_FORWARDED_FOR=sent).get("/")
            print(f"{address_of.__name__:8} {sent:25} {peer:11} {answer.status_code}")
