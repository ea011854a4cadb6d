"""A thread with a C stack of 512 KiB goes 100,000 calls deep, twice.

runtime: cpython
verify: exact
requires: python>=3.14
"""

import sys
import threading


def depth(n: int) -> int:
    """Python calls Python: one more frame on the data stack."""
    return 0 if n == 0 else 1 + depth(n - 1)


def nested_route(stops: int) -> list[object]:
    route: list[object] = []
    for _ in range(stops):
        route = [route]
    return route


def work() -> None:
    print("Python function:", depth(100_000), "calls deep")
    try:
        print("repr of a list:", len(repr(nested_route(100_000))), "characters")
    except RecursionError as error:
        print("repr of a list:", type(error).__name__, "-", str(error)[:14])


sys.setrecursionlimit(200_000)
threading.stack_size(512 * 1024)
worker = threading.Thread(target=work)
worker.start()
worker.join()
