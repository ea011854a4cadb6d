"""A comment may lie for ever; a doctest lies until the next run.

runtime: pyodide
verify: exact
"""

import ast
import doctest

SOURCE = '''
def heavy_percent(weight_kg):
    """Return the price of a heavy load in percent of the base price.

    >>> heavy_percent(20_001)
    115
    """
    # 15 % more above 20 tonnes
    return 118 if weight_kg > 20_000 else 100
'''

tree = ast.parse(SOURCE)
print("comment in the tree:  ", "15 %" in ast.unparse(tree))
print("docstring in the tree:", "Return the price" in ast.unparse(tree))

namespace: dict[str, object] = {}
exec(compile(tree, "quotes.py", "exec"), namespace)
print("comment in help():    ", "15 %" in str(namespace["heavy_percent"].__doc__))

[example] = doctest.DocTestFinder().find(namespace["heavy_percent"], globs=namespace)
report: list[str] = []
result = doctest.DocTestRunner().run(example, out=report.append)
print(f"doctest: {result.failed} of {result.attempted} failed")
print("".join(report)[-44:].strip())
