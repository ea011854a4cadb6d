"""What await does: it passes send() down, and what is yielded at the bottom up.

runtime: pyodide
verify: exact
"""

from collections.abc import Awaitable, Generator


class Wait(Awaitable[str]):
    """The bottom of every await: a yield that leaves all frames standing."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __await__(self) -> Generator[str, str, str]:
        return (yield f"wake me when {self.what} is here")


async def query(sql: str) -> str:
    print("query: sent")
    row = await Wait("the row")
    print("query: got", row)
    return row.upper()


async def endpoint() -> str:
    print("endpoint: begins")
    plate = await query("SELECT plate FROM truck")
    return f"200 {plate}"


coroutine = endpoint()
print("called, and not a line has run:", type(coroutine).__name__)
print("the loop hears:", coroutine.send(None))
frame = coroutine.cr_await
print("suspended in:", getattr(frame, "__name__", None), "- state kept, no thread")
try:
    coroutine.send("les-1")  # the loop's way to resume
except StopIteration as end:
    print("returned:", end.value)
