"""What is loaded when: settings and middleware early, the URLs at the first request.

runtime: lab
verify: exact
"""

import sys
from io import BytesIO

from django.core.handlers.wsgi import WSGIHandler
from django.urls import get_resolver


def show(moment: str) -> None:
    middleware = "django.contrib.sessions.middleware" in sys.modules
    urls = "freight.urls" in sys.modules
    views = "freight.api.loads" in sys.modules
    print(f"{moment:24} {middleware!s:11} {urls!s:6} {views}")


def get(path: str) -> str:
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "wsgi.input": BytesIO()}
    environ |= {"SERVER_NAME": "localhost", "SERVER_PORT": "80"}
    statuses: list[str] = []
    application(environ, lambda status, headers: statuses.append(status)).close()
    return statuses[0]


print(f"{'':24} {'middleware':11} {'urls':6} views")
show("after django.setup()")
application = WSGIHandler()
show("after WSGIHandler()")
print("first request:", get("/api/loads/"))
show("after the first request")
assert get_resolver() is get_resolver()  # one resolver for the process, from a cache
