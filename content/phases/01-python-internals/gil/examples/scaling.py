"""Three kinds of work in three kinds of pool: who holds the GIL meanwhile?

runtime: cpython
verify: asserts
requires: python>=3.14
"""

import hashlib
import time
from collections.abc import Callable
from concurrent import futures

BLOB = bytes(16_000_000)


def query(_: int) -> None:
    time.sleep(0.1)  # a database, an HTTP call: waiting needs no GIL


def digest(_: int) -> str:
    return hashlib.sha256(BLOB).hexdigest()  # one long C call, GIL released


def python(_: int) -> int:
    return sum(n * n for n in range(500_000))  # bytecode all the way


def seconds(run: Callable[..., object], job: object) -> float:
    start = time.perf_counter()
    list(run(job, range(4)))
    return time.perf_counter() - start


if __name__ == "__main__":
    for job in (query, digest, python):
        serial, gain = min(seconds(map, job) for _ in range(4)), {}
        for kind in ("Thread", "Process", "Interpreter"):
            with getattr(futures, f"{kind}PoolExecutor")(4) as pool:
                list(pool.map(abs, range(4)))  # start the workers before the clock
                gain[kind] = serial / min(seconds(pool.map, job) for _ in range(4))
        print(f"{job.__name__:7}", *(f" {kind} {x:.1f}x" for kind, x in gain.items()))
        if job is not digest:  # a busy machine has no second core for it
            assert (gain["Thread"] > 2) == (job is query)
