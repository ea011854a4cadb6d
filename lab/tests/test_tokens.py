"""Logging in, refreshing once, and being slowed down."""

import pytest
from rest_framework.test import APIClient

from freight.factories import UserFactory

pytestmark = pytest.mark.django_db

PASSWORD = "chai-at-five"  # noqa: S105


def log_in(password: str = PASSWORD) -> dict[str, str]:
    credentials = {"username": "sana", "password": password}
    tokens: dict[str, str] = APIClient().post("/api/token/", credentials).json()
    return tokens


@pytest.fixture(autouse=True)
def sana(db: None) -> None:
    UserFactory.create(username="sana", password=PASSWORD)


def test_access_token_opens_the_api() -> None:
    client = APIClient()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {log_in()['access']}")
    assert client.get("/api/loads/").status_code == 200


def test_wrong_password_gets_no_token() -> None:
    assert "access" not in log_in("letmein")


def test_refresh_token_works_once() -> None:
    old = {"refresh": log_in()["refresh"]}
    first = APIClient().post("/api/token/refresh/", old)
    assert first.status_code == 200
    assert first.json()["refresh"] != old["refresh"]
    assert APIClient().post("/api/token/refresh/", old).status_code == 401


def test_revoked_token_is_refused() -> None:
    token = {"refresh": log_in()["refresh"]}
    assert APIClient().post("/api/token/revoke/", token).status_code == 200
    assert APIClient().post("/api/token/refresh/", token).status_code == 401


def test_passwords_cannot_be_guessed_quickly() -> None:
    guesses = [{"username": "sana", "password": f"guess {n}"} for n in range(11)]
    answers = [APIClient().post("/api/token/", guess) for guess in guesses]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
