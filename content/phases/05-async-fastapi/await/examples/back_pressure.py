"""A fast producer and a slow consumer: without a bound the queue is the memory.

runtime: pyodide
verify: exact
"""

import asyncio
import sys


async def phones(queue: asyncio.Queue[bytes]) -> None:
    """Three hundred positions arrive, ten in each turn of the loop."""
    for number in range(300):
        await queue.put(b"position %d" % number + bytes(1000))
        if number % 10 == 9:
            await asyncio.sleep(0)
    queue.shutdown()  # since 3.13: get() raises once the queue is empty


async def database(queue: asyncio.Queue[bytes], stored: list[int]) -> None:
    most = size = 0
    try:
        while True:
            await asyncio.sleep(0)  # one write takes a turn
            most = max(most, queue.qsize())
            size += sys.getsizeof(await queue.get())
            stored.append(size)
    except asyncio.QueueShutDown:
        print(f"{len(stored)} stored, {most} waited at most")


async def run(bound: int) -> None:
    queue: asyncio.Queue[bytes] = asyncio.Queue(bound)
    async with asyncio.TaskGroup() as group:
        group.create_task(database(queue, []))
        group.create_task(phones(queue))


for bound in (0, 20):
    print("bound", bound or "none", end=": ")
    asyncio.run(run(bound))
