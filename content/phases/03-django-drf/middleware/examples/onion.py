"""The onion: each layer gets the next one, and may answer without calling it.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable

Handler = Callable[[dict], str]


def log(get_response: Handler) -> Handler:
    def call(request: dict) -> str:
        print("log in")
        response = get_response(request)
        print("log out:", response)
        return response

    return call


def block(get_response: Handler) -> Handler:
    def call(request: dict) -> str:
        if request["ip"] == "203.0.113.9":
            return "403"  # the inner layers never run
        print("block in")
        response = get_response(request)
        print("block out")
        return response

    return call


def view(request: dict) -> str:
    print("view")
    return "200"


handler: Handler = view
for middleware in reversed([log, block]):  # the last in the list is the innermost
    handler = middleware(handler)

handler({"ip": "198.51.100.4"})
handler({"ip": "203.0.113.9"})
