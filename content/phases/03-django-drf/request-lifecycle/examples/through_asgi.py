"""The same by ASGI: in which thread the code runs, and a client that goes away.

runtime: lab
verify: exact
"""

import asyncio
from threading import Thread, current_thread

from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

loop_thread, others = current_thread(), set[Thread]()


def sync_view(request: HttpRequest) -> HttpResponse:
    others.add(current_thread())
    return HttpResponse("board")


async def slow_view(request: HttpRequest) -> HttpResponse:
    print("async view, in the loop's thread:", current_thread() is loop_thread)
    try:
        await asyncio.sleep(60)
    finally:
        print("async view: cancelled")


async def main() -> None:
    for name in ("/sync/", "/sync/", "/slow/"):
        incoming, outgoing = asyncio.Queue(), asyncio.Queue()
        incoming.put_nowait({"type": "http.request", "body": b"", "more_body": False})
        if name == "/slow/":
            incoming.put_nowait({"type": "http.disconnect"})
        scope = {"type": "http", "method": "GET", "path": name}
        await ASGIHandler()(scope, incoming.get, outgoing.put)
        print(name, [outgoing.get_nowait()["type"] for _ in range(outgoing.qsize())])


urlpatterns = [path("sync/", sync_view), path("slow/", slow_view)]
with override_settings(MIDDLEWARE=[], ROOT_URLCONF=__name__):
    asyncio.run(main())
print("sync views ran in", len(others - {loop_thread}), "threads beside the loop's")
