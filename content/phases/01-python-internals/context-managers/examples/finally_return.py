"""`return` in `finally` discards the exception, and since 3.14 the compiler warns.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

import warnings

SOURCE = """
def pay(invoice):
    try:
        raise ConnectionError("bank is down")
    finally:
        return f"{invoice} paid"
"""

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    code = compile(SOURCE, "billing.py", "exec")

scope: dict = {}
exec(code, scope)
print(scope["pay"]("INV-9"))
for warning in caught:
    print(f"{warning.category.__name__}, line {warning.lineno}: {warning.message}")
