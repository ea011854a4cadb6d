"""What every test may ask for."""

from collections.abc import Callable

import pytest
from django.core.cache import cache
from pytest_django import Settings
from rest_framework.test import APIClient

from freight.accounts.models import User
from freight.factories import CarrierFactory, ShipperFactory, UserFactory
from freight.parties.models import Carrier, Shipper

Login = Callable[[User], APIClient]


@pytest.fixture(autouse=True)
def quick_settings(settings: Settings) -> None:
    """Hashing a password should be slow, except in tests; the cache needs no server."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    }
    cache.clear()  # throttles of the last test


@pytest.fixture
def login() -> Login:
    """A client for the API that is somebody, without a password or a token."""

    def log_in(user: User) -> APIClient:
        client = APIClient()
        client.force_authenticate(user)
        return client

    return log_in


@pytest.fixture
def shipper(db: None) -> Shipper:
    return ShipperFactory.create()


@pytest.fixture
def carrier(db: None) -> Carrier:
    return CarrierFactory.create()


@pytest.fixture
def as_shipper(login: Login, shipper: Shipper) -> APIClient:
    return login(UserFactory.create(shipper=shipper))


@pytest.fixture
def as_carrier(login: Login, carrier: Carrier) -> APIClient:
    return login(UserFactory.create(carrier=carrier))
