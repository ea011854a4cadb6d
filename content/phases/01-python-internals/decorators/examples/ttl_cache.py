"""A cache that forgets: time to live, an injected clock, a lock and a limit.

runtime: pyodide
verify: exact
"""

import threading
import time
from collections.abc import Callable
from functools import wraps

type Loader = Callable[[str], float]
now = [100.0]  # the clock of this demonstration


def ttl_cache(seconds: float, maxsize: int = 1024, clock=time.monotonic):
    def decorator(load: Loader) -> Loader:
        entries: dict[str, tuple[float, float]] = {}  # key: (expires, value)
        lock = threading.Lock()

        @wraps(load)
        def wrapper(key: str) -> float:
            with lock:
                if key in entries and clock() < entries[key][0]:
                    return entries[key][1]
            value = load(key)  # outside the lock: two threads may both load
            with lock:
                if len(entries) >= maxsize:
                    del entries[next(iter(entries))]  # the oldest insertion
                entries[key] = clock() + seconds, value
            return value
        return wrapper
    return decorator


@ttl_cache(30, clock=lambda: now[0])
def rate(lane: str) -> float:
    print("  loading", lane)
    return 2.25


print(rate("KHI-LHE"), rate("KHI-LHE"))
now[0] += 31
print(rate("KHI-LHE"))
