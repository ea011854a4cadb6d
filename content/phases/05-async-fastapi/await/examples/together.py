"""Three upstreams: one after the other, in a group, and with a limit.

runtime: cpython
verify: asserts
"""

import asyncio
import time

busy = most = 0


async def position(truck: int) -> int:
    global busy, most
    busy += 1
    most = max(most, busy)
    await asyncio.sleep(0.05)  # a call over the network
    busy -= 1
    return truck


async def one_by_one(trucks: range) -> list[int]:
    return [await position(truck) for truck in trucks]


async def all_at_once(trucks: range) -> list[int]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(position(truck)) for truck in trucks]
    return [task.result() for task in tasks]


async def ten_at_once(trucks: range) -> list[int]:
    gate = asyncio.Semaphore(10)

    async def gated(truck: int) -> int:
        async with gate:
            return await position(truck)

    return list(await asyncio.gather(*map(gated, trucks)))


for way in (one_by_one, all_at_once, ten_at_once):
    most, start = 0, time.perf_counter()
    assert asyncio.run(way(range(40))) == list(range(40))
    print(f"{way.__name__:12} {time.perf_counter() - start:.2f} s, {most:2} at once")
