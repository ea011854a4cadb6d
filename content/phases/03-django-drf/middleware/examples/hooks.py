"""Two middlewares with every hook: the order of the hooks, and who sees an exception.

runtime: lab
verify: exact
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path


class Hooks:
    def __init__(self, get_response: Callable) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        print(type(self).__name__, "in")
        response = self.get_response(request)
        print(type(self).__name__, "out", response.status_code)
        return response

    def process_view(self, request: HttpRequest, view: Callable, *_: object) -> None:
        print(type(self).__name__, "process_view", view.__name__)

    def process_exception(self, request: HttpRequest, error: Exception) -> None:
        print(type(self).__name__, "process_exception", type(error).__name__)


class Outer(Hooks): ...


class Inner(Hooks): ...


def board(request: HttpRequest) -> HttpResponse:
    raise PermissionError("a Python error, not Django's PermissionDenied")


urlpatterns = [path("", board)]
with override_settings(
    MIDDLEWARE=["__main__.Outer", "__main__.Inner"], ROOT_URLCONF=__name__
):
    Client(raise_request_exception=False).get("/")
