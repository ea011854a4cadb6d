"""What guard clauses change, and what they do not: nesting and complexity by ast.

runtime: pyodide
verify: exact
"""

import ast

NESTED = """
def reason(load, truck):
    if load.open:
        if truck.free:
            if truck.kg >= load.kg:
                return "ok"
            else:
                return "too heavy"
        else:
            return "on the road"
    else:
        return "not open"
"""
GUARDS = """
def reason(load, truck):
    if not load.open:
        return "not open"
    if not truck.free:
        return "on the road"
    if truck.kg < load.kg:
        return "too heavy"
    return "ok"
"""
ONE_LINE = """
def fits(load, truck):
    return load.open and truck.free and truck.kg >= load.kg
"""
BRANCH = (ast.If, ast.For, ast.While, ast.ExceptHandler)  # what mccabe counts, mostly


def depth(node: ast.AST) -> int:
    inner = max(map(depth, ast.iter_child_nodes(node)), default=0)
    return inner + isinstance(node, BRANCH)


for name, source in {"nested": NESTED, "guards": GUARDS, "one line": ONE_LINE}.items():
    nodes = list(ast.walk(ast.parse(source)))
    branches = sum(isinstance(node, BRANCH) for node in nodes)
    hidden = sum(len(n.values) - 1 for n in nodes if isinstance(n, ast.BoolOp))
    nesting = depth(ast.parse(source))
    print(f"{name:9} complexity {1 + branches}  nesting {nesting}  and/or {hidden}")
