"""Twelve requests at once through ASGI: connections opened, and connections left over.

runtime: lab
verify: asserts
services: postgresql
"""

import asyncio
import gc

from django.core.handlers.asgi import ASGIHandler
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

LEFT = """SELECT pg_sleep(0.2), count(*) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()"""
SCOPE = {"type": "http", "method": "GET", "path": "/"}


def ask(sql: str) -> int:
    return connection.cursor().execute(sql).fetchone()[1]


def board(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(ask("SELECT pg_sleep(0.2), pg_backend_pid()")))


async def burst(application: ASGIHandler) -> int:
    async def call() -> bytes:
        incoming, outgoing = asyncio.Queue(), asyncio.Queue()
        incoming.put_nowait({"type": "http.request"})
        await application(SCOPE, incoming.get, outgoing.put)
        return [outgoing.get_nowait() for _ in range(2)][1]["body"]

    return len(set(await asyncio.gather(*(call() for _ in range(12)))))


urlpatterns = [path("", board)]
with override_settings(MIDDLEWARE=[], ROOT_URLCONF=__name__):
    for connection.settings_dict["CONN_MAX_AGE"] in (0, None):
        print("opened", asyncio.run(burst(ASGIHandler())), "left", left := ask(LEFT))
        assert (left > 6) is (connection.settings_dict["CONN_MAX_AGE"] is None)
assert gc.collect() and ask(LEFT) < left
