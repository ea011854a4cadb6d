"""Cancelling throws CancelledError into the await: what runs then, and what swallows.

runtime: pyodide
verify: exact
"""

import asyncio


async def load_truck(name: str) -> str:
    try:
        print(f"{name}: loading")
        await asyncio.Event().wait()
        return "loaded"
    except Exception:
        print(f"{name}: never comes here, CancelledError is no Exception")
        raise
    finally:
        print(f"{name}: gives the ramp back")


async def stubborn() -> str:
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("stubborn: swallows it and goes on")
    return "done as if nothing had been said"


async def main() -> None:
    polite = asyncio.create_task(load_truck("polite"))
    deaf = asyncio.create_task(stubborn())
    fresh = asyncio.create_task(load_truck("fresh"))
    fresh.cancel()  # before its first step: not one line of it runs
    await asyncio.sleep(0)
    polite.cancel()
    deaf.cancel()
    for task in (polite, deaf, fresh):
        try:
            print("result:", await task)
        except asyncio.CancelledError:
            print("was cancelled:", task.cancelled())


asyncio.run(main())
