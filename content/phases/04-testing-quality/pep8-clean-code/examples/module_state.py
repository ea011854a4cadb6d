"""Mutable module state: the same two tests, green in one order and red in the other.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable, Mapping

SURCHARGES: dict[str, int] = {}  # percent by city, filled by whoever comes first


def price(km: int, city: str) -> int:
    return km * 52 * (100 + SURCHARGES.get(city, 0)) // 100


def price_of(km: int, city: str, surcharges: Mapping[str, int]) -> int:
    return km * 52 * (100 + surcharges.get(city, 0)) // 100


def test_flood_surcharge() -> None:
    SURCHARGES["Sukkur"] = 30
    assert price(100, "Sukkur") == 6_760


def test_plain_price() -> None:
    assert price(100, "Sukkur") == 5_200


def run(*tests: Callable[[], None]) -> str:
    SURCHARGES.clear()  # a new process
    results = []
    for test in tests:
        try:
            test()
            results.append(f"{test.__name__} passed")
        except AssertionError:
            results.append(f"{test.__name__} FAILED")
    return ", ".join(results)


print(run(test_plain_price, test_flood_surcharge))
print(run(test_flood_surcharge, test_plain_price))
print(price_of(100, "Sukkur", {"Sukkur": 30}), price_of(100, "Sukkur", {}))
