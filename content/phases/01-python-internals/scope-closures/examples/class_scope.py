"""A class body is a namespace, but no inner function can see it.

runtime: pyodide
verify: exact
"""

currency = "USD"


class Tariff:
    currency = "PKR"
    surcharge = 10
    zones = [100, 200]
    label = currency  # read while the body runs: finds the class's own name

    doubled = [zone * 2 for zone in zones]  # the first iterable is evaluated outside
    try:
        total = [zone + surcharge for zone in zones]
    except NameError as error:
        print("comprehension:", error)

    def naive(self) -> str:
        return currency  # skips the class body: the module's name

    def proper(self) -> str:
        return self.currency


print("class body   ", Tariff.label, Tariff.doubled)
print("naive method ", Tariff().naive())
print("proper method", Tariff().proper())
