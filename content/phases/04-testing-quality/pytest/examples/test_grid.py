"""One function, many tests: ids, a stacked product, a fixture with parameters, xfail.

runtime: pytest
verify: exact
exits: 1
"""

from decimal import Decimal

import pytest


def detention_fee(hours: Decimal, *, free: int = 2, rate: int = 1500) -> int:
    return max(0, int(hours) - free) * rate  # wrong: a started hour counts


@pytest.mark.parametrize(
    ("hours", "fee"),
    [
        pytest.param("5", 4500, id="three-hours"),
        pytest.param("2.5", 1500, id="started", marks=pytest.mark.xfail(strict=True)),
    ],
)
def test_fee(hours: str, fee: int) -> None:
    assert detention_fee(Decimal(hours)) == fee


@pytest.mark.parametrize("free", [0, 2])
@pytest.mark.parametrize("rate", [1500, 1800])
def test_free(free: int, rate: int) -> None:
    assert detention_fee(Decimal(free), free=free, rate=rate) == 0


@pytest.fixture(params=["flatbed", "reefer"])
def rate(request: pytest.FixtureRequest) -> int:
    return {"flatbed": 1500, "reefer": 2500}[request.param]


def test_fourth_hour(rate: int) -> None:
    assert detention_fee(Decimal("4"), rate=rate) == 3000
