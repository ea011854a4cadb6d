"""The same export through ASGI: a sync generator is read whole before the first byte.

runtime: lab
verify: exact
"""

import asyncio
import warnings
from collections.abc import AsyncIterator, Iterator

from django.core.handlers.asgi import ASGIHandler
from django.http import StreamingHttpResponse
from django.test import override_settings
from django.urls import path


def rows() -> Iterator[str]:
    for row in range(1000):
        yield made.append(row) or f"{row}\n"


async def arows() -> AsyncIterator[str]:
    for row in rows():
        yield row


async def receive() -> dict:  # the request, then a disconnect that never comes
    return events.pop() if events else await asyncio.Event().wait()


async def send(event: dict) -> None:  # counts[0] is the head, counts[1] the first chunk
    counts.append(len(made))


urlpatterns = [
    path("sync/", lambda request: StreamingHttpResponse(rows())),
    path("async/", lambda request: StreamingHttpResponse(arows())),
]
for url in ("/sync/", "/async/"):
    made, counts, events = [], [], [{"type": "http.request"}]
    scope = {"type": "http", "method": "GET", "path": url}
    with override_settings(MIDDLEWARE=[], ROOT_URLCONF=__name__):
        with warnings.catch_warnings(record=True, action="always") as caught:
            asyncio.run(ASGIHandler()(scope, receive, send))
    print(f"{url:7} rows at the first chunk: {counts[1]:4}, warnings: {len(caught)}")
