"""sys.getsizeof weighs the container; tracemalloc weighs what it cost to build.

runtime: cpython
verify: asserts
"""

import sys
import tracemalloc


def load(number: int) -> dict[str, object]:
    return {
        "reference": f"PK-{number:06}",
        "miles": 400.5 + number,
        "stops": [f"Karachi-{number}", f"Lahore-{number}"],
    }


def deep_size(item: object, seen: set[int]) -> int:
    """The item and all it refers to, each object once."""
    if id(item) in seen:
        return 0
    seen.add(id(item))
    inner: list[object] = []
    if isinstance(item, dict):
        inner = [*item.keys(), *item.values()]
    elif isinstance(item, list):
        inner = item
    return sys.getsizeof(item) + sum(deep_size(part, seen) for part in inner)


tracemalloc.start()
before, _ = tracemalloc.get_traced_memory()
loads = [load(number) for number in range(10_000)]
after, _ = tracemalloc.get_traced_memory()

shallow, deep, traced = sys.getsizeof(loads), deep_size(loads, set()), after - before
print(f"sys.getsizeof(loads)  {shallow:>10,} bytes")
print(f"deep_size(loads)      {deep:>10,} bytes")
print(f"tracemalloc           {traced:>10,} bytes")

assert deep > 30 * shallow
assert 0.8 < traced / deep < 1.25
