"""Over-mocked: the test is green, and the program has never worked.

runtime: lab
verify: exact
services: postgresql
"""

from unittest.mock import MagicMock, patch

from django.core.exceptions import FieldError
from freight.factories import LoadFactory
from freight.marketplace.models import Load


def cheapest_open(city: str) -> Load | None:
    """The bug: the field is called origin, and asking_price orders."""
    return Load.objects.filter(city=city, status="open").order_by("price").first()


def test_with_mocks() -> None:
    with patch.object(Load, "objects") as objects:
        found = MagicMock(asking_price=90)
        objects.filter.return_value.order_by.return_value.first.return_value = found
        assert cheapest_open("Karachi") is found
        objects.filter.assert_called_once_with(city="Karachi", status="open")


def test_with_database() -> None:
    LoadFactory(asking_price=95)
    cheap = LoadFactory(asking_price=90)
    assert cheapest_open("Karachi") == cheap


for test in (test_with_mocks, test_with_database):
    try:
        test()
        print(test.__name__, "passed")
    except FieldError as error:
        print(test.__name__, "failed:", str(error).split(".")[0])
