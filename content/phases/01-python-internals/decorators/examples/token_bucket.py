"""Rate limiting: a token bucket per key, with a clock that a test can move.

runtime: pyodide
verify: exact
"""

import threading
import time
from collections.abc import Callable
from functools import wraps

type Handler = Callable[[str], str]


class RateLimitError(Exception): ...


def rate_limit(rate: float, burst: int, clock: Callable[[], float] = time.monotonic):
    def decorator(function: Handler) -> Handler:
        buckets: dict[str, tuple[float, float]] = {}  # carrier: (tokens, filled at)
        lock = threading.Lock()

        @wraps(function)
        def wrapper(carrier: str) -> str:
            with lock:
                now = clock()
                tokens, filled = buckets.get(carrier, (float(burst), now))
                tokens = min(burst, tokens + (now - filled) * rate)
                if tokens < 1:
                    raise RateLimitError(f"retry in {(1 - tokens) / rate:.1f} s")
                buckets[carrier] = tokens - 1, now
            return function(carrier)
        return wrapper
    return decorator


now = [0.0]
bid = rate_limit(rate=0.5, burst=2, clock=lambda: now[0])(lambda carrier: "ok")
for at, carrier in [(0, "A"), (0, "A"), (1, "A"), (1, "B"), (2, "A")]:
    now[0] = at
    try:
        print(f"{at} s  {carrier}  {bid(carrier)}")
    except RateLimitError as error:
        print(f"{at} s  {carrier}  {error}")
