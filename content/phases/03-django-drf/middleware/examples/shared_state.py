"""One middleware object serves all requests: state on self is another request's.

runtime: lab
verify: exact
"""

from collections.abc import Callable
from threading import Barrier, Thread

from django.core.handlers.base import BaseHandler
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory, override_settings
from django.urls import path

both_inside = Barrier(2)
owners: dict[str, str] = {}


class Tenant:
    def __init__(self, get_response: Callable) -> None:
        self.get_response = get_response  # once per process

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.tenant = request.headers["X-Tenant"]
        response = self.get_response(request)
        owners[request.headers["X-Tenant"]] = self.tenant
        return response


def board(request: HttpRequest) -> HttpResponse:
    both_inside.wait()
    return HttpResponse()


urlpatterns = [path("", board)]
with override_settings(MIDDLEWARE=["__main__.Tenant"], ROOT_URLCONF=__name__):
    handler = BaseHandler()
    handler.load_middleware()
    requests = [RequestFactory().get("/", headers={"X-Tenant": t}) for t in "AB"]
    threads = [Thread(target=handler.get_response, args=[it]) for it in requests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("requests that read a stranger's tenant:", sum(k != v for k, v in owners.items()))
