"""One turn of asyncio's loop runs what was ready when the turn began, no more.

runtime: cpython
verify: exact
"""

import asyncio


def turn(number: int) -> None:
    print(f"--- turn {number}")
    if number < 4:
        loop.call_soon(turn, number + 1)


async def truck(name: str) -> None:
    print(f"{name} starts")
    await asyncio.sleep(0)  # to the end of the queue, without a timer
    print(f"{name} goes on")


async def returns_at_once() -> None:
    print("no task, no turn: await of a coroutine is a call")


async def main() -> None:
    print("main starts")
    tasks = [asyncio.create_task(truck(name)) for name in ("A", "B")]
    print("created, not started")
    await returns_at_once()
    loop.call_later(0, print, "timer of 0 seconds")
    await tasks[0]
    print("main goes on, after A ended")
    await tasks[1]


loop = asyncio.new_event_loop()
loop.call_soon(turn, 1)
loop.run_until_complete(main())
loop.close()
