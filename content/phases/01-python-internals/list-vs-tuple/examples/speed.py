"""Iterating is a draw, creating is not, and the front of a list is expensive.

runtime: cpython
verify: asserts
"""

from collections import deque
from timeit import repeat

ids = list(range(10_000))
frozen = tuple(ids)


def ns(statement: str, number: int, per: int = 1) -> float:
    times = repeat(statement, globals=globals(), number=number, repeat=15)
    return min(times) / number / per * 1e9


walk = ns("for i in frozen: pass", 40, 10_000), ns("for i in ids: pass", 40, 10_000)
index = ns("frozen[5000]", 100_000), ns("ids[5000]", 100_000)
const = ns("('KHI', 'MUX', 'LHE')", 100_000), ns("['KHI', 'MUX', 'LHE']", 100_000)
names = ns("(ids, frozen, ns)", 100_000), ns("[ids, frozen, ns]", 100_000)
print("nanoseconds          tuple   list")
for name, (t, lst) in {
    "iterate, per item": walk,
    "index": index,
    "create, constants": const,
    "create, variables": names,
}.items():
    print(f"{name:19} {t:6.1f} {lst:6.1f}")

queue = deque(ids)
front = ns("ids.append(ids.pop(0))", 1000), ns("queue.append(queue.popleft())", 1000)
print(f"queue of 10,000: list {front[0]:.0f} ns, deque {front[1]:.0f} ns per step")

assert 0.5 < walk[0] / walk[1] < 2 and 0.5 < index[0] / index[1] < 2
assert const[1] > 1.5 * const[0] and front[0] > 5 * front[1]
