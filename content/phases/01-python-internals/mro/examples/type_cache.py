"""A long MRO costs nothing, until somebody keeps writing to the class.

runtime: cpython
verify: asserts
requires: python>=3.13
"""

import time


def chain(depth: int) -> type:
    cls = type("Base", (), {"kind": "load"})
    for level in range(depth):
        cls = type(f"Level{level}", (cls,), {})
    return cls


def nanoseconds(cls: type) -> float:
    load, best = cls(), float("inf")
    for _ in range(7):
        start = time.perf_counter()
        for _ in range(20_000):
            load.kind  # noqa: B018
        best = min(best, time.perf_counter() - start)
    return best / 20_000 * 1e9


def write_and_read(cls: type, times: int) -> None:
    for n in range(times):
        cls.last_seen = n  # a class attribute used as a variable
        cls().kind  # noqa: B018


for cls in chain(5), chain(200):
    fresh = nanoseconds(cls)
    write_and_read(cls, times=900)
    after_900 = nanoseconds(cls)
    write_and_read(cls, times=200)
    after_1100 = nanoseconds(cls)
    print(
        f"MRO of {len(cls.__mro__):3}: untouched {fresh:3.0f} ns,",
        f"after 900 writes {after_900:3.0f} ns, after 1,100 {after_1100:5.0f} ns",
    )
    assert after_900 < 2.5 * fresh and after_1100 > 1.5 * fresh
