"""`partial` binds now, a lambda looks up later; `Placeholder` (3.14) leaves a gap.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

from functools import Placeholder, partial


def quote(shipper: str, miles: int, rate: float) -> str:
    return f"{shipper}: {miles * rate:.0f}"


rates = [1.5, 2.0]
late = [lambda who: quote(who, 100, rate) for rate in rates]  # noqa: B023
bound = [partial(quote, miles=100, rate=rate) for rate in rates]
print([call("Acme") for call in late])
print([call("Acme") for call in bound])

for_miles = partial(quote, Placeholder, 250)  # shipper stays open, miles is fixed
print(for_miles("Acme", 2.0))
print(for_miles.func.__name__, for_miles.args, for_miles.keywords)

acme = partial(quote, "Acme")
nested = partial(acme, 300)
print("flattened:", nested.func is quote, nested.args)
