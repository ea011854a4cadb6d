"""Twenty async views that wait: threads and connections, without and with a middleware.

runtime: lab
verify: exact
services: postgresql
"""

from asyncio import Queue, TaskGroup, run, sleep, to_thread
from collections.abc import Callable
from threading import active_count

from django.core.handlers.asgi import ASGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path


def query() -> int:
    sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    return connection.cursor().execute(sql).fetchone()[0] - 1  # without its own


def audit(get_response: Callable) -> Callable:  # one query, then the view waits
    return lambda request: (query(), get_response(request))[1]


async def view(request: HttpRequest) -> HttpResponse:
    return await sleep(1, HttpResponse())


async def main(app: ASGIHandler) -> None:
    scope = {"type": "http", "method": "GET", "path": "/"}
    async with TaskGroup() as group:
        for _ in range(20):
            (inbox := Queue()).put_nowait({"type": "http.request"})
            group.create_task(app(scope, inbox.get, Queue().put))
        await sleep(0.5)
        print(stack, active_count(), "threads,", await to_thread(query), "connections")


urlpatterns = [path("", view)]
for stack in ([], ["__main__.audit"]):
    with override_settings(MIDDLEWARE=stack, ROOT_URLCONF=__name__):
        run(main(ASGIHandler()))
