"""A registry keeps what it is given: the same two decorators in both orders.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from functools import wraps

View = Callable[[str], str]
routes: dict[str, View] = {}


def route(path: str) -> Callable[[View], View]:
    def register(view: View) -> View:
        routes[path] = view
        return view  # unchanged, as Flask does
    return register


def requires(role: str) -> Callable[[View], View]:
    def decorator(view: View) -> View:
        @wraps(view)
        def guarded(user: str) -> str:
            return view(user) if user == role else "403"
        return guarded
    return decorator


@route("/invoices")
@requires("admin")
def invoices(user: str) -> str:
    return "all invoices"


@requires("admin")
@route("/payouts")
def payouts(user: str) -> str:
    return "all payouts"


print("by name:", invoices("driver"), "|", payouts("driver"))
print("by HTTP:", " | ".join(view("driver") for view in routes.values()))
