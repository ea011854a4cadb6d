"""`ExitStack` holds as many resources as the data asks for, and can hand them over.

runtime: pyodide
verify: exact
"""

from contextlib import ExitStack
from typing import Self


class Feed:
    def __init__(self, name: str) -> None:
        if name == "bad":
            raise ConnectionError(name)
        self.name = name

    def __enter__(self) -> Self:
        print("  open ", self.name)
        return self

    def __exit__(self, *error: object) -> None:
        print("  close", self.name)


def open_all(names: list[str]) -> ExitStack:
    """All feeds or none: the caller owns the result."""
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(Feed(name))
        stack.callback(print, "  metrics flushed")
        return stack.pop_all()  # success: this `with` now closes nothing


for names in (["karachi", "lahore"], ["karachi", "bad"]):
    try:
        with open_all(names):
            print("  all open, working")
    except ConnectionError as error:
        print("  failed on", error)
    print("--")
