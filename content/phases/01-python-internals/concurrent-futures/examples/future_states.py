"""One worker, two billing tasks: what cancel, a timeout and an exception really do.

runtime: cpython
verify: exact
"""

import threading
from concurrent.futures import ThreadPoolExecutor

started, release = threading.Event(), threading.Event()


def bill(load_id: int) -> str:
    started.set()
    release.wait()
    raise LookupError(f"load {load_id} has no rate")


with ThreadPoolExecutor(max_workers=1) as pool:
    first = pool.submit(bill, 1)
    second = pool.submit(bill, 2)
    started.wait()
    print("cancel first:", first.cancel(), "| cancel second:", second.cancel())
    try:
        first.result(timeout=0.05)
    except TimeoutError:
        print("gave up waiting; first running:", first.running())
    release.set()

print("the with block is left, nothing was raised")
print("first:", "done" if first.done() else "open", "| exception:", first.exception())
print("second:", "cancelled" if second.cancelled() else "ran")
try:
    first.result()
except LookupError as error:
    print("result() raises:", error)
