"""`async with` returns a connection to the pool even when the task is cancelled.

runtime: pyodide
verify: exact
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

pool = ["c1", "c2"]


@asynccontextmanager
async def connection() -> AsyncIterator[str]:
    conn = pool.pop()
    try:
        yield conn
    except BaseException as error:
        print(f"  {conn}: rollback because of {type(error).__name__}")
        await asyncio.sleep(0)  # ROLLBACK awaits and may be cancelled itself
        raise
    finally:
        pool.append(conn)  # awaits nothing, so nothing can skip it


async def slow_report() -> None:
    async with connection() as conn:
        print(f"  {conn}: query started")
        await asyncio.sleep(10)


async def main() -> None:
    try:
        async with asyncio.timeout(0.01):
            await slow_report()
    except TimeoutError:
        print("timeout, pool holds", sorted(pool))


asyncio.run(main())
