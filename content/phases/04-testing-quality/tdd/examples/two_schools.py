"""The same behaviour after a refactoring: one style of test breaks, the other holds.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from unittest.mock import create_autospec


class Tariff:
    def rate(self, equipment: str) -> int:
        return {"flatbed": 1500, "reefer": 2500}[equipment]

    def price(self, equipment: str, hours: int) -> int:
        return hours * self.rate(equipment)


def before(hours: int, equipment: str, tariff: Tariff) -> int:
    return hours * tariff.rate(equipment)


def refactored(hours: int, equipment: str, tariff: Tariff) -> int:
    return tariff.price(equipment, hours)  # multiplied over there


def london(invoice: Callable[..., int]) -> None:
    tariff = create_autospec(Tariff, instance=True)
    tariff.rate.return_value = 2500
    assert invoice(3, "reefer", tariff) == 7500
    tariff.rate.assert_called_once_with("reefer")


def chicago(invoice: Callable[..., int]) -> None:
    assert invoice(3, "reefer", Tariff()) == 7500


for test in london, chicago:
    for code in before, refactored:
        try:
            result = test(code) or "passed"
        except AssertionError:
            result = "FAILED"
        print(f"{test.__name__:8} {code.__name__:11} {result}")
