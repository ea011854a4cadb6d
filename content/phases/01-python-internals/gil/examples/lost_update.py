"""Four threads, one counter: what the GIL does not protect.

runtime: cpython
verify: asserts
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

sys.setswitchinterval(1e-6)  # ask for the lock as often as possible
TIMES = 200_000


class Positions:
    def __init__(self) -> None:
        self.seen = 0
        self.lock = Lock()

    def bare(self) -> None:
        for _ in range(TIMES):
            self.seen += 1  # no check point inside

    def with_call(self) -> None:
        for _ in range(TIMES):
            self.seen = self.seen + int("1")  # read ... call ... write

    def with_lock(self) -> None:
        for _ in range(TIMES):
            with self.lock:
                self.seen = self.seen + int("1")


lost = {}
for method in (Positions.bare, Positions.with_call, Positions.with_lock):
    positions, name = Positions(), method.__name__
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(method, [positions] * 4))
    lost[name] = 4 * TIMES - positions.seen
    print(f"{name:10} lost {lost[name]:>7,} of {4 * TIMES:,}")
assert lost["with_call"] > 0 and lost["with_lock"] == 0
