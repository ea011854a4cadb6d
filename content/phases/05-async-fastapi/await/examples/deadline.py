"""A deadline for the whole, not for each call; and what a time-out does inside.

runtime: pyodide
verify: exact
"""

import asyncio


async def upstream(name: str, seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"  {name} cancelled")
        raise
    return name


async def each() -> None:
    for name in ("tariff", "route", "weather"):
        async with asyncio.timeout(0.5):  # so the request may take 1.5 s
            print(" ", await upstream(name, 0.2))


async def whole() -> None:
    try:
        async with asyncio.timeout(0.5) as deadline:
            for name in ("tariff", "route", "weather"):
                print(" ", await upstream(name, 0.2))
    except TimeoutError:
        print("  TimeoutError outside the block, expired:", deadline.expired())


async def optional() -> None:
    async with asyncio.timeout(2):
        try:
            async with asyncio.timeout(0.1):
                await upstream("weather", 1)  # may be missing
        except TimeoutError:
            print("  answer without weather")


for way in (each, whole, optional):
    print(way.__name__)
    asyncio.run(way())
