"""A pool of two, and handlers that keep a connection while they wait for others.

runtime: lab
verify: asserts
services: postgresql
"""

import asyncio
import os

from psycopg_pool import AsyncConnectionPool, PoolTimeout


async def upstream() -> None:
    await asyncio.sleep(0.3)  # the partner's tariff service


async def keeps(pool: AsyncConnectionPool) -> None:
    async with pool.connection() as connection:
        await connection.execute("SELECT 1")
        await upstream()
        await connection.execute("SELECT 1")


async def gives_back(pool: AsyncConnectionPool) -> None:
    async with pool.connection() as connection:
        await connection.execute("SELECT 1")
    await upstream()
    async with pool.connection() as connection:
        await connection.execute("SELECT 1")


async def main() -> None:
    url = os.environ["DATABASE_URL"]
    for way in (keeps, gives_back):
        async with AsyncConnectionPool(url, min_size=2, max_size=2, timeout=1) as pool:
            ended = (way(pool) for _ in range(20))
            results = await asyncio.gather(*ended, return_exceptions=True)
        refused = sum(isinstance(result, PoolTimeout) for result in results)
        print(f"{way.__name__:10} {refused:2} of 20 PoolTimeout")
        assert (refused > 5) == (way is keeps)


asyncio.run(main())
