"""An unbounded work queue reads the whole input; two ways to hold it back.

runtime: cpython
verify: asserts
requires: python>=3.14
"""

import threading
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

LIMIT = 8


def store(batch: bytes) -> None:
    time.sleep(0.001)  # the database is slower than the reader


def peak_mb(variant: str) -> float:
    tracemalloc.start()
    batches = (bytes(10_000) for _ in range(1_000))  # 10 MB of GPS positions
    with ThreadPoolExecutor(max_workers=2) as pool:
        if variant == "semaphore":
            slots = threading.Semaphore(LIMIT)
            for batch in batches:
                slots.acquire()  # waits here while LIMIT tasks are open
                pool.submit(store, batch).add_done_callback(lambda _: slots.release())
        else:
            limit = LIMIT if "buffersize" in variant else None
            list(pool.map(store, batches, buffersize=limit))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


peaks = [peak_mb(name) for name in ("map", "map, buffersize=8", "semaphore")]
print("peak MB: map {:.1f}, buffersize {:.1f}, semaphore {:.1f}".format(*peaks))
assert peaks[0] > 5 * max(peaks[1:])
