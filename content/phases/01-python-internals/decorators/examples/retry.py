"""Retry with exponential backoff: three levels, nothing hidden, testable in no time.

runtime: pyodide
verify: exact
"""

import random
import time
from collections.abc import Callable
from functools import wraps


def retry[**P, R](
    *errors: type[Exception],
    attempts: int = 4,
    base: float = 0.2,
    cap: float = 5.0,
    sleep: Callable[[float], None] = time.sleep,
    jitter: Callable[[float, float], float] = random.uniform,
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorator(function: Callable[P, R]) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(attempts - 1):
                try:
                    return function(*args, **kwargs)
                except errors:
                    sleep(jitter(0, min(cap, base * 2**attempt)))
            return function(*args, **kwargs)  # the last failure is the caller's
        return wrapper
    return decorator


waits: list[float] = []
answers = iter([TimeoutError("slow"), ConnectionError("reset"), None])


@retry(OSError, sleep=waits.append, jitter=lambda low, high: high)
def send_invoice(number: int) -> str:
    if answer := next(answers):
        raise answer
    return f"invoice {number} accepted"


print(send_invoice(81), "after waits", waits)
