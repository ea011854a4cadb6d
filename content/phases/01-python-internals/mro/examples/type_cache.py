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
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(20_000):
            load.kind  # noqa: B018
        best = min(best, time.perf_counter() - start)
    return best / 20_000 * 1e9


def write_and_read(cls: type, times: int) -> None:
    for n in range(times):
        cls.last_seen = n  # a class attribute used as a variable
        cls().kind  # noqa: B018


short, long = chain(1), chain(200)
fresh = nanoseconds(short), nanoseconds(long)
write_and_read(long, times=900)
after_900 = nanoseconds(long)
write_and_read(long, times=200)
after_1100 = nanoseconds(long)

print(f"untouched     MRO of 3: {fresh[0]:5.0f} ns   MRO of 202: {fresh[1]:5.0f} ns")
print(f"after   900 writes to the class     MRO of 202: {after_900:5.0f} ns")
print(f"after 1,100 writes to the class     MRO of 202: {after_1100:5.0f} ns")
assert fresh[1] < 3 * fresh[0] and after_900 < 3 * fresh[0]
assert after_1100 > 10 * fresh[0]
