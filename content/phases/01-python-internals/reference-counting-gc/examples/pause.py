"""A full collection costs by live containers; frozen ones are not looked at.

runtime: cpython
verify: asserts
"""

import gc
import time


def full_collection_ms() -> float:
    """Best of three, so that a busy machine does not decide."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        gc.collect()
        times.append((time.perf_counter() - start) * 1_000)
    return min(times)


gc.disable()  # build the data without collections in between
empty = full_collection_ms()
rates = [[origin, origin + 1] for origin in range(1_000_000)]  # all alive, no cycle
loaded = full_collection_ms()
gc.freeze()
frozen = full_collection_ms()

print(f"at start                   {empty:7.1f} ms")
print(f"1,000,000 live lists       {loaded:7.1f} ms")
print(f"the same after gc.freeze() {frozen:7.1f} ms")

assert loaded > 5 * empty
assert loaded > 5 * frozen
