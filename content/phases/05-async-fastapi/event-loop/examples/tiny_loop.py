"""An event loop in thirty lines: a queue of what is ready, a heap of what waits.

runtime: pyodide
verify: exact
"""

import heapq
from collections import deque
from collections.abc import Generator
from contextlib import suppress
from itertools import count

Coroutine = Generator[float]  # yields how long it wants to sleep


class Loop:
    def __init__(self) -> None:
        self.ready: deque[Coroutine] = deque()
        self.timers: list[tuple[float, int, Coroutine]] = []
        self.now, self.order = 0.0, count()

    def run(self, *coroutines: Coroutine) -> None:
        self.ready.extend(coroutines)
        while self.ready or self.timers:
            if not self.ready:  # nobody can go on: sleep until the first timer
                self.now = self.timers[0][0]
            while self.timers and self.timers[0][0] <= self.now:
                self.ready.append(heapq.heappop(self.timers)[2])
            for _ in range(len(self.ready)):  # who becomes ready now waits a turn
                self.step(self.ready.popleft())

    def step(self, coroutine: Coroutine) -> None:
        with suppress(StopIteration):
            delay = coroutine.send(None)  # runs until the next yield
            heapq.heappush(self.timers, (self.now + delay, next(self.order), coroutine))


def truck(plate: str, hours: float) -> Coroutine:
    for place in ("Multan", "Karachi"):
        yield hours
        print(f"{loop.now:4} h  {plate} is in {place}")


loop = Loop()
loop.run(truck("LES-1", 5), truck("KHI-2", 3), truck("MUX-3", 5))
