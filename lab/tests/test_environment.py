"""Settings from the environment, and errors that say what to write instead."""

from urllib.parse import quote

import pytest
from django.core.exceptions import ImproperlyConfigured
from hypothesis import given
from hypothesis import strategies as st

from freight.environment import flag, parse_database_url


def test_all_parts_of_an_address() -> None:
    url = "postgresql://sana:s3cret@db.example:6432/freight?sslmode=require"
    assert parse_database_url(url) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "freight",
        "USER": "sana",
        "PASSWORD": "s3cret",
        "HOST": "db.example",
        "PORT": "6432",
        "OPTIONS": {"sslmode": "require"},
    }


def test_only_a_name() -> None:
    settings = parse_database_url("postgresql:///freight")
    assert (settings["NAME"], settings["HOST"], settings["PORT"]) == ("freight", "", "")


@given(password=st.text(min_size=1))
def test_any_password_survives_percent_encoding(password: str) -> None:
    encoded = quote(password, safe="")
    settings = parse_database_url(f"postgresql://sana:{encoded}@localhost/freight")
    assert settings["PASSWORD"] == password


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mysql://localhost/freight", "begins with 'mysql'"),
        ("freight", "begins with ''"),
        ("postgresql://localhost", "names no database"),
        ("postgresql://localhost:54o2/freight", "is no address"),
        ("postgresql://sana:p/w@localhost/freight", "is no address"),
    ],
)
def test_error_teaches(url: str, reason: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=reason) as caught:
        parse_database_url(url)
    assert "Expected postgresql://user:password@host:port/name" in str(caught.value)


def test_error_keeps_the_password_to_itself() -> None:
    with pytest.raises(ImproperlyConfigured) as caught:
        parse_database_url("postgresql://sana:s3cret@localhost:54o2/freight")
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1", True), ("True", True), ("0", False), ("false", False), ("", False)],
)
def test_flags(monkeypatch: pytest.MonkeyPatch, value: str, expected: bool) -> None:
    monkeypatch.setenv("DEBUG", value)
    assert flag("DEBUG") is expected


def test_flag_refuses_what_it_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBUG", "maybe")
    with pytest.raises(ImproperlyConfigured, match="DEBUG is 'maybe'"):
        flag("DEBUG")
