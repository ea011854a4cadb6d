"""One global, changed by a thread and by three kinds of child process.

runtime: cpython
verify: exact
"""

import multiprocessing as mp
import threading

RATES = {"LHE-KHI": 95}


def change(seen: mp.SimpleQueue) -> None:
    before = RATES["LHE-KHI"]
    RATES["LHE-KHI"] += 5
    seen.put((before, RATES["LHE-KHI"]))


if __name__ == "__main__":
    RATES["LHE-KHI"] = 100  # a change at run time, after the import
    for kind in ("thread", "fork", "forkserver", "spawn"):
        context = mp.get_context("fork" if kind == "thread" else kind)
        seen = context.SimpleQueue()
        start = threading.Thread if kind == "thread" else context.Process
        worker = start(target=change, args=(seen,))
        worker.start()
        worker.join()
        before, after = seen.get()
        rate = RATES["LHE-KHI"]
        print(f"{kind:10} found {before}, made it {after}; parent has {rate}")
