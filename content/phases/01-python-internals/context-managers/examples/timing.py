"""One generator serves as `with` block and as decorator, and knows how it ended.

runtime: cpython
verify: asserts
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

seen: list[tuple[str, float]] = []


@contextmanager
def timed(name: str) -> Iterator[None]:
    start, outcome = time.perf_counter(), "ok"
    try:
        yield
    except BaseException as error:
        outcome = type(error).__name__
        raise
    finally:
        ms = (time.perf_counter() - start) * 1000
        seen.append((outcome, ms))
        print(f"{name:<8} {outcome:<13} {ms:4.0f} ms")


@timed("geocode")  # as a decorator: a fresh generator for each call
def geocode(city: str) -> str:
    time.sleep(0.02)
    return city.upper()


print(geocode("Lahore"), geocode("Multan"))
for traced in (True, False):
    try:
        with timed("match") if traced else nullcontext():
            time.sleep(0.01)
            raise LookupError("no truck")
    except LookupError:
        pass

assert [outcome for outcome, _ in seen] == ["ok", "ok", "LookupError"]
assert seen[0][1] >= 19 and seen[2][1] >= 9
