"""Five worker processes: start, join, and what the parent learns of each.

runtime: cpython
verify: exact
"""

import multiprocessing as mp
import os
import signal

CARRIERS = ["Bolan", "Indus", "Khyber", "Ravi", "Sutlej"]


def settle(carrier: str, results: mp.SimpleQueue) -> None:
    if carrier == "Ravi":
        os.kill(os.getpid(), signal.SIGKILL)  # what the kernel does when memory is out
    total = sum(kilometres * 95 for kilometres in range(10_000 * len(carrier)))
    results.put((carrier, total))


if __name__ == "__main__":
    results = mp.SimpleQueue()
    workers = [mp.Process(target=settle, args=(c, results), name=c) for c in CARRIERS]
    for worker in workers:
        worker.start()  # returns at once
    for worker in workers:
        worker.join()  # waits, never raises
    totals = {}
    while not results.empty():
        carrier, total = results.get()
        totals[carrier] = total
    for worker in workers:
        total = totals.get(worker.name, "no answer")
        print(f"{worker.name:7} exit {worker.exitcode:3}  {total}")
