"""Model, view and template by hand: the view only describes, the template fetches.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable, Iterator
from string import Template

TABLE = [("KHI-1", "open"), ("KHI-2", "matched"), ("KHI-3", "open")]
trace: list[str] = []


class Loads:
    """The model's side: knows the rows and the rules, and is lazy like a QuerySet."""

    def __init__(self, status: str | None = None) -> None:
        self.status = status

    def open(self) -> Loads:
        return Loads(status="open")

    def __iter__(self) -> Iterator[dict[str, str]]:
        trace.append(f"  SELECT ... WHERE status = {self.status!r}")
        rows = (row for row in TABLE if self.status in (None, row[1]))
        return iter([{"reference": ref, "status": status} for ref, status in rows])


def board(request: str) -> tuple[Template, Loads]:
    """The view: what to show and with which template. No HTML, no SQL."""
    return Template("<li>$reference</li>"), Loads().open()


URLS: dict[str, Callable[[str], tuple[Template, Loads]]] = {"/board/": board}

for path in ("/board/", "/bord/"):
    trace.append(f"GET {path}")
    if view := URLS.get(path):  # the controller of MVC: the framework
        template, loads = view(path)
        trace.append("  the view has returned")
        trace.append("  " + "".join(template.substitute(load) for load in loads))
    else:
        trace.append("  404, no view ran")
print(*trace, sep="\n")
