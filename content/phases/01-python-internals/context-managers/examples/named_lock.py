"""A lock with a name, a time limit, and the kernel as its owner.

runtime: cpython
verify: exact
"""

import fcntl
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def named_lock(folder: Path, name: str, timeout: float) -> Iterator[None]:
    deadline = time.monotonic() + timeout
    with open(folder / f"{name}.lock", "a") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    raise TimeoutError(f"{name} is taken") from None
                time.sleep(0.01)
        yield  # closing the file releases the lock, so no finally is needed


def attempt(folder: Path, name: str) -> None:
    try:
        with named_lock(folder, name, timeout=0.1):
            print(name, "acquired")
    except TimeoutError as error:
        print("TimeoutError:", error)


with tempfile.TemporaryDirectory() as tmp:
    with named_lock(Path(tmp), "invoice-run", timeout=1):
        attempt(Path(tmp), "invoice-run")  # flock counts opens, not processes
        attempt(Path(tmp), "report-run")
    attempt(Path(tmp), "invoice-run")
