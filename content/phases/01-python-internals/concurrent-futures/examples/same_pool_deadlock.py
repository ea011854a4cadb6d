"""Tasks that wait for tasks of their own pool stop it; a second pool does not.

runtime: cpython
verify: exact
"""

import threading
from concurrent.futures import Executor, ThreadPoolExecutor

WORKERS = 2


def price_lane(lane: str) -> int:
    return len(lane) * 100


def run(invoice_pool: Executor, lane_pool: Executor) -> list[str]:
    together = threading.Barrier(WORKERS)

    def invoice(number: int) -> str:
        together.wait()  # from here on every worker holds an invoice
        lane = lane_pool.submit(price_lane, "LHE-KHI")
        try:
            return f"invoice {number}: {lane.result(timeout=0.3)}"
        except TimeoutError:
            state = "pending" if lane.cancel() else "running"
            together.wait()
            return f"invoice {number}: lane task still {state}"

    futures = [invoice_pool.submit(invoice, number) for number in range(WORKERS)]
    return [future.result() for future in futures]


with ThreadPoolExecutor(WORKERS) as one, ThreadPoolExecutor(WORKERS) as two:
    print("same pool:", *run(one, one), sep="\n  ")
    print("two pools:", *run(one, two), sep="\n  ")
