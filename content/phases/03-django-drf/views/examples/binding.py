"""How as_view binds HTTP methods to actions: a class, a map, one object per request.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from typing import Any

View = Callable[[str], Any]


class ViewSet:
    def __init__(self) -> None:
        self.seen: list[str] = []  # state of one request

    @classmethod
    def as_view(cls, actions: dict[str, str]) -> View:
        def view(method: str) -> Any:
            self = cls()
            for verb, name in actions.items():
                setattr(self, verb, getattr(self, name))  # get becomes list
            handler = getattr(self, method, lambda: "405 Method Not Allowed")
            return handler()

        return view


class Loads(ViewSet):
    def list(self) -> str:
        self.seen.append("list")
        return f"200 the loads, {len(self.seen)} call on this object"


ROUTE = {"get": "list", "post": "create"}
method_map = {verb: name for verb, name in ROUTE.items() if hasattr(Loads, name)}
print("the router keeps:", method_map)
view = Loads.as_view(method_map)
print(view("get"), "|", view("get"), "|", view("post"))
try:
    Loads.as_view(ROUTE)("get")  # a map by hand is not checked, so even the get fails
except AttributeError as error:
    print("AttributeError:", error)
