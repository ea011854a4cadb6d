"""A streamed export: the view, its transaction and the middleware end before the rows.

runtime: lab
verify: exact
services: postgresql
"""

from collections.abc import Callable, Iterator

from django.core import signals
from django.db import connection
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import Client, override_settings
from django.urls import path
from freight.factories import LoadFactory
from freight.marketplace.models import Load

LoadFactory.create_batch(2)
signals.request_finished.connect(lambda **_: print("request_finished"), weak=False)


def rows() -> Iterator[str]:
    for load in Load.objects.all():
        print("a row, in a transaction:", connection.in_atomic_block)
        yield load.reference


def export(request: HttpRequest) -> HttpResponse:
    print("view, in a transaction:", connection.in_atomic_block)
    return StreamingHttpResponse(rows())


def timing(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    def call(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        print("middleware: status", response.status_code, "and done")
        return response

    return call


urlpatterns = [path("export/", export)]
connection.settings_dict["ATOMIC_REQUESTS"] = True
with override_settings(MIDDLEWARE=["__main__.timing"], ROOT_URLCONF=__name__):
    b"".join(Client().get("/export/"))
