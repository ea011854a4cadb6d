"""Single use, reusable, reentrant: three promises that look the same in a `with`.

runtime: pyodide
verify: exact
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress


@contextmanager
def timed() -> Iterator[None]:
    yield


def twice(manager: AbstractContextManager[object]) -> str:
    try:
        with manager:
            pass
        with manager:
            return "ok"
    except Exception as error:
        return type(error).__name__


def nested(make: Callable[[], threading.Lock]) -> str:
    lock = make()
    with lock:
        got = lock.acquire(blocking=False)  # a plain `with` would wait for ever
        if got:
            lock.release()
    return "ok" if got else "would deadlock"


print("contextmanager again:", twice(timed()))
print("Lock again:          ", twice(threading.Lock()))
print("Lock inside itself:  ", nested(threading.Lock))
print("RLock inside itself: ", nested(threading.RLock))
ignore = suppress(KeyError)
with ignore, ignore:
    raise KeyError
print("suppress in itself:   ok")
