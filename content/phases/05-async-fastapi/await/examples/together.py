"""Forty calls: one after the other, in a group, and in a group with a limit.

runtime: cpython
verify: asserts
"""

import asyncio
import time
from typing import Any

busy = most = 0
gate = asyncio.Semaphore(10)  # one for the process, not one for each request


async def position(truck: int) -> int:
    global busy, most
    most = max(most, busy := busy + 1)
    await asyncio.sleep(0.05)  # a call over the network
    busy -= 1
    return truck


async def gated(truck: int) -> int:
    async with gate:
        return await position(truck)


async def one_by_one(trucks: range) -> list[int]:
    return [await position(truck) for truck in trucks]


async def all_at_once(trucks: range, call: Any = position) -> list[int]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(call(truck)) for truck in trucks]
    return [task.result() for task in tasks]


async def ten_at_once(trucks: range) -> list[int]:
    return await all_at_once(trucks, gated)


for way in (one_by_one, all_at_once, ten_at_once):
    most, start = 0, time.perf_counter()
    assert asyncio.run(way(range(40))) == list(range(40))
    print(f"{way.__name__:12} {time.perf_counter() - start:.2f} s, {most:2} at once")
