"""Reads settings from the environment, where each deployment keeps its own."""

import os
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def flag(name: str) -> bool:
    """Whether a switch such as `DEBUG=1` is on."""
    value = os.environ.get(name, "").lower()
    if value not in {"", "0", "1", "false", "true"}:
        raise ImproperlyConfigured(
            f"{name} is {value!r}. Expected 1 or 0, true or false."
        )
    return value in {"1", "true"}


def database(name: str, default: str) -> dict[str, Any]:
    """Django's settings of the PostgreSQL database that the variable names."""
    return parse_database_url(os.environ.get(name, default), variable=name)


def parse_database_url(url: str, variable: str = "DATABASE_URL") -> dict[str, Any]:
    """
    `postgresql://user:password@host:port/name?sslmode=require` as a dictionary for
    `DATABASES`. The query goes to libpq as it is; percent-encoding is undone.

    The message of an error never repeats the address, because it holds a password.
    """
    expected = "Expected postgresql://user:password@host:port/name."
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ImproperlyConfigured(
            f"{variable} is no address: {error}. {expected} Percent-encode characters "
            "such as @, : and / in the password."
        ) from None  # the chained error would show the address
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ImproperlyConfigured(
            f"{variable} begins with {parts.scheme!r}. {expected}"
        )
    database_name = unquote(parts.path.removeprefix("/"))
    if not database_name:
        raise ImproperlyConfigured(f"{variable} names no database. {expected}")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database_name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
