"""What a full garbage collection has to visit: 300,000 pairs as lists, as tuples.

runtime: cpython
verify: asserts
"""

import gc
from collections import namedtuple
from time import perf_counter

gc.disable()
Stop = namedtuple("Stop", "number city")


def collect_ms() -> float:
    best = 1.0
    for _ in range(5):
        start = perf_counter()
        gc.collect()
        best = min(best, perf_counter() - start)
    return best * 1000


pairs = [(number, "KHI") for number in range(300_000)]
gc.collect()
print("tuple of int and str tracked:", gc.is_tracked(pairs[0]))
assert not gc.is_tracked(pairs[0])
tuples = collect_ms()
pairs.clear()

nested, stop = (7, ["KHI"]), Stop(7, "KHI")
gc.collect()
print("tuple with a list tracked:   ", gc.is_tracked(nested))
print("NamedTuple tracked:          ", gc.is_tracked(stop))

boxes = [[number, "KHI"] for number in range(300_000)]
print("list of int and str tracked: ", gc.is_tracked(boxes[0]))
lists = collect_ms()

print(f"gc.collect(): with tuples {tuples:.1f} ms, with lists {lists:.1f} ms")
assert all(gc.is_tracked(box) for box in (nested, stop, boxes[0]))
assert lists > 1.5 * tuples
