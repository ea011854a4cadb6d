"""A request id in an async stack: a layer that can do both, and a sync-only one.

runtime: lab
verify: exact
"""

import asyncio
from collections.abc import Callable
from contextvars import ContextVar
from threading import current_thread, main_thread

from asgiref.sync import iscoroutinefunction
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient, override_settings
from django.urls import path
from django.utils.decorators import sync_and_async_middleware

request_id: ContextVar[str] = ContextVar("request_id", default="-")


def log(what: str) -> None:
    print(request_id.get(), f"{what:16}", "loop:", current_thread() is main_thread())


@sync_and_async_middleware
def both(get_response: Callable) -> Callable:
    async def call(request: HttpRequest) -> HttpResponse:
        request_id.set(request.headers["X-Request-ID"])
        response = await get_response(request)
        return log(f"both, status {response.status_code}") or response

    return call if iscoroutinefunction(get_response) else get_response


def sync_only(get_response: Callable) -> Callable[[HttpRequest], HttpResponse]:
    return lambda request: (log("sync_only"), get_response(request))[1]


async def board(request: HttpRequest) -> HttpResponse:
    return log("view") or HttpResponse()


urlpatterns, STACK = [path("", board)], ["__main__.sync_only", "__main__.both"]
with override_settings(MIDDLEWARE=STACK, ROOT_URLCONF=__name__):
    asyncio.run(AsyncClient().get("/", headers={"X-Request-ID": "r7"}))
