"""What assertion rewriting does, in small: the assert becomes an if before compiling.

runtime: pyodide
verify: exact
"""

import ast

SOURCE = """
def test_lowest_bid():
    bids = [82_000, 79_000, 91_000]
    assert sorted(bids)[0] == 78_000
"""
OPERATORS = {ast.Eq: "==", ast.Lt: "<"}


class Rewriter(ast.NodeTransformer):
    def visit_Assert(self, node: ast.Assert) -> list[ast.stmt]:  # noqa: N802
        match node.test:
            case ast.Compare(left, [operator], [right]):
                sign, text = OPERATORS[type(operator)], ast.unparse(left)
            case _:
                return [node]  # pytest knows the other forms too
        code = f"""left = {ast.unparse(left)}
right = {ast.unparse(right)}
if not left {sign} right:
    raise AssertionError(f"assert {{left!r}} {sign} {{right!r}}, from {text}")
"""
        return ast.parse(code).body


def run(tree: ast.Module) -> str:
    names: dict = {}
    exec(compile(tree, "test_board.py", "exec"), names)
    try:
        names["test_lowest_bid"]()
    except AssertionError as error:
        return repr(str(error))
    return "passed"


print("plain    ", run(ast.parse(SOURCE)))
rewritten = ast.fix_missing_locations(Rewriter().visit(ast.parse(SOURCE)))
print("rewritten", run(rewritten))
print(ast.unparse(rewritten))
