"""WSGI without a framework: a callable, a dictionary, a callback, an iterable.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable, Iterator

StartResponse = Callable[[str, list[tuple[str, str]]], None]


class Loads:
    """What an application returns: the server iterates it, then closes it."""

    def __init__(self, rows: list[str]) -> None:
        self.rows = rows

    def __iter__(self) -> Iterator[bytes]:
        for row in self.rows:
            print("application: makes", row)
            yield row.encode() + b"\n"

    def close(self) -> None:
        print("application: close(), connections go back here")


def application(environ: dict[str, str], start_response: StartResponse) -> Loads:
    print("application:", environ["REQUEST_METHOD"], environ["PATH_INFO"])
    start_response("200 OK", [("Content-Type", "text/plain")])
    return Loads(["KHI-1 Lahore", "KHI-2 Multan"])


def start_response(status: str, headers: list[tuple[str, str]]) -> None:
    print("server: keeps", status, headers)


body = application({"REQUEST_METHOD": "GET", "PATH_INFO": "/loads/"}, start_response)
print("server: the call has returned, nothing is sent yet")
try:
    for chunk in body:
        print("server: sends", chunk)
finally:  # also when the client is gone
    body.close()
