"""A reader between two writes: a dict changed in place, or a new value published.

runtime: cpython
verify: asserts
"""

import threading
import time
from types import SimpleNamespace
from typing import NamedTuple


class Rate(NamedTuple):
    base: int
    total: int  # always base + 100


shared = {"base": 900, "total": 1000}
current = SimpleNamespace(rate=Rate(900, 1000))
done = threading.Event()


def write() -> None:
    for base in range(200):
        shared["base"] = base
        time.sleep(0.001)  # a log line, a query: any place where threads switch
        shared["total"] = base + 100
        current.rate = Rate(base, base + 100)  # built aside, published in one store
        time.sleep(0.001)
    done.set()


writer = threading.Thread(target=write)
writer.start()
reads = torn_dict = torn_rate = 0
while not done.is_set():
    reads += 1
    torn_dict += shared["total"] != shared["base"] + 100
    rate = current.rate  # one load, then only this object
    torn_rate += rate.total != rate.base + 100
    time.sleep(0)
writer.join()

print(f"reads {reads:,}: dict torn in {torn_dict:,}, snapshot torn in {torn_rate}")
assert torn_dict > 0 and torn_rate == 0
