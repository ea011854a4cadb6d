"""sys.getrefcount in 3.14: one object at five moments, and one that is never counted.

runtime: pyodide
verify: exact
requires: python>=3.14
"""

import sys


class Load:
    pass


def counts() -> None:
    load = Load()
    print("one local name:   ", sys.getrefcount(load))
    queue = [load, load]
    print("twice in a list:  ", sys.getrefcount(load))
    queue.clear()
    print("list cleared:     ", sys.getrefcount(load))
    print("no name at all:   ", sys.getrefcount(Load()))


counts()
shared = Load()
print("one global name:  ", sys.getrefcount(shared))

before = sys.getrefcount(None)
thousand = [None] * 1_000
print("None, 1,000 more: ", sys.getrefcount(None) - before)
