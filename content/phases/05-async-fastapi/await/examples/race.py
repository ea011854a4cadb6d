"""One thread, and a truck's space sold twice: across an await everything may change.

runtime: pyodide
verify: exact
"""

import asyncio

free_kg = 10_000
gate = asyncio.Lock()


async def book(kg: int) -> bool:
    global free_kg
    if free_kg < kg:  # decided here
        return False
    await asyncio.sleep(0)  # a call to the bank
    free_kg -= kg  # written there: others ran in between
    return True


async def book_first(kg: int) -> bool:
    global free_kg
    if free_kg < kg:
        return False
    free_kg -= kg  # no await between
    await asyncio.sleep(0)
    return True


async def book_locked(kg: int) -> bool:
    async with gate:
        return await book(kg)


async def main() -> None:
    global free_kg
    for way in (book, book_first, book_locked):
        free_kg = 10_000
        sold = await asyncio.gather(way(6_000), way(6_000))
        print(f"{way.__name__:12} {sold}, free: {free_kg:,} kg")


asyncio.run(main())
