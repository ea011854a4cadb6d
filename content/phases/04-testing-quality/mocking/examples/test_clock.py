"""Time, the environment and a spy: three things to replace, three tools.

runtime: pytest
verify: exact
"""

import os
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from pytest_mock import MockerFixture


def is_overdue(issued: date, today: date | None = None) -> bool:
    return (today or datetime.now(UTC).date()) > issued + timedelta(days=30)


def rate() -> str:
    return os.environ.get("PLATFORM_RATE", "0.03")


def test_the_day_is_an_argument() -> None:
    assert not is_overdue(date(2026, 6, 1), today=date(2026, 7, 1))
    assert is_overdue(date(2026, 6, 1), today=date(2026, 7, 2))


@time_machine.travel(datetime(2026, 7, 1, 23, 59, 59, tzinfo=UTC), tick=False)
def test_midnight(mocker: MockerFixture) -> None:
    with pytest.raises(TypeError, match="cannot set 'now' attribute of immutable"):
        mocker.patch("datetime.datetime.now")  # by hand it fails
    assert not is_overdue(date(2026, 6, 1))
    with time_machine.travel(datetime(2026, 7, 2, tzinfo=UTC)):
        assert is_overdue(date(2026, 6, 1))


def test_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLATFORM_RATE", "0.05")
    assert rate() == "0.05"


def test_spy(mocker: MockerFixture) -> None:
    spy = mocker.spy(os.path, "join")
    assert os.path.join("invoices", "7.pdf") == "invoices/7.pdf"
    spy.assert_called_once_with("invoices", "7.pdf")
