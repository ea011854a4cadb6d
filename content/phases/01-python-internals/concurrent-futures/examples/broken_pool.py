"""One worker dies, the whole pool is broken; the innocent tasks run again.

runtime: cpython
verify: exact
"""

import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def route(load_id: int) -> str:
    if load_id == 3:
        time.sleep(0.1)  # its memory grows, until the OOM killer comes
        os.kill(os.getpid(), signal.SIGKILL)
    return f"load {load_id} routed"


def attempt(load_ids: list[int]) -> list[int]:
    """Route them in one pool, return those that have no result."""
    lost = []
    with ProcessPoolExecutor(max_workers=1) as pool:
        futures = {load_id: pool.submit(route, load_id) for load_id in load_ids}
        for load_id, future in futures.items():
            try:
                print(" ", future.result())
            except BrokenProcessPool:
                print(f"  load {load_id} lost")
                lost.append(load_id)
    return lost


if __name__ == "__main__":
    print("together:")
    suspects = attempt([1, 2, 3, 4, 5])
    print("alone, a fresh pool for each:")
    print("poison:", [load_id for load_id in suspects if attempt([load_id])])
