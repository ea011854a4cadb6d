"""Four questions to a collection, asked of the wrong and of the right structure.

runtime: cpython
verify: asserts
"""

import heapq
import random
import timeit
from bisect import bisect_left
from collections import deque
from collections.abc import Callable

N = 20_000
random.seed(7)
bids = [random.random() for _ in range(N)]
ordered = sorted(bids)
known, known_set = list(range(N)), set(range(N))
waiting, waiting_deque = list(range(N)), deque(range(N))

Timed = Callable[[], object]
QUESTIONS: dict[str, tuple[Timed, Timed]] = {
    "is this load known": (lambda: N - 1 in known, lambda: N - 1 in known_set),
    "bids below 0.5": (
        lambda: sum(bid < 0.5 for bid in ordered),
        lambda: bisect_left(ordered, 0.5),
    ),
    "take the first waiting": (lambda: waiting.pop(0), waiting_deque.popleft),
    "the 5 best bids": (lambda: sorted(bids)[:5], lambda: heapq.nsmallest(5, bids)),
}
print(f"{N:,} items, microseconds")
for question, pair in QUESTIONS.items():
    slow, fast = (min(timeit.repeat(it, number=20, repeat=7)) / 20 * 1e6 for it in pair)
    print(f"{question:<23} {slow:8.2f} {fast:8.2f}  {slow / fast:6,.0f}x")
    assert slow > 1.3 * fast
