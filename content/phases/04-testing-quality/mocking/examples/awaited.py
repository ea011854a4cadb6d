"""A forgotten await: called is green, awaited is red; a Mock cannot be awaited at all.

runtime: cpython
verify: exact
"""

import asyncio
import warnings
from collections.abc import Callable
from unittest.mock import AsyncMock, Mock, patch

warnings.simplefilter("ignore", RuntimeWarning)  # "coroutine was never awaited"


class Mailer:
    async def send(self, to: str) -> None:
        """Sends one mail."""


async def accept_bid(mailer: Mailer) -> None:
    mailer.send("saima@example.com")  # the bug: no await, no mail


async def accept_bid_fixed(mailer: Mailer) -> None:
    await mailer.send("saima@example.com")


def outcome(check: Callable[[], object]) -> str:
    try:
        check()
        return "green"
    except AssertionError as error:
        return f"red: {str(error)[:47]}"
    except TypeError:
        return "red: cannot be awaited"


with patch.object(Mailer, "send") as send:
    print("patch of an async def makes", type(send).__name__)
for program in (accept_bid, accept_bid_fixed):
    mailer = Mock(send=AsyncMock())
    asyncio.run(program(mailer))
    for check in ("assert_called_once", "assert_awaited_once"):
        print(f"{program.__name__:16} {check:19}", outcome(getattr(mailer.send, check)))
print("with a Mock:", outcome(lambda: asyncio.run(accept_bid_fixed(Mock()))))
