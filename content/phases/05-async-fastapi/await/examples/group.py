"""One of three calls fails: what gather leaves running, and what a TaskGroup ends.

runtime: pyodide
verify: exact
"""

import asyncio

running: set[str] = set()


async def reserve(what: str) -> str:
    running.add(what)
    try:
        await asyncio.sleep(0.01 if what == "driver" else 0.05)
        if what == "driver":
            raise LookupError("no driver is free")
        print(f"  {what} reserved")
        return what
    finally:
        running.remove(what)


async def with_gather() -> None:
    try:
        await asyncio.gather(reserve("truck"), reserve("driver"), reserve("ramp"))
    except LookupError as error:
        print(f"  caught: {error}; still running: {sorted(running)}")
        await asyncio.sleep(0.1)  # the request has been answered with an error


async def with_group() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for what in ("truck", "driver", "ramp"):
                group.create_task(reserve(what))
    except* LookupError as errors:
        print(f"  caught: {errors.exceptions[0]}; still running: {sorted(running)}")
        await asyncio.sleep(0.1)


for way in (with_gather, with_group):
    print(way.__name__)
    asyncio.run(way())
