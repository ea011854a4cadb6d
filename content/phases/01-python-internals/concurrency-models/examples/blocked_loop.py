"""One blocking call in the event loop, and the same call in a thread.

runtime: cpython
verify: asserts
"""

import asyncio
import time


async def heartbeat(gaps: list[float]) -> None:
    """What every other request feels: how late does the loop come round?"""
    while True:
        start = time.perf_counter()
        await asyncio.sleep(0.01)
        gaps.append(time.perf_counter() - start)


def old_driver_query() -> str:
    time.sleep(0.3)  # requests, psycopg2, a file on NFS: no await inside
    return "42 loads"


async def worst_gap(in_thread: bool) -> float:
    gaps: list[float] = []
    pulse = asyncio.create_task(heartbeat(gaps))
    await asyncio.sleep(0.05)
    if in_thread:
        await asyncio.to_thread(old_driver_query)
    else:
        old_driver_query()
    await asyncio.sleep(0.05)
    pulse.cancel()
    return max(gaps) * 1000


blocking = asyncio.run(worst_gap(in_thread=False))
threaded = asyncio.run(worst_gap(in_thread=True))
print(f"called in the loop    worst gap {blocking:5.0f} ms")
print(f"asyncio.to_thread     worst gap {threaded:5.0f} ms")
assert blocking > 290 and threaded < blocking / 1.5
