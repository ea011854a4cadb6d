"""An exhausted iterator must stay exhausted; one that forgets starts to talk again.

runtime: pyodide
verify: exact
"""

from collections import deque
from typing import Self


class Broken:
    def __init__(self, queue: deque[str]) -> None:
        self.queue = queue

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        if not self.queue:
            raise StopIteration
        return self.queue.popleft()


class Fixed(Broken):
    done = False

    def __next__(self) -> str:
        self.done = self.done or not self.queue
        if self.done:
            raise StopIteration
        return super().__next__()


for kind in (Broken, Fixed):
    queue = deque(["bid-1", "bid-2"])
    bids = kind(queue)
    first = list(bids)
    queue.append("bid-3")  # arrives after the end was announced
    print(f"{kind.__name__:7}{first} then {list(bids)}")
