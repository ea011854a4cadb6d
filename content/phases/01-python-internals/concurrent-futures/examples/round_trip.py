"""What one empty task costs in each pool, and what chunksize takes off it.

runtime: cpython
verify: asserts
requires: python>=3.14
"""

import time
from concurrent.futures import (
    Executor,
    InterpreterPoolExecutor,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
)

TASKS = 4_000


def microseconds(pool: Executor, chunksize: int = 1) -> float:
    list(pool.map(abs, range(50)))  # start the workers before the clock
    start = time.perf_counter()
    list(pool.map(abs, range(TASKS), chunksize=chunksize))
    return (time.perf_counter() - start) / TASKS * 1e6


if __name__ == "__main__":  # a worker process imports this file again
    with ThreadPoolExecutor(2) as pool:
        threads = microseconds(pool)
    with InterpreterPoolExecutor(2) as pool:
        interpreters = microseconds(pool)
    with ProcessPoolExecutor(2) as pool:
        processes = microseconds(pool)
        chunked = microseconds(pool, chunksize=500)
    print(f"threads                  {threads:6.1f} us a task")
    print(f"interpreters             {interpreters:6.1f}")
    print(f"processes                {processes:6.1f}")
    print(f"processes, chunks of 500 {chunked:6.1f}")
    assert processes > 1.5 * threads and processes > 5 * chunked
