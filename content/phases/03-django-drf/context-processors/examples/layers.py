"""The template's context as a stack of dictionaries: who wins a name?

runtime: pyodide
verify: exact
"""

from collections import ChainMap
from collections.abc import Callable

Request = dict[str, str]


def auth(request: Request) -> dict[str, str]:
    return {"user": request["user"], "title": "Freight"}


def brand(request: Request) -> dict[str, str]:
    return {"title": "Freight, Karachi"}


PROCESSORS: list[Callable[[Request], dict[str, str]]] = [auth, brand]


def context(view: dict[str, str], request: Request | None) -> ChainMap[str, str]:
    injected: dict[str, str] = {}
    if request is not None:
        for processor in PROCESSORS:
            injected.update(processor(request))  # a later processor wins
    return ChainMap(view, injected)  # the view lies on top


request = {"user": "Ayesha"}
print(dict(context({}, request)))
print(dict(context({"title": "Loads"}, request)))
print(dict(context({"user": "Bilal, the driver shown"}, request)))
print(dict(context({"title": "Loads"}, None)))
