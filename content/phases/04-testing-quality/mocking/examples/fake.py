"""A fake against a mock: the same refactoring, and which test survives it.

runtime: pyodide
verify: exact
"""

from typing import Any
from unittest.mock import Mock


class FakeLedger:
    """In memory, and faithful: a contract test runs against it and the real one."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, int]] = []

    def add(self, who: str, rupees: int) -> None:
        self.rows.append((who, rupees))

    def add_many(self, rows: list[tuple[str, int]]) -> None:
        self.rows += rows

    def balance(self, who: str) -> int:
        return sum(rupees for name, rupees in self.rows if name == who)


def settle(ledger: Any) -> None:
    ledger.add("carrier", 97)
    ledger.add("platform", 3)


def settle_in_one_call(ledger: Any) -> None:
    ledger.add_many([("carrier", 97), ("platform", 3)])


for program in (settle, settle_in_one_call):
    fake, mock = FakeLedger(), Mock()
    program(fake)
    program(mock)
    state = (fake.balance("carrier"), fake.balance("platform")) == (97, 3)
    calls = mock.add.call_count == 2
    print(f"{program.__name__:19} state test {state!s:5}  interaction test {calls}")
