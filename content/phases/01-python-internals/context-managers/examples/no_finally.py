"""Two generators, one difference.

runtime: pyodide
verify: exact
"""

from collections.abc import Iterator
from contextlib import contextmanager

held: set[str] = set()


@contextmanager
def claim(load: str) -> Iterator[None]:
    held.add(load)
    yield
    held.discard(load)


@contextmanager
def claim_safely(load: str) -> Iterator[None]:
    held.add(load)
    try:
        yield
    finally:
        held.discard(load)


for manager in (claim, claim_safely):
    for load in ("L1", "L2"):
        try:
            with manager(load):
                if load == "L2":
                    raise RuntimeError("truck broke down")
        except RuntimeError:
            pass
    print(manager.__name__, sorted(held))
    held.clear()
