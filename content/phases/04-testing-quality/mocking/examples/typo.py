"""A mock agrees with everything: which mistakes in a test stay green.

runtime: pyodide
verify: exact
"""

from collections.abc import Callable
from unittest.mock import Mock, create_autospec


class Mailer:
    def send(self, to: str, subject: str) -> None:
        """Sends one mail."""


def never_called(mailer: Mock) -> None:
    mailer.send.assert_called_once()


def typing_error(mailer: Mock) -> None:
    mailer.send.assert_called_onec()


def no_assertion(mailer: Mock) -> None:
    mailer.send.called_once_with("nobody")


def wrong_arguments(mailer: Mock) -> None:
    mailer.send("saima@example.com")


def wrong_method(mailer: Mock) -> None:
    mailer.send_mail("saima@example.com", "Bid accepted")


for make in (Mock, lambda: create_autospec(Mailer, instance=True)):
    print("Mock()" if make is Mock else "create_autospec(Mailer, instance=True)")
    tests: list[Callable[[Mock], None]] = [never_called, typing_error, no_assertion]
    for test in [*tests, wrong_arguments, wrong_method]:
        try:
            test(make())
            print(f"  {test.__name__:16} green")
        except (AssertionError, AttributeError, TypeError) as error:
            print(f"  {test.__name__:16} {type(error).__name__}: {str(error)[:46]}")
