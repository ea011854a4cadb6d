"""`functools.cache` on `async def` caches the coroutine, which can run only once.

runtime: pyodide
verify: exact
"""

import asyncio
from functools import cache

loads: list[str] = []


@cache
async def rate_wrong(lane: str) -> float:
    return 2.25


tasks: dict[str, asyncio.Task[float]] = {}


async def load_rate(lane: str) -> float:
    loads.append(lane)
    await asyncio.sleep(0)
    return 2.25


async def rate(lane: str) -> float:
    if lane not in tasks:
        tasks[lane] = asyncio.create_task(load_rate(lane))
    return await tasks[lane]  # a task may be awaited as often as you like


async def main() -> None:
    print("first: ", await rate_wrong("KHI-LHE"))
    try:
        print("second:", await rate_wrong("KHI-LHE"))
    except RuntimeError as error:
        print("second:", error)
    print("tasks: ", await asyncio.gather(*[rate("KHI-LHE") for _ in range(3)]))
    print("loaded", len(loads), "time for three callers")


asyncio.run(main())
