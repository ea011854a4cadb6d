"""A message there and back, between threads and between processes.

runtime: cpython
verify: asserts
"""

import multiprocessing as mp
import queue
import threading
import time
from typing import Any


def echo(inbox: Any, outbox: Any) -> None:
    while (message := inbox.get()) is not None:
        outbox.put(message)


def micros(there: Any, back: Any, message: object) -> float:
    times = []
    for _ in range(30):
        start = time.perf_counter()
        there.put(message)
        back.get()
        times.append((time.perf_counter() - start) * 1e6)
    return min(times)


if __name__ == "__main__":
    batch = [{"load": n, "lane": "LHE-KHI", "rate": 95.0} for n in range(10_000)]
    big = {}
    for new_queue, worker in (
        (queue.SimpleQueue, threading.Thread),
        (mp.SimpleQueue, mp.Process),
    ):
        there, back = new_queue(), new_queue()
        worker(target=echo, args=(there, back)).start()
        one, many = micros(there, back, 7), micros(there, back, batch)
        there.put(None)
        big[worker] = many
        print(f"{worker.__name__:8} one number {one:3,.0f} us   batch {many:6,.0f} us")
    assert big[mp.Process] > 10 * big[threading.Thread]
