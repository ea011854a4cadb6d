"""A subtype that refuses what its base type accepts breaks code it never saw.

runtime: pyodide
verify: exact
"""

from collections.abc import Sequence


class Carrier:
    def quote(self, miles: int) -> int | None:
        """Cents for any positive distance; None when we do not go there."""
        return 200 * miles


class CityCarrier(Carrier):
    def quote(self, miles: int) -> int | None:
        if miles > 50:  # a stronger precondition than the base class has
            raise ValueError(f"{miles} miles is too far")
        return 350 * miles


class HonestCityCarrier(Carrier):
    def quote(self, miles: int) -> int | None:
        return 350 * miles if miles <= 50 else None  # allowed by the contract


def cheapest(carriers: Sequence[Carrier], miles: int) -> int | None:
    quotes = [carrier.quote(miles) for carrier in carriers]
    return min((cents for cents in quotes if cents is not None), default=None)


for city in (CityCarrier(), HonestCityCarrier()):
    name = type(city).__name__
    print(name, isinstance(city, Carrier), end="  ")
    try:
        print("cheapest:", cheapest([Carrier(), city], 760))
    except ValueError as error:
        print("whole request lost:", error)
