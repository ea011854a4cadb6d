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
        for method, name in actions.items():
            if not hasattr(cls, name):
                raise AttributeError(f"{method} leads to {name}, which is missing")

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


view = Loads.as_view({"get": "list"})
print(view("get"), "|", view("get"), "|", view("delete"))
try:
    Loads.as_view({"post": "create"})
except AttributeError as error:
    print("refused at start:", error)
