"""Ten requests a minute, three algorithms, one burst around the turn of the minute.

runtime: pyodide
verify: exact
"""

from collections import Counter, deque


class FixedWindow:
    def __init__(self) -> None:
        self.counts: Counter[int] = Counter()

    def allow(self, now: float) -> bool:
        self.counts[int(now // 60)] += 1
        return self.counts[int(now // 60)] <= 10


class SlidingLog:
    def __init__(self) -> None:
        self.times: deque[float] = deque()

    def allow(self, now: float) -> bool:
        while self.times and self.times[0] <= now - 60:
            self.times.popleft()
        if len(self.times) >= 10:
            return False
        self.times.append(now)
        return True


class TokenBucket:
    tokens, then = 10.0, 0.0

    def allow(self, now: float) -> bool:
        self.tokens = min(10.0, self.tokens + (now - self.then) * 10 / 60)
        self.then = now
        self.tokens -= (allowed := self.tokens >= 1)
        return allowed


burst = [59.0 + number / 20 for number in range(40)]  # from second 59 to 61
for limiter in (FixedWindow(), SlidingLog(), TokenBucket()):
    passed = sum(limiter.allow(now) for now in burst)
    print(f"{type(limiter).__name__:12} {passed} of 40 passed")
