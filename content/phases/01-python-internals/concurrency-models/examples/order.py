"""When does a coroutine start: await, or create_task?

runtime: pyodide
verify: exact
"""

import asyncio


async def quote(carrier: str) -> str:
    print(carrier, "asked")
    await asyncio.sleep(0)
    print(carrier, "answered")
    return carrier


async def main() -> None:
    task = asyncio.create_task(quote("Bolan"))
    waiting = quote("Khyber")
    print("both written down")
    await quote("Indus")
    print("back in main")
    await waiting
    await task


asyncio.run(main())
