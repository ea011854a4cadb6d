"""Structured concurrency: a limit, a deadline, one failure that stops the rest.

runtime: pyodide
verify: exact
"""

import asyncio

running = peak = 0


async def quote(carrier: int, limit: asyncio.Semaphore) -> int:
    global running, peak
    async with limit:
        running += 1
        peak = max(peak, running)
        try:
            await asyncio.sleep(0)  # the carrier's API
            if carrier == 13:
                raise LookupError("carrier 13 has no tariff")
            return carrier * 100
        finally:
            running -= 1  # also on cancellation


async def ask(carriers: range) -> None:
    limit = asyncio.Semaphore(3)
    tasks: list[asyncio.Task[int]] = []
    try:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            tasks += [group.create_task(quote(c, limit)) for c in carriers]
        print(len(tasks), "quotes, at most", peak, "at once")
    except* LookupError as failed:
        lost = sum(task.cancelled() for task in tasks)
        print(failed.exceptions[0], "-", lost, "cancelled,", running, "still running")


asyncio.run(ask(range(10)))
asyncio.run(ask(range(10, 20)))
