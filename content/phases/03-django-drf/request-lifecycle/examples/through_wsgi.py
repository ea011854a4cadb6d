"""One request through the real WSGIHandler, called the way a server calls it.

runtime: lab
verify: exact
"""

from collections.abc import Callable
from io import BytesIO

from django.core import signals
from django.core.handlers.wsgi import WSGIHandler
from django.http import Http404, HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

signals.request_started.connect(lambda **_: print("request_started"), weak=False)
signals.request_finished.connect(lambda **_: print("request_finished"), weak=False)


def trace(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    print("middleware is built")

    def call(request: HttpRequest) -> HttpResponse:
        print("middleware in, view known:", request.resolver_match is not None)
        response = get_response(request)
        print("middleware out, a response:", response.status_code)
        return response

    return call


def load(request: HttpRequest, number: int) -> HttpResponse:
    print("view: load", number)
    raise Http404  # the chain turns it into a response before the middleware sees it


urlpatterns = [path("loads/<int:number>/", load)]
environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/loads/7/", "wsgi.input": BytesIO()}
with override_settings(MIDDLEWARE=["__main__.trace"], ROOT_URLCONF=__name__):
    application = WSGIHandler()
    print("-- the server calls")
    body = application(environ, lambda status, headers: print("start:", status))
    print("-- it has the body:", b"".join(body)[15:40])
    body.close()
