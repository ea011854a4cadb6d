"""A paged API as an iterable: pages come on demand, and each loop starts afresh.

runtime: pyodide
verify: exact
"""

from collections import deque
from itertools import islice
from typing import Self

LOADS = [f"load-{number}" for number in range(1, 8)]


def fetch(page: int) -> tuple[list[str], int | None]:
    """One HTTP request: three rows, and the next page if there is one."""
    print(f"  GET /loads?page={page}")
    return LOADS[page * 3 - 3 : page * 3], page + 1 if page * 3 < len(LOADS) else None


class LoadIterator:
    def __init__(self) -> None:
        self.next_page: int | None = 1
        self.buffer: deque[str] = deque()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        while not self.buffer and self.next_page is not None:
            rows, self.next_page = fetch(self.next_page)
            self.buffer.extend(rows)
        if self.buffer:
            return self.buffer.popleft()
        raise StopIteration  # and again on every later call


class OpenLoads:
    def __iter__(self) -> LoadIterator:
        return LoadIterator()  # a new one for every loop


loads = OpenLoads()
print("first two:", list(islice(loads, 2)))
print("all:", len(list(loads)))
