"""Things that must not drift apart: models and migrations, code and its description."""

import pytest
from django.core.management import call_command
from rest_framework.test import APIClient


@pytest.mark.django_db
def test_migrations_are_complete() -> None:
    call_command("makemigrations", check=True, dry_run=True)


def test_schema_is_open_to_all() -> None:
    answer = APIClient().get("/api/schema/", HTTP_ACCEPT="application/json")
    assert answer.json()["info"]["title"] == "Freight"


def test_schema_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("spectacular", validate=True, fail_on_warn=True)
    assert "/api/bids/{id}/accept/:" in capsys.readouterr().out
