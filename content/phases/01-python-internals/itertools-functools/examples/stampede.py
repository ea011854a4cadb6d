"""Eight threads miss one cold key at once, and each of them calls the backend.

runtime: cpython
verify: asserts
"""

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

calls: list[str] = []


@cache
def distance(lane: str) -> int:
    calls.append(lane)
    time.sleep(0.2)  # the routing service
    return 1210


locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
registry = threading.Lock()


def distance_once(lane: str) -> int:
    with registry:
        lock = locks[lane]
    with lock:  # one loader per key; other keys are not held up
        return distance(lane)


def backend_calls(ask: Callable[[str], int]) -> int:
    calls.clear()
    distance.cache_clear()
    with ThreadPoolExecutor(max_workers=8) as pool:
        assert set(pool.map(ask, ["LHE-KHI"] * 8)) == {1210}
    return len(calls)


alone, locked = backend_calls(distance), backend_calls(distance_once)
print(f"cache alone: {alone} calls   one lock per key: {locked} call")
assert alone > 1 and locked == 1
