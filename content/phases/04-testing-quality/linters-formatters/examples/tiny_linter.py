"""A linter in thirty lines: it walks the tree, and knows what the tree holds.

runtime: pyodide
verify: exact
"""

import ast

SOURCE = """
import datetime
from datetime import datetime as dt, timedelta as now

def place(load, tags=[], *, stops={}):
    load.at = datetime.datetime.now()
    load.due = dt.now()
    load.seen = dt.now(tz=KARACHI)
    clock = dt
    load.paid = clock.now()
    return "dt.now() in a string", now()  # dt.now() in a comment
"""


class Linter(ast.NodeVisitor):
    def __init__(self) -> None:
        self.names: dict[str, str] = {}  # what the imports bound: dt, datetime.datetime

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for name in node.names:
            self.names[name.asname or name.name] = f"{node.module}.{name.name}"

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if isinstance(default, ast.List | ast.Dict | ast.Set):
                print(f"{default.lineno}:{default.col_offset + 1} mutable default")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        head, _, rest = ast.unparse(node.func).partition(".")
        path = f"{self.names.get(head, head)}.{rest}"
        if path == "datetime.datetime.now" and not node.args and not node.keywords:
            print(f"{node.lineno}:{node.col_offset + 1} now() without a time zone")
        self.generic_visit(node)


Linter().visit(ast.parse(SOURCE))
